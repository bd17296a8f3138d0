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

type Reader = (style: IStyleData) => Partial<CellFormat>;

const READERS: Readonly<Partial<Record<keyof IStyleData, Reader>>> = {
  n: ({ n }) => ({ numberFormat: n?.pattern || 'General' }),
  ff: ({ ff }) => (ff ? { fontName: ff } : {}),
  fs: ({ fs }) => (fs ? { fontSize: fs } : {}),
  cl: ({ cl }) => ({ fontColor: toHex(cl) ?? '#000000' }),
  bg: ({ bg }) => ({ fill: toHex(bg) }),
  bl: ({ bl }) => ({ bold: bl === BooleanNumber.TRUE }),
  it: ({ it }) => ({ italic: it === BooleanNumber.TRUE }),
  ht: ({ ht }) => ({ horizontal: HORIZONTAL[ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General' }),
  vt: ({ vt }) => ({ vertical: VERTICAL[vt ?? VerticalAlign.BOTTOM] ?? 'Bottom' }),
  tb: ({ tb }) => ({ wrapText: tb === WrapStrategy.WRAP }),
};

/** What an edit of the user changed in a cell's format; only the keys that stand in `change` count. */
export function fromStyle(change: IStyleData): Partial<CellFormat> {
  const keys = Object.keys(change) as (keyof IStyleData)[];
  return Object.assign({}, ...keys.filter((key) => change[key] !== undefined).map((key) => READERS[key]?.(change))) as Partial<CellFormat>;
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
