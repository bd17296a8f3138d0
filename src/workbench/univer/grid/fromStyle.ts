import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IColorStyle, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellFormat } from '../../book/operation';

const HORIZONTAL: Readonly<Partial<Record<HorizontalAlign, CellFormat['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
};

const VERTICAL: Readonly<Partial<Record<VerticalAlign, CellFormat['vertical']>>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

type Writable = { -readonly [Key in keyof CellFormat]?: CellFormat[Key] };

/** What an edit of the user changed in a cell's format; only the keys that stand in `change` count. */
export function fromStyle(change: IStyleData): Partial<CellFormat> {
  const format: Writable = {};
  if (change.n !== undefined) format.numberFormat = change.n?.pattern || 'General';
  if (change.ff) format.fontName = change.ff;
  if (change.fs !== undefined) format.fontSize = change.fs;
  if (change.cl !== undefined) format.fontColor = toHex(change.cl) ?? '#000000';
  if (change.bg !== undefined) format.fill = toHex(change.bg);
  if (change.bl !== undefined) format.bold = change.bl === BooleanNumber.TRUE;
  if (change.it !== undefined) format.italic = change.it === BooleanNumber.TRUE;
  if (change.ht !== undefined) format.horizontal = HORIZONTAL[change.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General';
  if (change.vt !== undefined) format.vertical = VERTICAL[change.vt ?? VerticalAlign.BOTTOM] ?? 'Bottom';
  if (change.tb !== undefined) format.wrapText = change.tb === WrapStrategy.WRAP;
  return format;
}

/** `#rgb`, `#rrggbb` and `rgb(r,g,b)` become `#RRGGBB`. */
function toHex(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb;
  if (!text) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(text)?.slice(1, 4);
  if (parts) return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  return (short ? `#${short.slice(1).map((digit) => digit + digit).join('')}` : text).toUpperCase();
}
