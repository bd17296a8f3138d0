import { groupBy } from '../../domain/groupBy';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { ChangeSet, ColumnGuard } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { monthKeys } from '../../workbook/tables/layout';
import { reportIn } from '../../workbook/text/reportIn';
import type { OfficeBook, OfficeRow } from '../office/officeBook';
import { requestLines, takesRequests } from '../office/requestLines';
import { changed, loggedChange } from '../split/changes';
import { checkEntry } from './checkEntry';
import type { Entry, EntryField } from './entry';
import { returnRow } from './returnRow';

/** Who saves entries, and when. */
export interface EntryOrder {
  readonly office: string;
  /** As the log shows it. */
  readonly time: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** An entry as it would stand. */
interface Written {
  readonly row: OfficeRow;
  readonly field: EntryField;
  readonly value: Literal;
}

/**
 * The office's entries as a change: its own rows and nothing else, requests as new lines of their table, and the record of
 * returns where nothing is missing any more. Refused as a whole, with every problem at its cell. Issues: those of
 * `checkEntry`, `report-foreign-row`, `report-row-gone`, `report-no-requests`, `report-nothing`.
 */
export function planEntries(book: OfficeBook, entries: readonly Entry[], order: EntryOrder): Outcome<ChangeSet> {
  const checked = [...groupBy(entries, ({ row }) => String(row)).values()].map((own) => checkRow(book, own, order.office));
  const issues = checked.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return fail(issues);
  const written = checked.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  return written.length === 0 ? fail([error('report-nothing', {})]) : succeed(changeOf(book, written, order));
}

function checkRow(book: OfficeBook, entries: readonly Entry[], office: string): Outcome<readonly Written[]> {
  const row = book.rows.find((one) => entries.every((entry) => entry.row === one.row && entry.key === one.key));
  if (!row) return fail([error('report-row-gone', {})]);
  const at = row.row;
  if (row.office !== office) {
    return fail([{ ...error('report-foreign-row', { indicator: row.indicator, unit: row.unit, owner: row.office, office }), place: book.ledger.place('leadOffice', at) }]);
  }
  const typed = Object.fromEntries(entries.map(({ field, text }) => [field, text]));
  const checked = entries.map(({ field }) => ({ field, outcome: checkEntry(row, field, typed, { ...book, language: book.located.language }) }));
  const issues = checked.flatMap(({ field, outcome }) => (outcome.ok ? [] : outcome.issues.map((issue): Issue => ({ ...issue, place: book.ledger.place(columnOf(row, field), at) }))));
  const values = checked.flatMap(({ field, outcome }): readonly Written[] => (outcome.ok && outcome.value !== blankless(row.fields[field]) ? [{ row, field, value: outcome.value }] : []));
  const lacksTable = values.some(({ field }) => field === 'request') && !takesRequests(book);
  const all = lacksTable ? [...issues, error('report-no-requests', {})] : issues;
  return all.length > 0 ? fail(all) : succeed(values);
}

/** Column key of the ledger that a field stands in. */
function columnOf({ month }: OfficeRow, field: EntryField): string {
  if (field === 'actual') return monthKeys[month - 1] ?? 'status';
  // Requests have a table of their own; their row is the one that they are about.
  return field === 'request' ? 'unit' : field;
}

function blankless(cell: Literal): Literal {
  return cell === '' ? null : cell;
}

function changeOf(book: OfficeBook, written: readonly Written[], { office, time, today }: EntryOrder): ChangeSet {
  const cells = written.filter(({ field }) => field !== 'request');
  const columns = [...groupBy(cells, ({ row, field }) => columnOf(row, field))].map(([key, own]) => changed(book, 'Ledger', key, new Map(own.map(({ row, value }) => [row.row, value]))));
  const asked = written.filter(({ field, value }) => field === 'request' && value !== null).map(({ row, value }) => ({ ...row, content: String(value) }));
  const requests = requestLines(book, asked, today);
  const figures = written.filter(({ field }) => field === 'actual');
  const rowsWhere = (isEmptied: boolean): ReadonlySet<number> => new Set(figures.filter(({ value }) => (value === null) === isEmptied).map(({ row }) => row.row));
  const noted = returnRow(book, office, { filled: rowsWhere(false), emptied: rowsWhere(true) }, today);
  const text = reportIn(book.located.language);
  const head = { time, command: text.commands.enter, summary: text.summary(office, written.length) };
  const change = loggedChange(book, [...columns, ...requests.columns, ...noted.columns], head, { added: [...requests.appends, ...noted.appends] });
  return { ...change, guards: change.guards.filter((guard) => isBasis(book, guard)) };
}

/** What tells rows and their months apart; what others enter beside it does not matter to an office. */
const BASIS = [['Ledger', 'indicator'], ['Ledger', 'unit'], ['Ledger', 'leadOffice'], ['Indicators', 'name'], ['Indicators', 'source'], ['Settings', 'value']] as const;

function isBasis({ located }: OfficeBook, { table, header }: ColumnGuard): boolean {
  return BASIS.some(([own, key]) => own === table && located.header(own, key) === header);
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
