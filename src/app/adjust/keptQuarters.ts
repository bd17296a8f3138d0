import { type Minor, minor, roundToMinor } from '../../domain/amount';
import { decimalOf } from '../../domain/decimal';
import type { Quarters } from '../../domain/split/splitInput';

/** What a unit that stops has in each quarter, in minor units of the plan. */
export interface Working {
  readonly quarters: Quarters<Minor>;
  /** Cumulative actual (level of a stock) at the end of a month; `null` is not reported. */
  actual(month: number): number | null;
  readonly decimals: number;
  readonly isStock: boolean;
}

/**
 * The part of its plan that a unit keeps when it stops after `lastMonth` (0…12): the quarters until then, of the
 * last one as many thirds as months, rounded down, and nothing afterwards.
 */
export function keptPlan({ quarters, isStock }: Working, lastMonth: number): Quarters<Minor> {
  return quartersOf((quarter) => {
    const months = Math.min(3, Math.max(0, lastMonth - 3 * quarter));
    if (isStock) return months === 3 ? (quarters[quarter] ?? 0) : 0;
    return Math.trunc(((quarters[quarter] ?? 0) * months) / 3);
  });
}

/** What it really did until then; `null` when a quarter's end or its last month was not reported. */
export function keptActual({ actual, decimals, isStock }: Working, lastMonth: number): Quarters<Minor> | null {
  const ends = [3, 6, 9, 12].map((end) => at(actual, decimals, Math.min(end, lastMonth)));
  if (ends.includes(null)) return null;
  return quartersOf((quarter) => {
    if (isStock) return lastMonth >= 3 * quarter + 3 ? (ends[quarter] ?? 0) : 0;
    return (ends[quarter] ?? 0) - (quarter > 0 ? (ends[quarter - 1] ?? 0) : 0);
  });
}

function at(actual: Working['actual'], decimals: number, month: number): number | null {
  if (month === 0) return 0;
  const figure = actual(month);
  const decimal = figure === null ? null : decimalOf(figure);
  return decimal ? roundToMinor(decimal, decimals) : null;
}

function quartersOf(amount: (quarter: 0 | 1 | 2 | 3) => number): Quarters<Minor> {
  return [minor(amount(0)), minor(amount(1)), minor(amount(2)), minor(amount(3))];
}
