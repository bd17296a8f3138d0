import type { Kind } from '../../domain/indicator';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { withoutMeasure } from '../../domain/measure';
import { parseAmount, readAmount } from '../../domain/parseAmount';
import { JUMP_FACTOR, readActuals } from '../../domain/track/actuals';
import { natureIn } from '../office/natureIn';
import type { OfficeBook, OfficeRow } from '../office/officeBook';

/** As the sheet's own validation: what is beyond is no figure of a town. */
const LARGEST = 1e15;

export type ReportBasis = Pick<OfficeBook, 'openMonth' | 'closedMonth' | 'jumpFactor'>;

/** What stands beside a figure and may make a fall a lawful one. */
interface Beside {
  readonly nature: string;
  readonly cause: string;
  /** The cause was there before: it was not given for this figure. */
  readonly isOldCause: boolean;
}

/**
 * A figure to date as it would stand in the ledger, in the row's unit of measure; `null` for a blank. Full-width digits
 * and a unit behind the figure are read, nothing is guessed. Issues: `report-not-a-number`, `report-measure`,
 * `amount-too-precise`, `amount-too-large`, `report-not-whole`, `report-negative`.
 */
export function readFigure(row: Pick<OfficeRow, 'indicator' | 'measure' | 'type'>, text: string): Outcome<number | null> {
  const read = readAmount(withoutMeasure(text, row.measure), row.measure);
  if (!read.ok) return fail(read.issues.map(({ code }) => unreadable(code, row, text)));
  const { value } = read;
  if (value === null) return read;
  if (Math.abs(value) > LARGEST) return fail([error('amount-too-large', { value: text.trim() })]);
  if (row.type !== 'count') return succeed(value);
  if (!Number.isInteger(value)) return fail([error('report-not-whole', { text: text.trim(), measure: row.measure })]);
  return value < 0 ? fail([error('report-negative', { text: text.trim() })]) : succeed(value);
}

/**
 * What makes a figure doubtful beside the row's own earlier one: the sheet's own tests, so that it says the same. Never
 * beside the plan, and no other figure is proposed. A fall that the sheet believes still asks for its own cause. Codes:
 * `report-fell`, `report-fell-unexplained`, `report-jumped`, `report-below-zero`, `report-measured`,
 * `figures-month-not-open`, `figures-month-final`.
 */
export function doubtsOfFigure(basis: ReportBasis, row: OfficeRow, { value, text }: { readonly value: number; readonly text: string }, beside: Beside): readonly Issue[] {
  return [...measured(row, value, text), ...belowZero(row.type, value), ...besideEarlier(basis, row, value, beside), ...monthDoubts(basis, row)];
}

function besideEarlier({ jumpFactor }: ReportBasis, { last, month, type, measure }: OfficeRow, value: number, { nature, cause, isOldCause }: Beside): readonly Issue[] {
  if (last === null) return [];
  const cumulative = Array.from({ length: month }, (_, index) => (index === month - 1 ? value : index === last.month - 1 ? last.value : null));
  const { anomaly } = readActuals({ cumulative, nature: natureIn(nature), cause: cause.trim() }, type, month, jumpFactor ?? JUMP_FACTOR);
  const facts = { figure: value, month: last.month, measure };
  if (anomaly === 'fell') return [warning('report-fell', { ...facts, earlier: last.value })];
  if (isOldCause && (type === 'flow' || type === 'count') && value < last.value) return [warning('report-fell-unexplained', { ...facts, earlier: last.value })];
  return anomaly === 'jumped' ? [warning('report-jumped', { ...facts, times: Number((value / last.value).toPrecision(3)) })] : [];
}

/** A figure in another unit of measure is converted, and that is said. */
function measured({ measure }: OfficeRow, value: number, text: string): readonly Issue[] {
  const parsed = parseAmount(withoutMeasure(text, measure), measure);
  return parsed.ok && parsed.value.unit !== null && parsed.value.unit !== measure ? [warning('report-measured', { text: text.trim(), figure: value, measure })] : [];
}

function belowZero(type: Kind, value: number): readonly Issue[] {
  return value < 0 && (type === 'flow' || type === 'stock') ? [warning('report-below-zero', { figure: value })] : [];
}

function monthDoubts({ openMonth, closedMonth }: ReportBasis, { month }: OfficeRow): readonly Issue[] {
  if (openMonth !== null && month > openMonth) return [warning('figures-month-not-open', { month, open: openMonth })];
  return closedMonth !== null && month <= closedMonth ? [warning('figures-month-final', { month })] : [];
}

function unreadable(code: string, { measure }: Pick<OfficeRow, 'measure'>, text: string): Issue {
  if (code === 'amount-not-a-number') return error('report-not-a-number', { text: text.trim() });
  return error(code === 'unit-unknown' || code === 'unit-mismatch' ? 'report-measure' : code, { text: text.trim(), measure });
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
