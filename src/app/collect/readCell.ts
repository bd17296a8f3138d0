import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { reportedFigure } from '../../domain/reportedFigure';
import { dayOfSerial } from '../../workbook/sheets/dateSerial';
import type { PackField } from '../../workbook/pack/packRecord';
import type { Literal } from '../../workbook/spec';
import { type Language, textIn } from '../../workbook/text';
import { collectedIn } from '../../workbook/text/collectedIn';
import type { FileCell } from '../files';
import { NATURES, natureIn } from '../office/natureIn';
import { cellText, isDay, typedText } from './cellText';

/** What reading a cell must know of its row. */
interface CellBasis {
  readonly measure: string;
  readonly language: Language;
  /** Of the workbook; days of other years are written with theirs. */
  readonly year: number | null;
}

/** Longer texts are no cause or measure that anybody reads in a cell. */
const MOST_LETTERS = 1_000;
/** Smaller numbers are no days of this or the last century. */
const FIRST_DAY = 30_000;
const LAST_DAY = 80_000;

/**
 * A returned cell as it would stand in the ledger, with doubts as warnings; blank is `null`. Issues: those of
 * `reportedFigure` (two of them as `IN_A_FORM` says), `collect-error`, `collect-external`, `collect-formula-empty`, `collect-date`, `collect-nature-unknown`,
 * `collect-too-long`.
 */
export function readCell(cell: FileCell | undefined, field: PackField, basis: CellBasis): Outcome<Literal> {
  if (!cell) return succeed(null);
  const unusable = unusableCell(cell);
  if (unusable) return fail([unusable]);
  const doubts: readonly Issue[] = cell.formula === undefined ? [] : [{ code: 'collect-formula', severity: 'warning', facts: { text: typedText(cell) } }];
  const read = field === 'actual' ? readFigure(cell, basis) : field === 'nature' ? readNature(cell, basis) : readText(cell, field, basis);
  return read.ok ? succeed(read.value, [...doubts, ...read.warnings]) : read;
}

/** Values of other files and errors are nobody's answer. */
function unusableCell(cell: FileCell): Issue | null {
  if (cell.isError) return error('collect-error', { text: String(cell.value) });
  if (cell.formula === undefined) return null;
  if (/\[[^\]]+\]/.test(cell.formula)) return error('collect-external', { text: typedText(cell) });
  return cell.value === null ? error('collect-formula-empty', { text: typedText(cell) }) : null;
}

/** A form's sentences name the file and the cell. */
const IN_A_FORM: Readonly<Record<string, string>> = { 'amount-not-a-number': 'collect-not-a-number', 'unit-mismatch': 'collect-other-measure' };

function readFigure(cell: FileCell, { measure }: CellBasis): Outcome<Literal> {
  if (cell.isDate) return fail([error('collect-date', { text: cellText(cell) })]);
  const typed = figureTyped(cell);
  const read = reportedFigure(typed, measure);
  if (!read.ok) return fail(read.issues.map((issue) => ({ ...issue, code: IN_A_FORM[issue.code] ?? issue.code })));
  const { value, typedMeasure } = read.value;
  if (value === null || typedMeasure === null) return succeed(value);
  return succeed(value, [{ code: 'collect-converted', severity: 'warning', facts: { text: String(typed), value, measure } }]);
}

/** What `85%` was typed into shows so, and holds 0.85. */
function figureTyped(cell: FileCell): Literal {
  if (typeof cell.value !== 'number') return typeof cell.value === 'string' ? cellText(cell) : cell.value;
  return cell.isPercent ? `${Number((cell.value * 100).toPrecision(15))}%` : cell.value;
}

function readNature(cell: FileCell, { language }: CellBasis): Outcome<Literal> {
  const text = cellText(cell);
  if (text === '') return succeed(null);
  const nature = natureIn(text);
  const words = textIn(language).words.natures;
  return nature === '' ? fail([error('collect-nature-unknown', { text, options: NATURES.map((one) => words[one]) })]) : succeed(words[nature]);
}

function readText(cell: FileCell, field: PackField, { language, year }: CellBasis): Outcome<Literal> {
  const day = field === 'deadline' && typeof cell.value === 'number' ? dayOf(cell.value, cell.isDate) : null;
  const text = day === null ? cellText(cell) : dayText(day, language, year);
  if (text.length > MOST_LETTERS) return fail([error('collect-too-long', { letters: text.length, most: MOST_LETTERS })]);
  return succeed(text === '' ? null : text);
}

/** Programs make a day of what looks like one, and some lose that it is one. */
export function dayOf(value: number, isDate = false): string | null {
  const isLikely = Number.isInteger(value) && value > FIRST_DAY && value < LAST_DAY;
  return isDay(value) && (isDate || isLikely) ? dayOfSerial(value) : null;
}

/** A day as deadlines stand in the ledger, `YYYY-MM-DD` in; the year is said where it is not the plan's. */
function dayText(day: string, language: Language, year: number | null): string {
  const [own = 0, month = 0, date = 0] = day.split('-').map(Number);
  return collectedIn(language).day(own === year ? null : own, month, date);
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
