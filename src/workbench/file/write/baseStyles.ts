import type { Area } from '../../book/operation';
import { readRows, type SheetPart } from '../../../xlsx/package/sheetPart';
import { lineStyles } from './lineStyles';
import type { BaseStyles } from './paint';

export const NO_STYLES: BaseStyles = { cuts: () => ({ rows: [], columns: [] }), at: () => 0 };

/** The styles that an opened sheet's cells have, and how far the sheet is used. */
export function baseStyles(part: SheetPart): BaseStyles & { readonly used: Area | null } {
  const rows = new Map<number, { readonly attributes: Readonly<Record<string, string>>; readonly styles: ReadonlyMap<number, number> }>();
  let width = 0;
  let height = 0;
  for (const { index, attributes, cells } of readRows(part.data)) {
    rows.set(index, { attributes, styles: new Map(cells.map(({ column, style }) => [column, Number(style ?? 0)])) });
    width = Math.max(width, (cells.at(-1)?.column ?? -1) + 1);
    height = index + 1;
  }
  const below = lineStyles(part.tree);
  return {
    used: width > 0 ? { row: 0, column: 0, rows: height, columns: width } : null,
    cuts: (area) => ({ rows: everyLine(area.row, area.rows), columns: everyLine(area.column, area.columns) }),
    at: (row, column) => rows.get(row)?.styles.get(column) ?? Number(below(rows.get(row)?.attributes ?? {}, column) ?? 0),
  };
}

function everyLine(first: number, size: number): number[] {
  return Array.from({ length: size }, (_, index) => first + index);
}
