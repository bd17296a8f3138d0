import type { Kind } from '../../domain/indicator';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { reportedFigure } from '../../domain/reportedFigure';
import { JUMP_FACTOR } from '../../domain/track/actuals';
import { besideEarlier, type SaidBeside } from '../office/besideEarlier';
import type { OfficeBook, OfficeRow } from '../office/officeBook';

export type ReportBasis = Pick<OfficeBook, 'openMonth' | 'closedMonth' | 'jumpFactor'>;

/**
 * A figure to date as it would stand in the ledger, in the row's unit of measure; `null` for a blank. A figure typed in
 * another size of money is converted, and that is said by the warning `report-measured`. Issues: those of `reportedFigure`,
 * two of them as `HERE` says, `report-not-whole`, `report-negative`.
 */
export function readFigure({ measure, type }: Pick<OfficeRow, 'measure' | 'type'>, text: string): Outcome<number | null> {
  const read = reportedFigure(text, measure);
  if (!read.ok) return fail(read.issues.map((issue) => ({ ...issue, code: HERE[issue.code] ?? issue.code })));
  const { value, typedMeasure } = read.value;
  const facts = { text: text.trim(), measure };
  if (value !== null && type === 'count' && !Number.isInteger(value)) return fail([error('report-not-whole', facts)]);
  if (value !== null && type === 'count' && value < 0) return fail([error('report-negative', facts)]);
  return succeed(value, value === null || typedMeasure === null ? [] : [warning('report-measured', { ...facts, figure: value })]);
}

/** The pane's sentences stand under the field. */
const HERE: Readonly<Record<string, string>> = { 'amount-not-a-number': 'report-not-a-number', 'unit-mismatch': 'report-measure' };

/**
 * What makes a figure doubtful beside the row's own earlier one. Never beside the plan, and no other figure is proposed.
 * Codes: `report-fell`, `report-fell-unexplained`, `report-jumped`, `report-below-zero`, `figures-month-not-open`,
 * `figures-month-final`.
 */
export function doubtsOfFigure(basis: ReportBasis, row: OfficeRow, value: number, beside: SaidBeside): readonly Issue[] {
  return [...belowZero(row.type, value), ...beyondEarlier(basis, row, value, beside), ...monthDoubts(basis, row)];
}

function beyondEarlier({ jumpFactor }: ReportBasis, { last, type, measure }: OfficeRow, value: number, beside: SaidBeside): readonly Issue[] {
  if (last === null) return [];
  const facts = { figure: value, month: last.month, measure };
  const found = besideEarlier(type, value, last.value, beside, jumpFactor ?? JUMP_FACTOR);
  if (found === 'fell' || found === 'fellUnexplained') return [warning(found === 'fell' ? 'report-fell' : 'report-fell-unexplained', { ...facts, earlier: last.value })];
  return found === 'jumped' ? [warning('report-jumped', { ...facts, times: Number((value / last.value).toPrecision(3)) })] : [];
}

function belowZero(type: Kind, value: number): readonly Issue[] {
  return value < 0 && (type === 'flow' || type === 'stock') ? [warning('report-below-zero', { figure: value })] : [];
}

function monthDoubts({ openMonth, closedMonth }: ReportBasis, { month }: OfficeRow): readonly Issue[] {
  if (openMonth !== null && month > openMonth) return [warning('figures-month-not-open', { month, open: openMonth })];
  return closedMonth !== null && month <= closedMonth ? [warning('figures-month-final', { month })] : [];
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
