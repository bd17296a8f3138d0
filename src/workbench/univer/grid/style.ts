import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { Area, Border, CellFormat, Edge } from '../../book/operation';

const HORIZONTAL: Record<CellFormat['horizontal'], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Record<CellFormat['vertical'], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

const PIXELS_PER_INDENT = 9;

/** The same format in Univer's terms, without its borders, which depend on the cell's place. */
export function toStyle(format: Partial<CellFormat>): IStyleData {
  const style: IStyleData = {};
  if (format.numberFormat !== undefined) style.n = { pattern: format.numberFormat };
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fontColor !== undefined) style.cl = { rgb: format.fontColor };
  if (format.bold !== undefined) style.bl = toBoolean(format.bold);
  if (format.italic !== undefined) style.it = toBoolean(format.italic);
  if (format.fill !== undefined) style.bg = format.fill === null ? null : { rgb: format.fill };
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.wrapText !== undefined) style.tb = format.wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.indent !== undefined) style.pd = { l: 2 + format.indent * PIXELS_PER_INDENT };
  return style;
}

function toBoolean(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

type Side = 't' | 'b' | 'l' | 'r';

/** The borders that a format of `area` gives to one of its cells. */
export function cellBorders(borders: CellFormat['borders'], area: Area, row: number, column: number): IBorderData {
  const sides: Record<Side, Edge> = {
    t: row === area.row ? 'EdgeTop' : 'InsideHorizontal',
    b: row === area.row + area.rows - 1 ? 'EdgeBottom' : 'InsideHorizontal',
    l: column === area.column ? 'EdgeLeft' : 'InsideVertical',
    r: column === area.column + area.columns - 1 ? 'EdgeRight' : 'InsideVertical',
  };
  const result: IBorderData = {};
  for (const side of ['t', 'b', 'l', 'r'] as const) {
    const border = borders[sides[side]];
    if (border) result[side] = toBorder(border);
  }
  return result;
}

const DASHES = { Continuous: null, Dash: BorderStyleTypes.DASHED, Dot: BorderStyleTypes.DOTTED, Double: BorderStyleTypes.DOUBLE };
const WEIGHTS: Record<Border['weight'], BorderStyleTypes> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

function toBorder(border: Border): Nullable<IBorderStyleData> {
  if (border.style === 'None') return null;
  return { s: DASHES[border.style] ?? WEIGHTS[border.weight], cl: { rgb: border.color } };
}
