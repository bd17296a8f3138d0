import type { ChangeSet } from '../../workbook/change';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import type { OfficeBook } from '../office/officeBook';
import { notesReceipts, returnLines, returnRowOf } from '../office/returnLines';
import type { CollectedFile, CollectedLine } from './collected';

/**
 * That returns came in: on the office's line of that month, or on a new one. The first day stays, so that a corrected form
 * is not late. A file of which nothing is taken changes nothing if it was noted already or is another workbook's form.
 * `files` are those noted now.
 */
export function receiptWrites(
  book: OfficeBook, files: readonly CollectedFile[], all: readonly CollectedLine[], accepted: readonly CollectedLine[], today: string,
): Pick<ChangeSet, 'columns' | 'appends'> & { readonly files: readonly string[] } {
  if (!notesReceipts(book)) return { columns: [], appends: [], files: [] };
  const received = files.filter((file) => isReceived(book, file)).flatMap((file) => receiptOf(book, file, all, accepted, today) ?? []);
  const receipts = [...new Map(received.map((receipt) => [JSON.stringify([receipt.month, receipt.office]), receipt])).values()];
  return { ...returnLines(book, receipts), files: receipts.map(({ cells }) => cells.file) };
}

/** A form of another year's workbook is no return of this one. */
function isReceived({ offices }: OfficeBook, { office, isRefused, issues }: CollectedFile): boolean {
  return !isRefused && offices.includes(office) && !issues.some(({ code }) => code === 'collect-other-year');
}

function receiptOf({ returns }: OfficeBook, { name, office, month, issues }: CollectedFile, all: readonly CollectedLine[], accepted: readonly CollectedLine[], today: string) {
  if (month === null) return null;
  const row = returnRowOf(returns, office, month);
  const taken = accepted.filter(({ file }) => file === name).length;
  const isNoted = row !== null && returns.text('receivedOn', row) !== '';
  const isOthers = issues.some(({ code }) => code === 'collect-other-workbook');
  if ((isNoted || isOthers) && taken === 0) return null;
  const standing = all.filter(({ file, state }) => file === name && state === 'same').length;
  return { office, month, cells: { ...(!isNoted && { receivedOn: dateSerial(today) }), file: name, figures: taken + standing } };
}
