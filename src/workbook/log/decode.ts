import type { Literal } from '../spec';
import type { LoggedCell, LoggedColumn, Operation, RowId } from './operation';
import { type PackedRows, type Payload, readPayload } from './payload';

/** A body row of the log. */
export interface LogRow {
  readonly time: string;
  readonly command: string;
  readonly summary: string;
  readonly table: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Rows that hold one column of an operation: the first has the summary, the others go on. */
interface ColumnRows {
  readonly first: LogRow;
  readonly rows: number[];
  before: string;
  after: string;
}

/** The cell that stands for cells before which were thinned out; how many they were stands beside it. */
type IsThinned = (before: string) => boolean;

/** The operations of a log from the oldest on. Blank rows are passed over; what cannot be read is `damaged`. */
export function decodeOperations(rows: readonly LogRow[], isThinned: IsThinned): readonly Operation[] {
  const operations: Reading[] = [];
  for (const column of columnsIn(rows)) {
    const before = isThinned(column.before) ? null : readPayload(column.before);
    const last = operations.at(-1);
    if (last && goesOn(last, column, before)) last.columns.push({ column, before });
    else operations.push({ columns: [{ column, before }] });
  }
  return operations.map((operation) => operationOf(operation, isThinned));
}

interface ReadColumn {
  readonly column: ColumnRows;
  readonly before: Payload | readonly Literal[] | null;
}

interface Reading {
  readonly columns: ReadColumn[];
}

function columnsIn(rows: readonly LogRow[]): readonly ColumnRows[] {
  const found: ColumnRows[] = [];
  rows.forEach((row, index) => {
    const { time, command, summary, table, column, before, after } = row;
    if (time === '' && command === '' && table === '' && before === '' && after === '') return;
    const last = found.at(-1);
    const continues = last && summary === '' && last.first.time === time && last.first.command === command && last.first.table === table && last.first.column === column;
    if (!continues) {
      found.push({ first: row, rows: [index], before, after });
      return;
    }
    last.rows.push(index);
    last.before += before;
    last.after += after;
  });
  return found;
}

/** An operation's first column says so; in older logs another command, time or summary begins one, or a column again. */
function goesOn({ columns }: Reading, { first }: ColumnRows, before: ReadColumn['before']): boolean {
  const begun = columns[0]?.column.first;
  const isSame = begun?.time === first.time && begun.command === first.command && begun.summary === first.summary;
  if (isPayload(before)) return isSame && before.head === null;
  return isSame && columns.every(({ column }) => column.first.table !== first.table || column.first.column !== first.column);
}

function operationOf({ columns }: Reading, isThinned: IsThinned): Operation {
  const first = columns[0]?.column.first;
  const texts = columns.map(({ column }) => column);
  return {
    id: fingerprint(texts.flatMap(({ first: { time, command, summary }, before, after }) => [time, command, summary, before, after])),
    time: first?.time ?? '',
    command: first?.command ?? '',
    summary: first?.summary ?? '',
    logRows: texts.flatMap(({ rows }) => rows),
    ...(texts.some(({ before }) => isThinned(before)) ? thinnedOut(texts) : contentOf(columns)),
  };
}

type Content = Omit<Operation, 'id' | 'time' | 'command' | 'summary' | 'logRows'>;

/** Of what was thinned out, the number of cells is left in the place of those after. */
function thinnedOut(columns: readonly ColumnRows[]): Content {
  const touched = columns.filter(({ first }) => first.column !== '').map(({ first: { table, column }, after }) => ({ table, header: column, cells: Number(after) || 0 }));
  return { touched, columns: [], added: new Map(), restores: null, state: 'thinned', size: 0 };
}

function contentOf(columns: readonly ReadColumn[]): Content {
  const begin = columns[0]?.before ?? null;
  const head = isPayload(begin) ? begin.head : null;
  const rowsOf = new Map([...(head?.rows ?? [])].map(([table, packed]) => [table, rowIds(packed)]));
  const written = columns.filter(({ column }) => column.first.column !== '');
  const kept = written.flatMap((column) => loggedColumn(column, rowsOf) ?? []);
  const isDamaged = kept.length < written.length;
  return {
    touched: written.map(({ column: { first } }) => ({ table: first.table, header: first.column, cells: changesOf(kept, first) })),
    columns: isDamaged ? [] : kept,
    added: head?.added ?? new Map(),
    restores: head?.restores ?? null,
    state: isDamaged ? 'damaged' : 'kept',
    size: columns.reduce((sum, { column: { before, after } }) => sum + before.length + after.length, 0),
  };
}

function changesOf(kept: readonly LoggedColumn[], { table, column }: LogRow): number {
  const own = kept.find((one) => one.table === table && one.header === column);
  if (own?.whole === undefined) return own?.rows.length ?? 0;
  return own.before.filter((cell, index) => JSON.stringify(cell) !== JSON.stringify(own.after[index])).length;
}

function loggedColumn({ column, before }: ReadColumn, rowsOf: ReadonlyMap<string, readonly RowId[]>): LoggedColumn | null {
  const after = readPayload(column.after);
  const { table, column: header } = column.first;
  if (before === null || after === null) return null;
  if (isPayload(before) && isPayload(after)) {
    const all = rowsOf.get(table) ?? [];
    const rows = before.at ? positions(before.at).flatMap((index) => all[index] ?? []) : all;
    return complete({ table, header, rows, before: before.cells, after: after.cells });
  }
  if (isPayload(before) || isPayload(after)) return null;
  const rows = before.map((_, position): RowId => ({ position, key: null }));
  return complete({ table, header, rows, before: before.map(oldCell), after, whole: before.length });
}

function complete(column: LoggedColumn): LoggedColumn | null {
  return column.rows.length === column.before.length && column.before.length === column.after.length ? column : null;
}

/** Older logs do not tell a formula from a text like one, nor what it showed. */
function oldCell(cell: Literal): LoggedCell {
  return typeof cell === 'string' && cell.startsWith('=') ? [cell] : cell;
}

function rowIds({ at, keys }: PackedRows): readonly RowId[] {
  return positions(at).map((position, index) => ({ position, key: keys ? keys.map((list) => list[index] ?? '') : null }));
}

/** Ascending numbers from their distances. */
function positions(steps: readonly number[]): readonly number[] {
  let position = 0;
  return steps.map((step) => (position += step));
}

function isPayload(content: Payload | readonly Literal[] | null): content is Payload {
  return content !== null && 'cells' in content;
}

/** FNV-1a over all texts: the same contents have the same, and others another. */
function fingerprint(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ 0x1f, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
