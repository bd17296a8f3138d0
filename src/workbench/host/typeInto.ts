import { parseArea } from '../book/address';
import type { Book, Origin } from '../book/book';
import { moveReferences } from '../book/moveReferences';
import type { CellContent, Operation } from '../book/operation';
import { parseInput } from '../book/parseInput';
import type { Table } from '../book/table';
import { nameHeaders } from './range/headerCells';

export interface TypedEdit {
  /** Name of the sheet. */
  readonly sheet: string;
  /** First cell, A1-style. */
  readonly address: string;
  /** Texts as typed, row by row; `null` leaves a cell. */
  readonly input: readonly (readonly (string | number | boolean | null)[])[];
  readonly origin?: Extract<Origin, 'user' | 'coauthor'>;
}

/**
 * What typing into cells comes to: the contents as Excel understands them, and, for cells right below
 * a table, the table's growth with its formula columns filled down.
 */
export function typeInto(book: Book, { sheet: sheetName, address, input }: TypedEdit, year: number): readonly Operation[] {
  const sheet = book.sheetNamed(sheetName);
  const start = parseArea(address);
  if (!sheet || !start) throw new Error(`There is no cell ${sheetName}!${address}.`);
  const area = { ...start, rows: input.length, columns: Math.max(...input.map((line) => line.length)) };
  const formats: Operation[] = [];
  const cells = input.map((line, i) =>
    Array.from({ length: area.columns }, (_, j): CellContent | undefined => {
      const value = line[j] ?? null;
      if (value === null) return undefined;
      const [row, column] = [area.row + i, area.column + j];
      const numberFormat = sheet.formats.get(row, column, 'numberFormat');
      const parsed = parseInput(value, { numberFormat, year });
      if (parsed.numberFormat && numberFormat === 'General') {
        formats.push({ type: 'setFormat', sheet: sheet.id, area: { row, column, rows: 1, columns: 1 }, format: { numberFormat: parsed.numberFormat } });
      }
      return parsed.content;
    }),
  );
  // A table on a protected sheet keeps its size, and Excel formats nothing there.
  const grown = sheet.protection ? undefined : book.tablesOn(sheet.id).find(({ area: { row, column, rows, columns } }) => {
    return area.row === row + rows && area.column >= column && area.column + area.columns <= column + columns;
  });
  return [
    ...(grown ? growTable(book, grown, area.rows) : []),
    { type: 'setCells', sheet: sheet.id, row: area.row, column: area.column, cells: nameHeaders(book, sheet.id, area, cells) },
    ...(sheet.protection ? [] : formats),
  ];
}

function growTable(book: Book, { id, sheet, area }: Table, rows: number): readonly Operation[] {
  const { cells } = book.sheet(sheet);
  const last = area.row + area.rows - 1;
  const filled = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j): CellContent | undefined => {
      const formula = cells.get(last, area.column + j)?.formula;
      return formula === undefined ? undefined : { value: null, formula: moveReferences(formula, i + 1, 0) };
    }),
  );
  return [
    { type: 'setTable', id, area: { ...area, rows: area.rows + rows } },
    { type: 'setCells', sheet, row: last + 1, column: area.column, cells: filled },
  ];
}
