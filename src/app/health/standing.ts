import { TableReader } from '../../workbook/decode/cells';
import { type Located, type Need, ownHeader } from '../../workbook/decode/locate';
import { type Layouts, layoutsIn, type TableName, TABLES } from '../../workbook/tables';
import { FIRST_ROW, MONTH_ROW } from '../../workbook/tables/layout';
import { standingLayouts, type StandingTable } from '../../workbook/tables/standingLayouts';
import { type Catalogue, textIn } from '../../workbook/text';
import type { ColumnData, InspectedTable, Inspection, Inventory, InventoryTable } from '../ports';

/** A table with all that a check looks at. */
export interface CheckedTable extends StandingTable {
  readonly name: TableName;
  readonly rows: number;
  /** Sheet row of the first body row, from 1. */
  readonly firstRow: number;
  readonly merged: readonly string[];
  /** Header of one of its own columns by key. */
  header(key: string): string | undefined;
  /** Key of a header; users' columns have none. */
  keyOf(header: string): string | undefined;
  /** Body cells of a column, empty where it was not read. */
  cells(header: string): Pick<ColumnData, 'values' | 'formulas'>;
  /** Number formats of a column's body cells. */
  formats(header: string): readonly string[];
}

/** A workbook as it stands, before it is judged. */
export interface Standing {
  readonly located: Located;
  readonly text: Catalogue;
  readonly inventory: Inventory;
  readonly columns: readonly ColumnData[];
  readonly names: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<TableName, CheckedTable>;
  /** What is missing has `#REF!` for letters. */
  readonly layouts: Layouts;
  /** Reads cells by key and row; only of tables and columns that are there. */
  reader(table: TableName): TableReader;
}

/** Tables that only pile up: their rows are not looked at. */
const PILES: ReadonlySet<string> = new Set(['Log', 'Versions', 'History', 'Checks', 'Actions', 'Returns']);

/** Keys of every table's own columns; of Bases only the unit, since its others are named by indicators. */
export function keysOf(table: TableName, text: Catalogue): readonly string[] {
  if (table === 'Bases') return ['unit'];
  return Object.values(layoutsIn(text)).find((layout) => layout.table === table)?.keys ?? [];
}

/** What a column is headed in a language. */
export function headerOf(table: TableName, key: string, text: Catalogue): string {
  const headers: Readonly<Record<string, string>> = text.headers[table];
  return headers[key] ?? key;
}

/** Nothing is demanded: what is not there is what the check is about. */
export function healthNeeds(): readonly Need[] {
  return TABLES.map((table) => ({ table, keys: [], optional: keysOf(table, textIn('zh')) }));
}

/** Columns to read: all of the tables that users work in, one of the others, for where they stand. */
export function healthRequests({ tables }: Inventory): readonly { readonly table: string; readonly header: string }[] {
  return ownTables(tables).flatMap(({ name, headers }) => (PILES.has(name) ? headers.slice(0, 1) : headers).map((header) => ({ table: name, header })));
}

export function ownTables(tables: readonly InventoryTable[]): readonly (InventoryTable & { readonly name: TableName })[] {
  return tables.flatMap((table) => {
    const name = TABLES.find((known) => known === table.name);
    return name ? [{ ...table, name }] : [];
  });
}

/** Brings together what was read. `columns` carry their addresses. */
export function standingOf(inventory: Inventory, inspection: Inspection, columns: readonly ColumnData[], located: Located): Standing {
  const text = textIn(located.language);
  const inspected = new Map(inspection.tables.map((table) => [table.name, table]));
  const tables = withPastMonths(
    ownTables(inventory.tables).map((table) => checkedTable(table, inspected.get(table.name), columns.filter((column) => column.table === table.name), text)),
  );
  return {
    located,
    text,
    inventory,
    columns,
    names: new Map(inspection.names.map(({ name, formula }) => [name, formula])),
    tables: new Map(tables.map((table) => [table.name, table])),
    layouts: standingLayouts(tables, text, 'lost'),
    reader: (table) => new TableReader(table, columns, located),
  };
}

const PAST_MONTHS = /!\$[A-Z]{1,3}\$(\d+):\$[A-Z]{1,3}\$\1(?!\d)/;

/** Last year's months have no formulas of their own: those of Indicators say where their numbers stand. */
function withPastMonths(tables: readonly CheckedTable[]): readonly CheckedTable[] {
  const indicators = tables.find(({ name }) => name === 'Indicators');
  const [first] = indicators?.cells(indicators.header('_yearAgo') ?? '').formulas ?? [];
  const [, row] = PAST_MONTHS.exec(typeof first === 'string' ? first : '') ?? [];
  return row === undefined ? tables : tables.map((table) => (table.name === 'PastYear' ? { ...table, monthRow: Number(row) } : table));
}

const UNREAD: Pick<ColumnData, 'values' | 'formulas'> = { values: [], formulas: [] };

function checkedTable(table: InventoryTable & { readonly name: TableName }, inspected: InspectedTable | undefined, columns: readonly ColumnData[], text: Catalogue): CheckedTable {
  const { name, headers } = table;
  const byHeader = new Map(columns.map((column) => [column.header, column]));
  const pairs = keysOf(name, text).flatMap((key): readonly (readonly [string, string])[] => {
    const header = ownHeader(table, name, key);
    return header === undefined ? [] : [[key, header]];
  });
  const byKey = new Map(pairs);
  const keys = new Map(pairs.map(([key, header]) => [header, key]));
  const { column, row } = firstCell(byHeader.get(headers[0] ?? '')?.address ?? '');
  return {
    ...table,
    rows: inspected?.rows ?? columns[0]?.values.length ?? 0,
    firstColumn: column,
    firstRow: row,
    monthRow: monthRowOf(columns) ?? row - FIRST_ROW + MONTH_ROW,
    merged: inspected?.merged ?? [],
    header: (key) => byKey.get(key),
    keyOf: (header) => keys.get(header),
    cells: (header) => byHeader.get(header) ?? UNREAD,
    formats: (header) => inspected?.formats[headers.indexOf(header)] ?? [],
  };
}

const MONTH_NUMBERS = /[(*<,]\$[A-Z]{1,3}\$(\d+):\$[A-Z]{1,3}\$\1(?!\d)/g;

/** The hidden row of month numbers as most formulas of the table itself name it: rows may have been put in below it. */
function monthRowOf(columns: readonly ColumnData[]): number | null {
  const counts = new Map<number, number>();
  for (const { formulas } of columns) {
    const [first] = formulas;
    if (typeof first !== 'string' || !first.startsWith('=')) continue;
    for (const [, row] of first.matchAll(MONTH_NUMBERS)) counts.set(Number(row), (counts.get(Number(row)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, left], [, right]) => right - left);
  return most?.[0] ?? null;
}

/** First cell of an address such as `'分解台账'!AB6:AB64`; the usual place where there is none. */
function firstCell(address: string): { readonly column: number; readonly row: number } {
  const [, letters = 'A', digits = String(FIRST_ROW)] = /^\$?([A-Z]+)\$?(\d+)/.exec(address.slice(address.lastIndexOf('!') + 1)) ?? [];
  return { column: [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1, row: Number(digits) };
}
