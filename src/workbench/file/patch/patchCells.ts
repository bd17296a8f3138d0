import { SHEET_COLUMNS } from '../../book/address';
import type { CellContent, Scalar } from '../../book/operation';
import { areaName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { type RawCell, type RawRow, readRows, type SheetPart } from '../../../xlsx/package/sheetPart';
import { lineStyles, type LineStyles } from '../write/lineStyles';
import type { Painted } from '../write/paint';
import { emptyCell, isEmpty, recalculated, withContent } from './patchCell';
import { rowProperties } from './rowProperties';
import type { SharedTexts } from './sharedTexts';

/** Values of formula cells by `row × 16,384 + column`. */
export type CalculatedValues = ReadonlyMap<number, Scalar>;

export interface PatchedCells {
  readonly rows: readonly RawRow[];
  /** Address of the area in use. */
  readonly dimension: string;
  /** The cells of a row as they now are. */
  readonly row: (index: number) => readonly RawCell[] | undefined;
  /** Some formula has no value, so that programs must calculate when they load the file. */
  readonly incomplete: boolean;
}

export function cellKey(row: number, column: number): number {
  return row * SHEET_COLUMNS + column;
}

/** Writes contents, calculated values, styles and row properties into a sheet's cells. */
export function patchCells(
  part: SheetPart,
  sheet: SheetDelta,
  painted: readonly Painted[],
  calculated: CalculatedValues,
  texts: SharedTexts,
): PatchedCells {
  const known = new Map<number, RawRow>();
  for (const row of readRows(part.data)) known.set(row.index, row);
  const properties = rowProperties(sheet);
  const styles = stylesByRow(painted);
  const below = lineStyles(part.tree);
  const indices = new Set([...known.keys(), ...sheet.cells.keys(), ...properties.rows, ...styles.keys()]);
  const rows = [...indices].sort((one, other) => one - other).map((index): RawRow => {
    const row = known.get(index) ?? { index, attributes: {}, cells: [] };
    const line: RawCell[] = [];
    for (const cell of row.cells) line[cell.column] = recalculated(cell, calculated.get(cellKey(index, cell.column)));
    fill(line, row, sheet.cells.get(index) ?? [], calculated, texts, below);
    for (const { area, style } of styles.get(index) ?? []) paintLine(line, area.column, area.columns, String(style));
    return { index, attributes: properties.applied(row.attributes, index), cells: line.filter((cell) => !isEmpty(cell)) };
  });
  const byIndex = new Map(rows.map((row) => [row.index, row.cells]));
  return {
    rows,
    dimension: dimensionOf(rows),
    row: (index) => byIndex.get(index),
    incomplete: rows.some(({ cells }) => cells.some(({ formula, value }) => formula && value === null)),
  };
}

function fill(
  line: RawCell[],
  row: RawRow,
  contents: readonly (CellContent | undefined)[],
  calculated: CalculatedValues,
  texts: SharedTexts,
  below: LineStyles,
): void {
  contents.forEach((content, column) => {
    if (!content) return;
    const cell = line[column] ?? emptyCell(column, below(row.attributes, column));
    line[column] = withContent(cell, content, calculated.get(cellKey(row.index, column)), texts);
  });
}

function paintLine(line: RawCell[], first: number, columns: number, style: string): void {
  for (let column = first; column < first + columns; column += 1) {
    line[column] = { ...(line[column] ?? emptyCell(column, undefined)), style };
  }
}

function stylesByRow(painted: readonly Painted[]): Map<number, Painted[]> {
  const rows = new Map<number, Painted[]>();
  for (const rectangle of painted) {
    const { row, rows: height } = rectangle.area;
    for (let index = row; index < row + height; index += 1) {
      const list = rows.get(index);
      if (list) list.push(rectangle);
      else rows.set(index, [rectangle]);
    }
  }
  return rows;
}

function dimensionOf(rows: readonly RawRow[]): string {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return 'A1';
  const left = filled.reduce((least, { cells }) => Math.min(least, cells[0]?.column ?? least), SHEET_COLUMNS);
  const right = filled.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  return areaName({ row: first.index, column: left, rows: last.index - first.index + 1, columns: right - left + 1 });
}
