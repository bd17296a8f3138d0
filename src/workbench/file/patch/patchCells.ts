import type { CellContent, Scalar } from '../../book/operation';
import { SHEET_COLUMNS } from '../../book/address';
import { areaName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { toFileFormula } from '../formula/future';
import { type RawCell, type RawRow, readRows, writeRow } from '../package/sheetPart';
import { escapeXml } from '../package/xml';
import { cachedValue, isErrorText } from './cachedValue';
import { rowProperties } from './rowProperties';

/** Values of formula cells by `row × 16,384 + column`. */
export type CalculatedValues = ReadonlyMap<number, Scalar>;

export interface PatchedCells {
  readonly data: string;
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

/** Puts formulas, their last values, errors and row properties into the cells that excelize wrote. */
export function patchCells(data: string, sheet: SheetDelta, calculated: CalculatedValues): PatchedCells {
  const properties = rowProperties(sheet);
  const used = { top: Infinity, bottom: 0, left: Infinity, right: 0 };
  const byRow = new Map<number, readonly RawCell[]>();
  let incomplete = false;
  const finish = (row: RawRow): string => {
    const contents = sheet.cells.get(row.index);
    row.cells = row.cells.map((cell) => patchCell(cell, contents?.[cell.column], calculated.get(cellKey(row.index, cell.column))));
    Object.assign(row.attributes, properties.of(row.index));
    for (const name of properties.cleared(row.index)) Reflect.deleteProperty(row.attributes, name);
    byRow.set(row.index, row.cells);
    const first = row.cells[0];
    const last = row.cells.at(-1);
    if (first && last) {
      used.top = Math.min(used.top, row.index);
      used.bottom = row.index;
      used.left = Math.min(used.left, first.column);
      used.right = Math.max(used.right, last.column);
      incomplete ||= row.cells.some((cell) => cell.formula && cell.value === null);
    }
    return writeRow(row);
  };
  const rows = [...withMissingRows(readRows(data), properties.rows)].map(finish);
  const dimension =
    used.top === Infinity
      ? 'A1'
      : areaName({ row: used.top, column: used.left, rows: used.bottom - used.top + 1, columns: used.right - used.left + 1 });
  return { data: rows.join(''), dimension, incomplete, row: (index) => byRow.get(index) };
}

function patchCell(cell: RawCell, content: CellContent | undefined, calculated: Scalar | undefined): RawCell {
  if (content?.formula !== undefined) {
    const text = escapeXml(toFileFormula(content.formula.replace(/^=/, '')));
    const { type, value } = cachedValue(calculated ?? content.value);
    return { ...cell, formula: { attributes: {}, text }, type, value, inline: null };
  }
  if (content !== undefined) {
    if (isErrorText(content.value)) return { ...cell, formula: null, type: 'e', value: String(content.value) };
    return cell.formula ? { ...cell, formula: null } : cell;
  }
  if (!cell.formula || calculated === undefined || calculated === null) return cell;
  return { ...cell, ...cachedValue(calculated) };
}

/** The rows of the part, with empty ones put in where a row has properties but no cells. */
function* withMissingRows(rows: Iterable<RawRow>, wanted: readonly number[]): Generator<RawRow> {
  let at = 0;
  for (const row of rows) {
    for (let index = wanted[at]; index !== undefined && index < row.index; index = wanted[++at]) yield emptyRow(index);
    if (wanted[at] === row.index) at += 1;
    yield row;
  }
  for (const index of wanted.slice(at)) yield emptyRow(index);
}

function emptyRow(index: number): RawRow {
  return { index, attributes: {}, cells: [] };
}
