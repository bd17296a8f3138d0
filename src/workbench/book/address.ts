import { columnLetters, columnNumber } from '../../xlsx/package/columns';
import type { Area } from './operation';

export { columnLetters, columnNumber };

/** Size of a worksheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

const CORNER = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads `B3`, `$B$3:D9`, `A:C` or `2:5`; `null` when it is none of these or lies outside the sheet. */
export function parseArea(address: string): Area | null {
  const [first = '', last = first, extra] = address.trim().split(':');
  if (extra !== undefined) return null;
  const isPair = address.includes(':');
  const area = parseCells(first, last) ?? (isPair ? (parseColumns(first, last) ?? parseRows(first, last)) : null);
  return area && area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS ? area : null;
}

function parseCells(first: string, last: string): Area | null {
  const a = CORNER.exec(first);
  const b = CORNER.exec(last);
  if (!a || !b) return null;
  return span(Number(a[2]) - 1, columnNumber(a[1] ?? ''), Number(b[2]) - 1, columnNumber(b[1] ?? ''));
}

function parseColumns(first: string, last: string): Area | null {
  const a = COLUMN.exec(first);
  const b = COLUMN.exec(last);
  return a && b ? span(0, columnNumber(a[1] ?? ''), SHEET_ROWS - 1, columnNumber(b[1] ?? '')) : null;
}

function parseRows(first: string, last: string): Area | null {
  const a = ROW.exec(first);
  const b = ROW.exec(last);
  return a && b ? span(Number(a[1]) - 1, 0, Number(b[1]) - 1, SHEET_COLUMNS - 1) : null;
}

function span(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row1 - row2) + 1,
    columns: Math.abs(column1 - column2) + 1,
  };
}

/** `B3:D9`, `B3`, `A:C` or `2:5`, without dollar signs. */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rows;
  const firstLetters = columnLetters(area.column);
  const lastLetters = columnLetters(area.column + area.columns - 1);
  if (area.rows === SHEET_ROWS) return `${firstLetters}:${lastLetters}`;
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const first = `${firstLetters}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${lastLetters}${lastRow}`;
}

/** `$B$3:$D$9`, as chart series and print areas refer to cells. */
export function formatFixedArea(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The sheet's name as a formula has to write it: quoted unless it is a plain word that is no address. */
export function quoteSheetName(name: string): string {
  const needsQuotes = !PLAIN_SHEET_NAME.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rRcC]\d*$/.test(name);
  return needsQuotes ? `'${name.replaceAll("'", "''")}'` : name;
}

/** Splits `'My sheet'!A1` into the plain name and the rest; without a sheet the name is `null`. */
export function splitSheetName(address: string): { readonly sheet: string | null; readonly rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const mark = address.lastIndexOf('!');
  return mark < 0 ? { sheet: null, rest: address } : { sheet: address.slice(0, mark), rest: address.slice(mark + 1) };
}
