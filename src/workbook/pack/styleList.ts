import type { PackStyle } from './packSpec';

/** The styles of a sheet, each once. */
export class StyleList {
  readonly styles: PackStyle[] = [];
  private readonly numbers = new Map<string, number>();

  /** Number of a style; equal ones have the same. */
  of(style: PackStyle): number {
    const text = JSON.stringify(style);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.styles.length);
    return this.styles.push(style) - 1;
  }
}
