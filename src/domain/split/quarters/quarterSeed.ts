import { type Minor, minor } from '../../amount';
import { workingPart, type WorkingTime } from '../../schedule/workingTime';
import type { Quarters } from '../splitInput';

/** Part of each quarter in which the unit works: the mean of its three months. */
export function availability(time: WorkingTime): Quarters<number> {
  const part = (quarter: number): number => [1, 2, 3].reduce((sum, month) => sum + workingPart(time, 3 * quarter + month), 0) / 3;
  return [part(0), part(1), part(2), part(3)];
}

/**
 * The quarters' usual shares. A quarter for which the county asks nothing, but which the rows must fill
 * because a held row is negative there, gets a share of what is to be filled.
 */
export function usualShares(quarterTotals: Quarters<Minor>, toFill: readonly number[]): Quarters<number> {
  const total = quarterTotals.reduce<number>((sum, amount) => sum + amount, 0);
  const open = toFill.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  const share = (quarter: 0 | 1 | 2 | 3): number => {
    const amount = quarterTotals[quarter];
    if (amount > 0) return amount / total;
    return open > 0 ? Math.max(0, toFill[quarter] ?? 0) / open : 0;
  };
  return [share(0), share(1), share(2), share(3)];
}

/** A negative row on its own: cumulative rounding along the shares, so that it never sways the others. */
export function alongShares(annual: Minor, shares: readonly number[]): Quarters<Minor> {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let passed = 0;
  let given = 0;
  const next = (quarter: number): Minor => {
    passed += shares[quarter] ?? 0;
    const until = quarter === 3 || total === 0 ? annual : Math.round((annual * passed) / total);
    const amount = until - given;
    given = until;
    return minor(amount);
  };
  return [next(0), next(1), next(2), next(3)];
}
