import { type Minor, minor } from '../amount';
import type { Quarters } from './splitInput';

/** Part of each quarter that lies at or after the start month: 0 before it, thirds in its quarter, then 1. */
export function availability(startMonth: number | null): Quarters<number> {
  const part = (quarter: number): number => {
    const months = 3 * quarter + 4 - (startMonth ?? 1);
    return Math.min(1, Math.max(0, months / 3));
  };
  return [part(0), part(1), part(2), part(3)];
}

/**
 * The quarters' usual shares. A quarter for which the county asks nothing, but which the rows must fill
 * because a held row is negative there, gets a share of what is to be filled.
 */
export function usualShares(quarterTotals: Quarters<Minor>, toFill: readonly number[]): readonly number[] {
  const total = quarterTotals.reduce<number>((sum, amount) => sum + amount, 0);
  const open = toFill.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  return quarterTotals.map((amount, quarter) => {
    if (amount > 0) return amount / total;
    return open > 0 ? Math.max(0, toFill[quarter] ?? 0) / open : 0;
  });
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
