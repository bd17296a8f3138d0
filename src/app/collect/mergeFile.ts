import { plainName } from '../../domain/intake/unitIndex';
import type { Issue } from '../../domain/issue';
import type { FileBook } from '../files';
import type { OfficeBook } from '../office/officeBook';
import type { CollectedFile, CollectedLine, LineState, ReadReturn } from './collected';
import { type FormOrigin, originOf, recordsIn, titleOf } from './formOrigin';
import { type FormSheet, formSheets } from './formRows';
import { type MatchedRow, matchRow, nameOf, type RowIndex } from './matchRows';
import type { FileBasis } from './mergeField';
import { mergeForm } from './mergeForm';
import { located } from './located';

/** A file with its lines. */
export interface MergedFile {
  readonly file: CollectedFile;
  readonly lines: readonly CollectedLine[];
}

/** One returned file beside the ledger. What is wrong with it is said of it alone. */
export function mergeFile(book: OfficeBook, index: RowIndex, { name, read }: ReadReturn): MergedFile {
  if (!read.ok) return refused(name, read.issues);
  const found = formIn(read.value, book, index);
  if ('issue' in found) return refused(name, [{ ...found.issue, facts: { ...found.issue.facts, file: name } }], found);
  const { sheets, origin: from, warnings } = found;
  const stale = staleReasons(book, from, sheets);
  const basis: FileBasis = {
    book,
    origin: from,
    file: name,
    stale,
    isOtherYear: from.year !== null && book.year !== null && from.year !== book.year,
    isForeign: ({ office }) => office === '' || plainName(office) !== plainName(from.office),
  };
  const sentByName = new Map([...(from.rows?.values() ?? [])].map((row) => [nameOf(row), row]));
  const matched = sheets.flatMap(({ rows }) => rows.map((form) => matchRow(form, from, index, sentByName)));
  const lines = mergeForm(basis, matched).map((line) => located(line, sheets));
  const issues = [...read.warnings, ...warnings, ...stale, ...sheetIssues(sheets), ...missingRows(from, matched)].map((issue) => ({ ...issue, facts: { ...issue.facts, file: name } }));
  return { file: { name, office: from.office, month: from.month, isRefused: false, issues, counts: countStates(lines) }, lines };
}

interface Refusal {
  readonly issue: Issue;
  readonly office: string;
  readonly month: number | null;
}

/** The form in a file and where it comes from. */
function formIn(file: FileBook, book: OfficeBook, index: RowIndex): { readonly sheets: readonly FormSheet[]; readonly origin: FormOrigin; readonly warnings: readonly Issue[] } | Refusal {
  const records = recordsIn(file.sheets);
  const [record, other] = records;
  const said = { office: record?.office ?? '', month: record?.month ?? null };
  if (record && other) return { ...said, issue: error('collect-several-forms', { offices: [...new Set(records.map(({ office, month }) => `${office} ${month}`))] }) };
  const sent = record ? originOf({ ...record, office: spelledIn(book, record.office) }) : null;
  const sheets = formSheets(file.sheets, (text) => (sent?.rows?.has(text) ?? false) || index.byKey.has(text));
  if (sheets.length === 0) return { ...said, issue: error('collect-not-a-form', {}) };
  if (sent) return { sheets, origin: sent, warnings: [] };
  const title = titleOf(sheets, book.offices);
  if (title.office === null || title.month === null) return { office: title.office ?? '', month: title.month, issue: error(title.office === null ? 'collect-office-unread' : 'collect-month-unread', {}) };
  return { sheets, origin: { office: title.office, month: title.month, year: title.year, workbook: '', rows: null }, warnings: [warning('collect-record-lost', {})] };
}

/** An office as the ledger spells it by now: brackets and spaces change without anybody noticing. */
function spelledIn({ offices }: OfficeBook, office: string): string {
  return offices.find((one) => plainName(one) === plainName(office)) ?? office;
}

/** Why what the whole file says is of another time or place. */
function staleReasons({ asOf, year, workbookId }: OfficeBook, origin: FormOrigin, sheets: readonly FormSheet[]): readonly Issue[] {
  const reasons: Issue[] = [];
  if (origin.workbook !== '' && workbookId !== '' && origin.workbook !== workbookId) reasons.push(warning('collect-other-workbook', {}));
  if (origin.year !== null && year !== null && origin.year !== year) reasons.push(warning('collect-other-year', { said: origin.year, year }));
  if (asOf !== null && origin.month < asOf) reasons.push(warning('collect-other-month', { said: origin.month, month: asOf }));
  const said = saidMonth(origin, sheets);
  if (said !== null) reasons.push(warning('collect-month-said', { said, month: origin.month }));
  return reasons;
}

/** A month in title or header that is none of the form's own: somebody filled in an old form anew. */
function saidMonth({ month, rows }: FormOrigin, sheets: readonly FormSheet[]): number | null {
  const own = new Set([month, ...[...(rows?.values() ?? [])].map((row) => row.month)]);
  const said = [titleOf(sheets, []).month, ...sheets.map(({ columns }) => columns.month)];
  return said.find((one) => one !== null && !own.has(one)) ?? null;
}

function sheetIssues(sheets: readonly FormSheet[]): readonly Issue[] {
  return sheets.flatMap(({ name, columns, unnamed }) => [
    ...(columns.repeated.length > 0 ? [warning('collect-column-twice', { sheet: name, columns: columns.repeated })] : []),
    ...(unnamed.length > 0 ? [warning('collect-rows-unnamed', { sheet: name, rows: unnamed })] : []),
  ]);
}

function missingRows({ rows }: FormOrigin, matched: readonly MatchedRow[]): readonly Issue[] {
  const found = new Set(matched.flatMap(({ sent }) => sent?.key ?? []));
  const missing = [...(rows?.values() ?? [])].filter(({ key }) => !found.has(key));
  return missing.length === 0 ? [] : [warning('collect-rows-missing', { rows: missing.map(({ indicator, unit }) => `${indicator} ${unit}`), count: missing.length })];
}

function refused(name: string, issues: readonly Issue[], { office, month }: Pick<Refusal, 'office' | 'month'> = { office: '', month: null }): MergedFile {
  return { file: { name, office, month, isRefused: true, issues, counts: countStates([]) }, lines: [] };
}

export function countStates(lines: readonly CollectedLine[]): Readonly<Record<LineState, number>> {
  const counts: Record<LineState, number> = { new: 0, same: 0, conflict: 0, suspicious: 0, stale: 0, foreign: 0, unknown: 0, invalid: 0 };
  for (const { state } of lines) counts[state] += 1;
  return counts;
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
