import { fromFileText } from '../package/escapes';
import { unescapeXml } from '../package/xml';
import { checkedLength } from './checkedLength';

/** Gathers the text of an `<si>` or `<is>` while a scan goes through it: its runs joined, without reading aids. */
export class RichText {
  private gathered = '';
  private isText = false;
  /** Depth of the reading aid that is open. */
  private aside = Infinity;

  open(name: string, depth: number): void {
    if (name === 'rPh') this.aside = Math.min(this.aside, depth);
    this.isText = name === 't' && depth < this.aside;
  }

  close(depth: number): void {
    this.isText = false;
    if (depth <= this.aside) this.aside = Infinity;
  }

  text(part: string, isLiteral: boolean): void {
    if (this.isText) this.gathered = checkedLength(this.gathered + (isLiteral ? part : unescapeXml(part)));
  }

  /** The whole text; the next one begins. */
  take(): string {
    const text = fromFileText(this.gathered);
    this.gathered = '';
    this.isText = false;
    this.aside = Infinity;
    return text;
  }
}
