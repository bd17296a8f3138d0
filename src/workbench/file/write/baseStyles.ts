import type { Area } from '../../book/operation';
import type { SheetPart } from '../package/sheetPart';
import { readRows } from '../package/sheetPart';
import { child, elements, flag, xml } from '../package/xml';
import type { BaseStyles } from './paint';

export const NO_STYLES: BaseStyles = { cuts: () => ({ rows: [], columns: [] }), at: () => 0 };

/** The styles that an opened sheet's cells have; a cell that is not there has its row's or column's. */
export function baseStyles(part: SheetPart): BaseStyles & { readonly used: Area | null } {
  const rows = new Map<number, Map<number, number>>();
  const rowStyles = new Map<number, number>();
  let width = 0;
  let height = 0;
  for (const { index, attributes, cells } of readRows(part.data)) {
    rows.set(index, new Map(cells.map(({ column, style }) => [column, Number(style ?? 0)])));
    if (flag(attributes.customFormat)) rowStyles.set(index, Number(attributes.s ?? 0));
    width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1);
    height = index + 1;
  }
  const columns = columnStyles(part);
  return {
    used: width > 0 ? { row: 0, column: 0, rows: height, columns: width } : null,
    cuts: (area) => ({ rows: everyLine(area.row, area.rows), columns: everyLine(area.column, area.columns) }),
    at: (row, column) => rows.get(row)?.get(column) ?? rowStyles.get(row) ?? columns(column),
  };
}

function everyLine(first: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => first + index);
}

function columnStyles(part: SheetPart): (column: number) => number {
  const spans = elements(child(part.tree, 'cols') ?? xml('cols'), 'col').map(({ attributes }) => ({
    first: Number(attributes.min) - 1,
    last: Number(attributes.max) - 1,
    style: Number(attributes.style ?? 0),
  }));
  return (column) => spans.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
