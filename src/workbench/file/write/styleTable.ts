import { type ExcelizeFile, must } from '../../../xlsx/excelize';
import type { ConditionalFormat } from '../../book/operation';
import { patchStyle, type Style } from './cellStyle';
import type { PatchLayer } from './formatLayers';

/** Above the numbers of a file's own styles; Excel allows 65,490. */
const FIRST_PLANNED = 1_000_000;

/** The styles of one file: every combination of formats becomes one style, however many cells use it. */
export class StyleTable {
  private readonly planned: Style[] = [];
  private readonly written = new Map<number, number>();
  private readonly described = new Map<number, Style>();
  private readonly numbers = new Map<string, number>();
  private readonly results = new Map<string, number>();
  private readonly differential = new Map<string, number>();
  private readonly patchKeys = new WeakMap<object, string>();

  constructor(private readonly file: ExcelizeFile) {}

  /** Plans the style that comes from laying a format over another style; nothing is written for steps in between. */
  readonly restyle = (style: number, { patch }: PatchLayer): number => {
    const key = `${String(style)} ${this.keyOf(patch)}`;
    const known = this.results.get(key);
    if (known !== undefined) return known;
    const described = patchStyle(this.describe(style), patch);
    const text = JSON.stringify(described);
    const number = this.numbers.get(text) ?? FIRST_PLANNED + this.planned.push(described) - 1;
    this.numbers.set(text, number);
    this.results.set(key, number);
    return number;
  };

  /** Number in the file of a style that `restyle` gave out. */
  readonly write = (style: number): number => {
    if (style < FIRST_PLANNED) return style;
    const number = this.written.get(style) ?? must(this.file.NewStyle(this.describe(style)), 'add a style').style;
    this.written.set(style, number);
    return number;
  };

  /** Number of a differential style, as conditional formats use them. */
  readonly conditional = (format: ConditionalFormat['format']): number => {
    const key = JSON.stringify(format);
    const known = this.differential.get(key);
    if (known !== undefined) return known;
    const { style } = must(this.file.NewConditionalStyle(conditionalStyle(format)), 'add a conditional style');
    this.differential.set(key, style);
    return style;
  };

  private describe(style: number): Style {
    const known = this.planned[style - FIRST_PLANNED] ?? this.described.get(style);
    if (known) return known;
    const read = must(this.file.GetStyle(style), `read style ${String(style)}`).style;
    this.described.set(style, read);
    return read;
  }

  private keyOf(patch: object): string {
    const known = this.patchKeys.get(patch) ?? JSON.stringify(patch);
    this.patchKeys.set(patch, known);
    return known;
  }
}

function conditionalStyle({ fill, fontColor, bold, italic }: ConditionalFormat['format']): Style {
  const font = {
    ...(fontColor !== undefined && { Color: fontColor.replace('#', '') }),
    ...(bold !== undefined && { Bold: bold }),
    ...(italic !== undefined && { Italic: italic }),
  };
  return {
    ...(fill ? { Fill: { Type: 'pattern', Pattern: 1, Color: [fill.replace('#', '')] } } : {}),
    ...(Object.keys(font).length > 0 && { Font: font }),
  };
}
