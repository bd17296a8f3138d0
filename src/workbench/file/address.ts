import { columnLetters, parseArea } from '../book/address';
import type { LineChange } from '../book/area';
import { shiftLines } from '../book/area';
import type { Area } from '../book/operation';

/** Zero-based row and column → `A1`. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** As files write areas: always by two cells, also for whole columns; one cell stands alone. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A list of areas separated by blanks, as in `sqref`; what is no area is left out. */
export function parseAreas(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
}

/** What remains of `area` when `hole` is cut out: up to four areas that do not overlap. */
export function subtract(area: Area, hole: Area): Area[] {
  const top = Math.max(area.row, hole.row);
  const bottom = Math.min(area.row + area.rows, hole.row + hole.rows);
  const left = Math.max(area.column, hole.column);
  const right = Math.min(area.column + area.columns, hole.column + hole.columns);
  if (top >= bottom || left >= right) return [area];
  const areaBottom = area.row + area.rows;
  const areaRight = area.column + area.columns;
  return [
    { row: area.row, column: area.column, rows: top - area.row, columns: area.columns },
    { row: bottom, column: area.column, rows: areaBottom - bottom, columns: area.columns },
    { row: top, column: area.column, rows: bottom - top, columns: left - area.column },
    { row: top, column: right, rows: bottom - top, columns: areaRight - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** Where one row or column stands after the change; `null` when it was taken out. */
export function shiftIndex(index: number, change: LineChange): number | null {
  return shiftLines(index, 1, change)?.first ?? null;
}

/** A stretch of rows or columns after the change, by its first and last. */
export function shiftSpan(first: number, last: number, change: LineChange): { first: number; last: number } | null {
  const lines = shiftLines(first, last - first + 1, change);
  return lines && { first: lines.first, last: lines.first + lines.size - 1 };
}

export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
