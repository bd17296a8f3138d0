import type { ChangeSet } from '../../workbook/change';
import type { TableReader } from '../../workbook/decode/cells';
import type { Literal } from '../../workbook/spec';
import { type ReturnKey, returnKeys } from '../../workbook/tables/columns';
import { changed } from '../split/changes';
import type { OfficeBook } from './officeBook';

/** What is noted of an office's form of a month; cells that are left out stay as they are. */
interface ReturnNote {
  readonly office: string;
  /** 1…12. */
  readonly month: number;
  readonly cells: Readonly<Partial<Record<ReturnKey, Literal>>>;
}

const RECEIVED = ['month', 'office', 'receivedOn', 'file', 'figures'] as const satisfies readonly ReturnKey[];

/** Whether the workbook has a record in which receipts can be noted. */
export function notesReceipts({ returns }: Pick<OfficeBook, 'returns'>): boolean {
  return RECEIVED.every((key) => returns.has(key));
}

/** 0-based row of an office's form of a month in the record of returns, the latest of several; `null` for none. */
export function returnRowOf(returns: TableReader, office: string, month: number): number | null {
  for (let row = returns.rows - 1; row >= 0; row -= 1) {
    if (returns.text('office', row) === office && returns.number('month', row) === month) return row;
  }
  return null;
}

/** Notes in the record of returns: an office's form of a month has one line, on which a new note goes on. */
export function returnLines(book: OfficeBook, notes: readonly ReturnNote[]): Pick<ChangeSet, 'columns' | 'appends'> {
  const { located, returns, liaisons } = book;
  const placed = notes.map((note) => ({ ...note, row: returnRowOf(returns, note.office, note.month) }));
  const fresh = placed.flatMap(({ row, office, month, cells }) => (row === null ? [{ month, office, liaison: liaisons.get(office) || null, ...cells }] : []));
  const keys = returnKeys.filter((key) => located.has('Returns', key));
  const own = keys.filter((key) => fresh.some((cells: ReturnNote['cells']) => cells[key] !== undefined));
  const cellsOf = (key: ReturnKey) => new Map(placed.flatMap(({ row, cells: { [key]: cell } }): [number, Literal][] => (row === null || cell === undefined ? [] : [[row, cell]])));
  return {
    columns: keys.map((key) => ({ key, cells: cellsOf(key) })).flatMap(({ key, cells }) => (cells.size > 0 ? [changed(book, 'Returns', key, cells)] : [])),
    appends: [{ table: 'Returns', headers: own.map((key) => located.header('Returns', key)), rows: fresh.map((cells: ReturnNote['cells']) => own.map((key) => cells[key] ?? null)) }],
  };
}
