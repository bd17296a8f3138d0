import { toMinor } from '../../domain/amount';
import type { Kind } from '../../domain/indicator';
import type { Issue } from '../../domain/issue';
import { accumulates, JUMP_FACTOR } from '../../domain/track/actuals';
import { monthKeys } from '../../workbook/tables/layout';
import { besideEarlier, type SaidBeside } from '../office/besideEarlier';
import { lastFigureBefore } from '../office/lastFigure';
import type { OfficeBook, OfficeRow } from '../office/officeBook';

type FigureBasis = Pick<OfficeBook, 'asOf' | 'openMonth' | 'closedMonth' | 'jumpFactor' | 'ledger'>;

/** A returned figure and what is said beside it, by the return or else by the ledger. */
interface SaidFigure extends SaidBeside {
  readonly value: number;
  /** Whose cell it goes to, 1…12. */
  readonly month: number;
  /** The same month's figure when the form was made. */
  readonly base: number | null;
}

/** So many times another figure is a slip of the unit of measure, whatever is counted. */
const TIMES = 10;

/**
 * What makes a figure worth a second look; nothing is corrected and no other figure is proposed. Codes: `collect-fell`,
 * `collect-fell-unexplained`, `collect-jumped`, `collect-shrank`, `collect-above-later`, `collect-above-target`,
 * `collect-too-fine`, `collect-below-zero`, `collect-not-due`, `collect-beyond-month`, `collect-month-final`.
 */
export function doubtsOfReturned(basis: FigureBasis, row: OfficeRow, said: SaidFigure): readonly Issue[] {
  return [
    ...besideOthers(basis, row, said),
    ...besideLater(basis, row, said),
    ...besideTarget(row, said),
    ...byItself(row, said),
    ...ofMonth(basis, row, said),
  ];
}

function besideOthers({ ledger, jumpFactor }: FigureBasis, row: OfficeRow, said: SaidFigure): readonly Issue[] {
  const last = lastFigureBefore(ledger, row.row, said.month);
  const known = [...(last ? [last] : []), ...(said.base === null ? [] : [{ month: said.month, value: said.base }])];
  const factor = Math.min(jumpFactor ?? JUMP_FACTOR, TIMES);
  return known.flatMap((other) => differing(row.type, said, other, factor)).slice(0, 1);
}

function differing(type: Kind, said: SaidFigure, other: { readonly month: number; readonly value: number }, factor: number): readonly Issue[] {
  const { value } = said;
  const facts = { figure: value, earlier: other.value, month: other.month };
  const found = besideEarlier(type, value, other.value, said, factor);
  if (found === 'fell' || found === 'fellUnexplained') return [doubt(found === 'fell' ? 'collect-fell' : 'collect-fell-unexplained', facts)];
  // Net increases and rates move freely in the sheet, but not by a slip of the unit of measure.
  if (found === 'jumped' || (other.value > 0 && value >= TIMES * other.value)) return [doubt('collect-jumped', { ...facts, times: times(value, other.value) })];
  const shrank = !accumulates(type) && other.value > 0 && value > 0 && value * TIMES <= other.value;
  return shrank ? [doubt('collect-shrank', facts)] : [];
}

function besideLater({ ledger }: FigureBasis, row: OfficeRow, { value, month }: SaidFigure): readonly Issue[] {
  const later = monthKeys.findIndex((key, index) => index >= month && (ledger.number(key, row.row) ?? Infinity) < value);
  return accumulates(row.type) && later >= 0 ? [doubt('collect-above-later', { figure: value, later: ledger.number(monthKeys[later] ?? '', row.row) ?? 0, month: later + 1 })] : [];
}

function besideTarget({ annual }: OfficeRow, { value }: SaidFigure): readonly Issue[] {
  return annual !== null && annual > 0 && value > 2 * annual ? [doubt('collect-above-target', { figure: value })] : [];
}

function byItself({ type, decimals }: OfficeRow, { value }: SaidFigure): readonly Issue[] {
  const isFine = toMinor(value, decimals).ok || decimals < 0;
  return [
    ...(isFine ? [] : [doubt('collect-too-fine', { figure: value, decimals })]),
    ...(value < 0 && type !== 'net' && type !== 'rate' ? [doubt('collect-below-zero', { figure: value })] : []),
  ];
}

function ofMonth({ asOf, openMonth, closedMonth }: FigureBasis, row: OfficeRow, { month }: SaidFigure): readonly Issue[] {
  if (asOf !== null && month > asOf) return [doubt('collect-beyond-month', { month, limit: asOf, which: 'asOf' })];
  if (openMonth !== null && month > openMonth) return [doubt('collect-beyond-month', { month, limit: openMonth, which: 'open' })];
  if (closedMonth !== null && month <= closedMonth) return [doubt('collect-month-final', { month })];
  return month === row.month && !row.isDue ? [doubt('collect-not-due', { status: row.status })] : [];
}

/** To three digits, which is as exact as a suspicion can be. */
function times(figure: number, other: number): number {
  return Number((figure / other).toPrecision(3));
}

function doubt(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
