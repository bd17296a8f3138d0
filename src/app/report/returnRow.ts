import type { Append, ColumnChange } from '../../workbook/change';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import type { Literal } from '../../workbook/spec';
import type { ReturnKey } from '../../workbook/tables/columns';
import { returnsIn } from '../../workbook/text/returnsIn';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import { changed } from '../split/changes';

interface Noted {
  readonly columns: readonly ColumnChange[];
  readonly appends: readonly Append[];
}

const NOTHING: Noted = { columns: [], appends: [] };

/**
 * The record of returns once an office has entered everything here that is due for the as-of month; a day on which its
 * return came before stands. `filled` are rows that get a figure, `emptied` those that lose theirs. Nothing while
 * something is missing, or in a workbook without the table.
 */
export function returnRow(book: OfficeBook, office: string, { filled, emptied }: { readonly filled: ReadonlySet<number>; readonly emptied: ReadonlySet<number> }, today: string): Noted {
  const { returns, asOf, located } = book;
  const own = book.rows.filter((row) => row.office === office && row.kind === 'figure' && row.isDue);
  const isMissing = ({ row, isMissing: was }: OfficeRow): boolean => emptied.has(row) || (was && !filled.has(row));
  if (asOf === null || !(['month', 'office', 'receivedOn', 'file', 'figures'] as const).every((key) => returns.has(key)) || own.some(isMissing)) return NOTHING;
  const received: Partial<Record<ReturnKey, Literal>> = { receivedOn: dateSerial(today), file: returnsIn(located.language).files.enteredHere, figures: own.length };
  const row = Array.from({ length: returns.rows }, (_, index) => index).filter((index) => returns.number('month', index) === asOf && returns.text('office', index) === office).at(-1);
  if (row === undefined) return { columns: [], appends: [appended(book, { month: asOf, office, liaison: book.liaisons.get(office) || null, ...received })] };
  if (returns.text('receivedOn', row) !== '') return NOTHING;
  return { columns: Object.entries(received).map(([key, value]) => changed(book, 'Returns', key, new Map([[row, value]]))), appends: [] };
}

function appended({ located }: OfficeBook, cells: Partial<Record<ReturnKey, Literal>>): Append {
  const own = Object.entries(cells).filter(([key]) => located.has('Returns', key));
  return { table: 'Returns', headers: own.map(([key]) => located.header('Returns', key)), rows: [own.map(([, value]) => value)] };
}
