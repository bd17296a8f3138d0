import { groupBy } from '../../domain/groupBy';
import { fail, type Issue, type Outcome } from '../../domain/issue';
import type { ChangeSet, ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { collectedIn } from '../../workbook/text/collectedIn';
import type { OfficeBook } from '../office/officeBook';
import { requestLines } from '../office/requestLines';
import type { CommandOptions, Spreadsheet } from '../ports';
import { loggedChange } from '../split/changes';
import type { CollectedLine, CollectPreview } from './collected';
import { mayBeWritten } from './mergeField';
import { receiptWrites } from './receiptWrites';

/** What the planner accepted. */
interface CollectOrder {
  /** `CollectedLine.key`; lines that must not be written are passed over. */
  readonly accepted: ReadonlySet<string>;
  /** As the log writes time. */
  readonly time: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Writes the accepted lines and nothing else: cells of the ledger, requests, and that the returns came in. Two round trips;
 * what the preview was worked out from is read again first. Issues: `collect-none-accepted`, `collect-accepted-twice`, those
 * of `Spreadsheet.apply`.
 */
export async function applyCollected(spreadsheet: Spreadsheet, preview: CollectPreview, order: CollectOrder, options?: CommandOptions): Promise<Outcome<void>> {
  const lines = preview.lines.filter(({ key, isWritable, state }) => order.accepted.has(key) && isWritable && mayBeWritten(state));
  const twice = acceptedTwice(lines);
  if (twice.length > 0) return fail(twice);
  const change = collectChange(preview, lines, order);
  const isNothing = change.columns.length === 0 && change.appends.length === 0;
  return isNothing ? fail([{ code: 'collect-none-accepted', severity: 'error', facts: {} }]) : spreadsheet.apply(change, options);
}

function acceptedTwice(lines: readonly CollectedLine[]): readonly Issue[] {
  const cells = groupBy(lines.filter(({ field }) => field !== 'request'), ({ target }) => JSON.stringify(target));
  return [...cells.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    return [{ code: 'collect-accepted-twice', severity: 'error' as const, facts: { name: `${first.indicator} ${first.unit}`, files: same.map(({ file }) => file) } }];
  });
}

function collectChange({ book, files, lines: all }: CollectPreview, lines: readonly CollectedLine[], { time, today }: CollectOrder): ChangeSet {
  const asked = lines.filter(({ field }) => field === 'request').map(({ indicator, unit, returned }) => ({ indicator, unit, content: String(returned ?? '') }));
  const requests = requestLines(book, asked, today);
  const receipts = receiptWrites(book, files, all, lines, today);
  const text = collectedIn(book.located.language);
  const head = { time, command: text.commands.collect, summary: summaryOf(book, lines, receipts.files) };
  return loggedChange(book, [...ledgerCells(book, lines), ...requests.columns, ...receipts.columns], head, { added: [...requests.appends, ...receipts.appends] });
}

function ledgerCells(book: OfficeBook, lines: readonly CollectedLine[]): readonly ColumnChange[] {
  const cells = lines.flatMap(({ target, field, returned }) => (target && field !== 'request' ? [{ ...target, returned }] : []));
  return [...groupBy(cells, ({ header }) => header)].map(([header, own]) => {
    const values = new Map<number, Literal>(own.map(({ row, returned }) => [row, returned]));
    const before = book.columns.find((column) => column.table === 'Ledger' && column.header === header)?.formulas ?? [];
    return { table: 'Ledger', header, before, after: before.map((cell, row) => (values.has(row) ? (values.get(row) ?? null) : cell)) };
  });
}

/** Longer lists are read by nobody; the record of returns names every file. */
const MOST_FILES = 100;

function summaryOf({ located }: OfficeBook, lines: readonly CollectedLine[], received: readonly string[]): string {
  const byFile = groupBy(lines, ({ file }) => file);
  const files = [...new Set([...byFile.keys(), ...received])].map((file): [string, number] => [file, byFile.get(file)?.length ?? 0]);
  return collectedIn(located.language).summary(files.slice(0, MOST_FILES), Math.max(0, files.length - MOST_FILES), lines.length);
}
