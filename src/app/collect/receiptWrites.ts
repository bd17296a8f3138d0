import type { Literal } from '../../workbook/spec';
import type { ReturnKey } from '../../workbook/tables/columns';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import type { OfficeBook } from '../office/officeBook';
import { changed } from '../split/changes';
import type { Writes } from './applyCollected';
import type { CollectedFile, CollectedLine } from './collected';

const FILLED = ['month', 'office', 'liaison', 'receivedOn', 'file', 'figures'] as const satisfies readonly ReturnKey[];
type Receipt = Readonly<Record<(typeof FILLED)[number], Literal>>;

/**
 * That returns came in: on the office's line of that month, or on a new one. The first day stays, so that a corrected form
 * is not late; a file that was noted already and of which nothing is taken changes nothing. `files` are those noted now.
 */
export function receiptWrites(book: OfficeBook, files: readonly CollectedFile[], all: readonly CollectedLine[], accepted: readonly CollectedLine[], today: string): Writes & { readonly files: readonly string[] } {
  const { located, returns } = book;
  if (!FILLED.every((key) => returns.has(key))) return { columns: [], added: [], files: [] };
  const receipts = new Map<string, Receipt & { readonly row: number | null }>();
  for (const file of files.filter((one) => isReceived(book, one))) {
    const receipt = receiptOf(book, file, all, accepted, today);
    if (receipt) receipts.set(JSON.stringify([file.month, file.office]), receipt);
  }
  const found = [...receipts.values()];
  const [there, fresh] = [found.filter(({ row }) => row !== null), found.filter(({ row }) => row === null)];
  return {
    columns: FILLED.map((key) => changed(book, 'Returns', key, new Map(there.map((receipt) => [receipt.row ?? -1, receipt[key]])))),
    added: [{ table: 'Returns', headers: FILLED.map((key) => located.header('Returns', key)), rows: fresh.map((receipt) => FILLED.map((key) => receipt[key])) }],
    files: found.map(({ file }) => String(file)),
  };
}

/** A form of another year's workbook is no return of this one. */
function isReceived({ offices }: OfficeBook, { office, isRefused, issues }: CollectedFile): boolean {
  return !isRefused && offices.includes(office) && !issues.some(({ code }) => code === 'collect-other-year');
}

function receiptOf({ returns, liaisons }: OfficeBook, { name, office, month }: CollectedFile, all: readonly CollectedLine[], accepted: readonly CollectedLine[], today: string): (Receipt & { readonly row: number | null }) | null {
  const rows = Array.from({ length: returns.rows }, (_, row) => row);
  const row = rows.filter((one) => returns.number('month', one) === month && returns.text('office', one) === office).at(-1) ?? null;
  const taken = accepted.filter(({ file }) => file === name).length;
  const before = row === null ? null : returns.number('receivedOn', row);
  if (before !== null && taken === 0) return null;
  const standing = all.filter(({ file, state }) => file === name && state === 'same').length;
  return {
    row,
    month,
    office,
    liaison: row === null ? liaisons.get(office) || null : returns.raw('liaison', row),
    receivedOn: before ?? dateSerial(today),
    file: name,
    figures: taken + standing,
  };
}
