import type { Issue } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { cutRows, weighRows, type Task } from '../bytes';
import { fault } from '../failure';
import { literalOf } from '../text';
import { askForLock, isClosed, type Lock } from './protection';
import { changedRuns, type Run } from './runs';

/** Rows named in an issue; the rest are only counted. */
const ROWS_NAMED = 20;

/** What asking for one part of a column takes in a request or answer, besides its cells. */
const QUESTION_BYTES = 2_500;

/** What asking for the lock of a run of cells takes. */
const LOCK_BYTES = 1_000;

/** Runs of which each is asked whether it is locked; with more of them the column is asked as a whole. */
const MOST_RUNS = 200;

/** As long as number formats of a column usually are, in an answer. */
const USUAL_FORMAT = '#,##0.00';

/** A column that must still be what it was when the change was planned. */
interface Watched {
  readonly table: string;
  readonly header: string;
  readonly expected: readonly Literal[];
  /** The rows to be written, where it is. */
  readonly runs: readonly Run[] | null;
}

/** A watched column while it is looked at again. */
interface Look extends Watched {
  readonly body: Excel.Range;
  readonly lock: Lock | null;
  readonly parts: { readonly from: number; readonly cells: Excel.Range }[];
}

/** Where a column is to be written. */
export interface ColumnSite {
  readonly body: Excel.Range;
  /** Number formats of its cells. */
  readonly formats: readonly string[];
  /** The lock of its sheet, for a change that needs more than unlocked cells. */
  readonly sheetLock: readonly Lock[];
  /** Whether cells between those to be written may be locked, unless its sheet is among the lifted. */
  isOnlyPartlyOpen(lifted: ReadonlySet<string>): boolean;
}

export interface Survey {
  readonly tasks: readonly Task[];
  /** A column that is to be written, after the answers. */
  siteOf(table: string, header: string): ColumnSite;
  /** Columns that are no longer what they were, after the answers. */
  obstacles(): Issue[];
  /** Locks on what is to be written that hold, after the answers. */
  closed(): readonly Lock[];
}

/** Prepares to read everything again that the change writes over or relies on. */
export function survey(context: Excel.RequestContext, change: ChangeSet): Survey {
  const looks = new Map<string, Look>();

  function lookAt(column: Watched): Look {
    const key = keyOf(column.table, column.header);
    const known = looks.get(key);
    if (known) return known;
    const table = context.workbook.tables.getItem(column.table);
    const body = table.columns.getItem(column.header).getDataBodyRange();
    body.load('rowCount');
    const lock = column.runs ? askForLock(table, { table: column.table, column: column.header }, rangesOf(body, column.runs)) : null;
    const look = { ...column, body, lock, parts: [] };
    looks.set(key, look);
    return look;
  }

  return {
    tasks: watchedBy(change).flatMap((column) => questions(column, lookAt)),
    siteOf(table, header) {
      const look = looks.get(keyOf(table, header));
      if (!look) throw new Error(`${table}, ${header} was not surveyed`);
      const { body, parts, lock } = look;
      return {
        body,
        formats: parts.flatMap(({ cells }) => firstColumn(cells.numberFormat)),
        sheetLock: lock ? [{ ...lock, cells: undefined }] : [],
        isOnlyPartlyOpen: (lifted) => lock !== null && lock.protection.protected && !lifted.has(lock.sheet.name),
      };
    },
    obstacles: () => [...looks.values()].flatMap(differenceOf),
    closed: () => [...looks.values()].flatMap(({ lock }) => lock ?? []).filter(isClosed),
  };
}

/** The cells to be written, or the whole column. */
function rangesOf(body: Excel.Range, runs: readonly Run[]): readonly Excel.Range[] {
  if (runs.length > MOST_RUNS) return [body];
  return runs.map(({ first, end }) => body.getCell(first, 0).untrack().getResizedRange(end - first - 1, 0).untrack());
}

function keyOf(table: string, header: string): string {
  return JSON.stringify([table, header]);
}

/** Each column once: what is written is guarded by its `before`. */
function watchedBy({ columns, guards }: ChangeSet): Watched[] {
  const guarded = guards.map((guard): Watched => ({ ...guard, runs: null }));
  const changed = columns.map(({ table, header, before, after }): Watched => ({ table, header, expected: before, runs: changedRuns({ before, after }) }));
  return [...new Map([...guarded, ...changed].map((column) => [keyOf(column.table, column.header), column])).values()];
}

/** One task for every 4 MB that the column should hold. */
function questions(column: Watched, lookAt: (column: Watched) => Look): Task[] {
  const { runs } = column;
  const locks = Math.min(runs?.length ?? 0, MOST_RUNS) * LOCK_BYTES;
  return cutRows(weighRows(column.expected.map((cell) => (runs ? [cell, USUAL_FORMAT] : [cell])))).map(({ from, count, bytes }) => ({
    bytes: bytes + QUESTION_BYTES + (from === 0 ? locks : 0),
    perform() {
      const { body, parts } = lookAt(column);
      const isWhole = count === column.expected.length;
      const cells = isWhole ? body : body.getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
      cells.load(runs ? 'formulas,numberFormat' : 'formulas');
      parts.push({ from, cells });
    },
  }));
}

function firstColumn(cells: readonly (readonly string[])[]): string[] {
  return cells.map(([cell = '']) => cell);
}

function differenceOf({ table, header, expected, body, parts }: Look): Issue[] {
  const rowsNow = body.rowCount;
  if (rowsNow !== expected.length) {
    const facts = { table, column: header, rowsBefore: expected.length, rowsNow };
    return [fault('changed-meanwhile', facts, { table, column: header })];
  }
  const rows = parts.flatMap(({ from, cells }) =>
    cells.formulas.flatMap(([cell], i) => (literalOf(cell) === expected[from + i] ? [] : [from + i + 1])),
  );
  if (rows.length === 0) return [];
  const facts = { table, column: header, rows: rows.slice(0, ROWS_NAMED), count: rows.length };
  return [fault('changed-meanwhile', facts, { table, column: header, row: rows[0] })];
}
