import type { Page } from 'playwright-core';
import { type Catalogue, type Language, textIn } from '../../src/workbook/text';
import { paneFrame, selectCell, sheetTable } from './paneScripts';
import { settled, typeInto } from './workbenchPage';

type Headers = Catalogue['headers'];
type TableName = keyof Headers & string;
type Key<Table extends TableName> = keyof Headers[Table] & string;
type Where<Table extends TableName> = Partial<Readonly<Record<Key<Table>, unknown>>>;

/** A table of the workbook as it stands, its columns by their names in code and its rows from 0. */
export interface ReadTable<Table extends TableName> {
  readonly sheet: string;
  readonly rows: number;
  /** The only row, or the first, with these values; fails where there is none. */
  rowOf(where: Where<Table>): number;
  column(key: Key<Table>): readonly unknown[];
  value(row: number, key: Key<Table>): unknown;
  formula(row: number, key: Key<Table>): unknown;
  address(row: number, key: Key<Table>): string;
}

/** Reads a table of a workbook in a language. */
export async function readTable<Table extends TableName>(page: Page, name: Table, language: Language): Promise<ReadTable<Table>> {
  const table = await sheetTable(await paneFrame(page), name);
  const headers: Readonly<Record<string, string>> = textIn(language).headers[name];
  function at(key: Key<Table>): number {
    const index = table.headers.indexOf(headers[key] ?? '');
    if (index < 0) throw new Error(`${name} has no column ${key}.`);
    return index;
  }
  return {
    sheet: table.sheet,
    rows: table.values.length,
    rowOf(where) {
      const wanted = Object.entries(where).map(([key, value]) => [at(key as Key<Table>), value] as const);
      const row = table.values.findIndex((cells) => wanted.every(([column, value]) => cells[column] === value));
      if (row < 0) throw new Error(`${name} has no row with ${JSON.stringify(where)}.`);
      return row;
    },
    column: (key) => table.values.map((cells) => cells[at(key)]),
    value: (row, key) => table.values[row]?.[at(key)],
    formula: (row, key) => table.formulas[row]?.[at(key)],
    address: (row, key) => `${letters(table.column + at(key))}${table.row + row + 1}`,
  };
}

/** The user selects a cell of a table. */
export async function selectIn<Table extends TableName>(page: Page, table: ReadTable<Table>, row: number, key: Key<Table>): Promise<void> {
  await selectCell(await paneFrame(page), table.sheet, table.address(row, key));
}

/** The user types over a cell of a table, in the grid. */
export async function typeOver<Table extends TableName>(page: Page, table: ReadTable<Table>, row: number, key: Key<Table>, text: string): Promise<void> {
  await selectIn(page, table, row, key);
  await typeInto(page, table.address(row, key), text);
  await settled(page);
}

function letters(column: number): string {
  const first = Math.floor(column / 26);
  return (first > 0 ? String.fromCharCode(64 + first) : '') + String.fromCharCode(65 + (column % 26));
}
