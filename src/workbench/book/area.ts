import { SHEET_COLUMNS, SHEET_ROWS } from './address';
import type { Area } from './operation';

/** Rows or columns put in (`count` > 0) or taken out (`count` < 0) from line `at` on. */
export interface LineChange {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && column >= area.column && row < area.row + area.rows && column < area.column + area.columns;
}

/** The cells that both areas have, or `null`. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundAreas(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function equalAreas(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** Where a stretch of lines lies after the change; `null` when all of it was taken out. */
export function shiftLines(first: number, size: number, change: LineChange): { first: number; size: number } | null {
  const { at, count } = change;
  const last = first + size - 1;
  if (count >= 0) return { first: first >= at ? first + count : first, size: first < at && last >= at ? size + count : size };
  const removed = -count;
  const newFirst = first < at ? first : Math.max(at, first - removed);
  const newLast = last < at ? last : Math.max(at - 1, last - removed);
  return newLast < newFirst ? null : { first: newFirst, size: newLast - newFirst + 1 };
}

/** Where an area lies after the change; `null` when all of it was taken out. Whole columns stay whole. */
export function shiftArea(area: Area, change: LineChange): Area | null {
  if (change.axis === 'row') {
    if (area.rows === SHEET_ROWS) return area;
    const lines = shiftLines(area.row, area.rows, change);
    return lines && { ...area, row: lines.first, rows: Math.min(lines.size, SHEET_ROWS - lines.first) };
  }
  if (area.columns === SHEET_COLUMNS) return area;
  const lines = shiftLines(area.column, area.columns, change);
  return lines && { ...area, column: lines.first, columns: Math.min(lines.size, SHEET_COLUMNS - lines.first) };
}

/** As `shiftArea`, but lines put in right after the area belong to it: new rows take the format of the row above. */
export function growArea(area: Area, change: LineChange): Area | null {
  const isRow = change.axis === 'row';
  const end = isRow ? area.row + area.rows : area.column + area.columns;
  const isWhole = isRow ? area.rows === SHEET_ROWS : area.columns === SHEET_COLUMNS;
  if (change.count <= 0 || change.at !== end || isWhole) return shiftArea(area, change);
  return isRow ? { ...area, rows: area.rows + change.count } : { ...area, columns: area.columns + change.count };
}

/** Rows that begin a new page, after the change; a break whose row is taken out stays before the row that follows. */
export function shiftBreaks(breaks: readonly number[], change: LineChange): readonly number[] {
  return [...new Set(breaks.map((row) => shiftLines(row, 1, change)?.first ?? change.at))];
}
