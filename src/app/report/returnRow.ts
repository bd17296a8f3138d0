import type { ChangeSet } from '../../workbook/change';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import { returnsIn } from '../../workbook/text/returnsIn';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import { notesReceipts, returnLines, returnRowOf } from '../office/returnLines';

type Noted = Pick<ChangeSet, 'columns' | 'appends'>;

const NOTHING: Noted = { columns: [], appends: [] };

/**
 * The record of returns once an office has entered everything here that is due for the as-of month; a day on which its
 * return came before stands. `filled` are rows that get a figure, `emptied` those that lose theirs. Nothing while
 * something is missing, or in a workbook without the table.
 */
export function returnRow(book: OfficeBook, office: string, { filled, emptied }: { readonly filled: ReadonlySet<number>; readonly emptied: ReadonlySet<number> }, today: string): Noted {
  const { returns, asOf: month, located } = book;
  const own = book.rows.filter((row) => row.office === office && row.kind === 'figure' && row.isDue);
  const isMissing = ({ row, isMissing: was }: OfficeRow): boolean => emptied.has(row) || (was && !filled.has(row));
  if (month === null || !notesReceipts(book) || own.some(isMissing)) return NOTHING;
  const row = returnRowOf(returns, office, month);
  if (row !== null && returns.text('receivedOn', row) !== '') return NOTHING;
  const cells = { receivedOn: dateSerial(today), file: returnsIn(located.language).files.enteredHere, figures: own.length };
  return returnLines(book, [{ office, month, cells }]);
}
