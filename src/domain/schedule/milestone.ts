import { roundDecimal } from '../decimal';
import type { Kind } from '../indicator';
import { type Curve, cumulativeShare } from './curve';
import { workingPart, type WorkingTime } from './workingTime';

/** A row's plan in the split unit: four quarter amounts, or for a stock the levels at the quarters' ends. */
export interface PlannedRow extends Pick<WorkingTime, 'startMonth' | 'rampUp'> {
  readonly kind: Kind;
  readonly decimals: number;
  readonly annual: number | null;
  readonly quarters: readonly (number | null)[];
  readonly lastYear: number | null;
}

/** Elapsed part of a quarter as `passed / length`, so that whole parts stay exact. */
export interface Elapsed {
  readonly passed: number;
  readonly length: number;
}

const ALL_YEAR = { startMonth: null, rampUp: [] } as const;

/**
 * What a row owes at the end of `month` (0 for the start of the year), in the split unit; `null` without
 * a plan. Flows add the quarters, the running one by the curve; a stock moves from last year through the
 * quarters' levels (from the first level when last year is blank); a rate is the annual figure all year.
 * Counts and net increases round down inside a quarter. A new unit's quarter is spread over its months from
 * `startMonth` on, each weighted by its ramp-up. Without quarters the annual target follows the curve.
 */
export function milestone(row: PlannedRow, curve: Curve, month: number): number | null {
  const { annual, quarters, kind } = row;
  if (kind === 'rate') return annual;
  if (annual === null) return null;
  const planned = quarters.some((quarter) => quarter !== null);
  if (kind === 'stock') return roundDecimal(stockLevel(row, curve, month, planned), 9);
  if (row.startMonth !== null && month < row.startMonth) return 0;
  const due = planned ? flowDue(row, curve, month) : annual * cumulativeShare(curve, month);
  return kind === 'flow' ? due : floorAt(due, row.decimals);
}

function flowDue(row: PlannedRow, curve: Curve, month: number): number {
  return row.quarters.reduce<number>((sum, amount, quarter) => {
    const { passed, length } = quarterElapsed(curve, quarter, month, row);
    return sum + ((amount ?? 0) * passed) / length;
  }, 0);
}

function stockLevel(row: PlannedRow, curve: Curve, month: number, planned: boolean): number {
  const annual = row.annual ?? 0;
  if (!planned) {
    const from = row.lastYear ?? annual;
    return from + (annual - from) * cumulativeShare(curve, month);
  }
  let level = row.lastYear ?? row.quarters[0] ?? 0;
  row.quarters.forEach((end, quarter) => {
    const { passed, length } = quarterElapsed(curve, quarter, month, ALL_YEAR);
    level += ((end ?? level) - level) * (passed / length);
  });
  return level;
}

/**
 * The part of a quarter that is owed by the end of `month`: what the curve adds in its months, each taken at the
 * part of full output at which the unit works. A quarter in which that is nothing counts as due when it ends.
 */
export function quarterElapsed(curve: Curve, quarter: number, month: number, { startMonth, rampUp }: Pick<PlannedRow, 'startMonth' | 'rampUp'>): Elapsed {
  const first = 3 * quarter;
  if (month >= first + 3) return { passed: 1, length: 1 };
  const owed = (until: number): number =>
    [first + 1, first + 2, first + 3]
      .filter((each) => each <= until)
      .reduce((sum, each) => sum + workingPart({ startMonth, rampUp, endMonth: null }, each) * ((curve.cumulative[each] ?? 0) - (curve.cumulative[each - 1] ?? 0)), 0);
  const length = owed(first + 3);
  return length > 0 ? { passed: owed(month), length } : { passed: 0, length: 1 };
}

/** Rounded first, so that noise in the sixth decimal cannot take a whole unit away. */
function floorAt(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(roundDecimal(value * unit, 6)) / unit;
}
