import type { Issue } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { cutRows, weighRows, type Task } from '../bytes';
import { fault } from '../failure';
import { literalOf } from '../text';
import { askForLock, lockedOut, type Lock } from './protection';

/** Rows named in an issue; the rest are only counted. */
const ROWS_NAMED = 20;

/** What asking for one part of a column takes in a request or answer, besides its cells. */
const QUESTION_BYTES = 2_500;

/** As long as number formats of a column usually are, in an answer. */
const USUAL_FORMAT = '#,##0.00';

/** A column that must still be what it was when the change was planned. */
interface Watched {
  readonly table: string;
  readonly header: string;
  readonly expected: readonly Literal[];
  readonly isWritten: boolean;
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
  /** Issues for a change that needs more than unlocked cells. */
  readonly locks: readonly Issue[];
}

export interface Survey {
  readonly tasks: readonly Task[];
  /** A column that is to be written, after the answers. */
  siteOf(table: string, header: string): ColumnSite;
  /** What stands in the way, after the answers: columns that are no longer what they were, or locked. */
  obstacles(): Issue[];
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
    const lock = column.isWritten ? askForLock(table, { table: column.table, column: column.header }, body) : null;
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
        locks: lock ? lockedOut([{ ...lock, cells: undefined }]) : [],
      };
    },
    obstacles: () => [
      ...[...looks.values()].flatMap(differenceOf),
      ...lockedOut([...looks.values()].flatMap(({ lock }) => lock ?? [])),
    ],
  };
}

function keyOf(table: string, header: string): string {
  return JSON.stringify([table, header]);
}

/** Each column once: what is written is guarded by its `before`. */
function watchedBy({ columns, guards }: ChangeSet): Watched[] {
  const guarded = guards.map((guard): Watched => ({ ...guard, isWritten: false }));
  const changed = columns.map(({ table, header, before }): Watched => ({ table, header, expected: before, isWritten: true }));
  return [...new Map([...guarded, ...changed].map((column) => [keyOf(column.table, column.header), column])).values()];
}

/** One task for every 4 MB that the column should hold. */
function questions(column: Watched, lookAt: (column: Watched) => Look): Task[] {
  return cutRows(weighRows(column.expected.map((cell) => (column.isWritten ? [cell, USUAL_FORMAT] : [cell])))).map(({ from, count, bytes }) => ({
    bytes: bytes + QUESTION_BYTES,
    perform() {
      const { body, parts } = lookAt(column);
      const isWhole = count === column.expected.length;
      const cells = isWhole ? body : body.getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
      cells.load(column.isWritten ? 'formulas,numberFormat' : 'formulas');
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
