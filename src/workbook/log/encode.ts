import type { Append, ColumnChange } from '../change';
import type { Located } from '../decode/locate';
import type { Literal } from '../spec';
import { TABLES } from '../tables/names';
import type { LoggedCell, TakenBack } from './operation';
import { pack } from './packed';
import { ROW_KEYS } from './rowKeys';

/** What a command read, so that the log can say which rows it changed and what formulas showed. */
export interface ReadColumns {
  readonly located: Located;
  readonly columns: readonly { readonly table: string; readonly header: string; readonly values: readonly Literal[]; readonly formulas: readonly Literal[] }[];
}

/** What the log keeps of an operation besides changed cells. */
export interface Besides {
  /** Rows that it adds: the log says how many. */
  readonly added?: readonly Append[];
  readonly restores?: TakenBack;
}

/** One column of one operation, in pieces that each fit a cell of the log. */
interface LogRecord {
  readonly table: string;
  readonly header: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Version of the form in which cells are packed; the form before was a plain list of all cells of a column. */
const VERSION = 2;

/**
 * Changed cells by column, and in the first record what names their rows, how many rows are added, and what is
 * taken back. Nothing for an operation that changes and adds nothing.
 */
export function encodeOperation(read: ReadColumns, columns: readonly ColumnChange[], { added = [], restores }: Besides = {}): readonly LogRecord[] {
  const changes = columns.map((column) => ({ column, at: changedRows(column) })).filter(({ at }) => at.length > 0);
  const grown = added.filter(({ rows }) => rows.length > 0);
  const [grownFirst] = grown;
  const rows = new Map<string, readonly number[]>();
  for (const { column, at } of changes) rows.set(column.table, [...new Set([...(rows.get(column.table) ?? []), ...at])].sort((left, right) => left - right));
  const head = {
    rows: Object.fromEntries([...rows].map(([table, at]) => [table, { at: steps(at), keys: keysOf(read, columns, table, at) }])),
    ...(grown.length > 0 && { added: grown.map((append) => [append.table, append.rows.length]) }),
    ...(restores && { restores }),
  };
  if (changes.length === 0) return grownFirst ? [{ table: grownFirst.table, header: '', before: pack({ v: VERSION, ...head, cells: [] }), after: [] }] : [];
  return changes.map(({ column, at }, index): LogRecord => {
    const own = rows.get(column.table) ?? at;
    const cells = at.map((row) => before(read, column, row));
    const places = at.length === own.length ? {} : { at: steps(indexesIn(own, at)) };
    return {
      table: column.table,
      header: column.header,
      before: pack({ v: VERSION, ...(index === 0 && head), ...places, cells }),
      after: pack({ v: VERSION, cells: at.map((row) => after(column, row)) }),
    };
  });
}

function changedRows({ before: old, after: fresh }: ColumnChange): readonly number[] {
  return fresh.flatMap((cell, row) => (cell === old[row] ? [] : [row]));
}

function before({ columns }: ReadColumns, { table, header, before: old }: ColumnChange, row: number): LoggedCell {
  const cell = old[row] ?? null;
  if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
  const value = columns.find((column) => column.table === table && column.header === header)?.values[row];
  return value === undefined || value === cell ? cell : [cell, value];
}

function after({ after: fresh, asFormulas }: ColumnChange, row: number): LoggedCell {
  const cell = fresh[row] ?? null;
  return asFormulas && typeof cell === 'string' && cell.startsWith('=') ? [cell] : cell;
}

/** The names of rows, one list a key column, as they stand after the change; `null` where these columns were not read. */
function keysOf({ located, columns: read }: ReadColumns, columns: readonly ColumnChange[], name: string, at: readonly number[]): readonly (readonly string[])[] | null {
  const table = TABLES.find((one) => one === name);
  const keys = table ? ROW_KEYS[table] : [];
  if (!table || keys.length === 0 || !keys.every((key) => located.has(table, key))) return null;
  const found = keys.map((key) => {
    const header = located.header(table, key);
    const isHere = (column: { readonly table: string; readonly header: string }): boolean => column.table === table && column.header === header;
    const cells = columns.find(isHere)?.after ?? read.find(isHere)?.values;
    return cells ? at.map((row) => keyText(cells[row])) : null;
  });
  return found.every((list) => list !== null) ? found : null;
}

/** A cell of a key column as it is compared. */
export function keyText(cell: Literal | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** Ascending numbers by their distances, which pack better. */
function steps(numbers: readonly number[]): readonly number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function indexesIn(all: readonly number[], some: readonly number[]): readonly number[] {
  const places = new Map(all.map((row, index) => [row, index]));
  return some.flatMap((row) => places.get(row) ?? []);
}
