import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Literal } from '../../workbook/spec';
import { type Language, textIn } from '../../workbook/text';
import { NATURES, natureIn } from '../office/natureIn';
import type { OfficeRow } from '../office/officeBook';
import type { EntryField, TypedFields } from './entry';
import { doubtsOfFigure, readFigure, type ReportBasis } from './figureCheck';

/**
 * What a field's text would write, with what there is to say about it as warnings: the same tests as in the sheet, which
 * takes doubtful figures too and puts them down as 数据待核. `typed` are the row's other entries. Issues: those of
 * `readFigure`, `report-statistics` and `report-no-month` where no figure belongs, `word-unknown`.
 */
export function checkEntry(row: OfficeRow, field: EntryField, typed: TypedFields, basis: ReportBasis & { readonly language: Language }): Outcome<Literal> {
  const text = typed[field] ?? '';
  if (field === 'actual') return checkFigure(row, typed, basis);
  if (field === 'nature') return checkNature(row, text, basis.language);
  const value = text.trim();
  return succeed(value === '' ? null : value);
}

/** What stands in a field once the entries are written; `typed` go before what the ledger says. */
export function standingText({ fields }: Pick<OfficeRow, 'fields'>, field: EntryField, typed: TypedFields): string {
  return (typed[field] ?? String(fields[field] ?? '')).trim();
}

function checkFigure(row: OfficeRow, typed: TypedFields, basis: ReportBasis): Outcome<Literal> {
  const text = typed.actual ?? '';
  if (row.kind === 'words') return fail([issue('report-statistics', { indicator: row.indicator })]);
  if (row.month === 0) return fail([issue('report-no-month', { indicator: row.indicator })]);
  const read = readFigure(row, text);
  if (!read.ok) return read;
  const { value } = read;
  const before = row.fields.actual;
  if (value === null) return succeed(null, before === null || before === '' ? [] : [{ ...issue('report-emptied', { before: String(before) }), severity: 'warning' }]);
  const nature = standingText(row, 'nature', typed);
  const cause = standingText(row, 'cause', typed);
  const doubts = [...read.warnings, ...doubtsOfFigure(basis, row, value, { nature, cause, isOldCause: cause === standingText(row, 'cause', {}) })];
  // A doubt comes first, and may itself ask for a nature.
  return succeed(value, doubts.length > 0 || natureIn(nature) !== '' ? doubts : [{ ...issue('report-nature-missing', {}), severity: 'warning' }]);
}

function checkNature({ kind, indicator }: OfficeRow, text: string, language: Language): Outcome<Literal> {
  if (kind === 'words') return fail([issue('report-statistics', { indicator })]);
  if (text.trim() === '') return succeed(null);
  const nature = natureIn(text);
  const words = textIn(language).words.natures;
  return nature === '' ? fail([issue('word-unknown', { text: text.trim(), options: NATURES.map((one) => words[one]) })]) : succeed(words[nature]);
}

function issue(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
