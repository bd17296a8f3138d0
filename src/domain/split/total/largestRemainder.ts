import { type Minor, minor } from '../../amount';
import { commonIntegers, decimalOf } from '../../decimal';
import { boundedShares, shareAt } from './boundedShares';

/** An exact share; all shares that are not whole have the same denominator. */
export interface Quota {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What settles equal remainders: the larger base, then the smaller key by code units. */
export interface TieBreak {
  readonly bases: readonly bigint[];
  readonly keys: readonly string[];
}

/**
 * Whole shares of a whole total in proportion to `weights` ≥ 0, by largest remainders (Hamilton).
 * Raising the total by one can lower a share: that is a property of the method.
 * With all weights zero everybody gets nothing, so the total must then be zero.
 */
export function largestRemainder(total: Minor, weights: readonly number[], keys: readonly string[]): Minor[] {
  const bases = commonIntegers(weights.map((weight) => decimalOf(weight) ?? { coefficient: 0n, scale: 0 })).integers;
  const none = weights.map(() => null);
  const problem = { total: BigInt(total), weights: bases, lower: none, upper: none };
  const shares = boundedShares(problem);
  return roundQuotas(problem.total - shares.unplaced, weights.map((_, index) => shareAt(problem, shares, index)), { bases, keys });
}

/** Floors of the quotas, and one more for the largest remainders until the whole total is given out. */
export function roundQuotas(total: bigint, quotas: readonly Quota[], tie: TieBreak): Minor[] {
  const floors = quotas.map(({ numerator, denominator }) => floorDivide(numerator, denominator));
  const remainders = quotas.map(({ numerator, denominator }, index) => numerator - (floors[index] ?? 0n) * denominator);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0n);
  const candidates = remainders.flatMap((remainder, index) => (remainder > 0n ? [index] : []));
  candidates.sort((a, b) => byRemainder(remainders, a, b) || byTie(tie, a, b));
  for (const index of candidates.slice(0, Number(missing))) floors[index] = (floors[index] ?? 0n) + 1n;
  return floors.map((floor) => minor(Number(floor)));
}

/** Larger base first, then the smaller key; never the order of the sheet. */
export function byTie(tie: TieBreak, a: number, b: number): number {
  const baseA = tie.bases[a] ?? 0n;
  const baseB = tie.bases[b] ?? 0n;
  if (baseA !== baseB) return baseA > baseB ? -1 : 1;
  const keyA = tie.keys[a] ?? '';
  const keyB = tie.keys[b] ?? '';
  if (keyA === keyB) return 0;
  return keyA < keyB ? -1 : 1;
}

function byRemainder(remainders: readonly bigint[], a: number, b: number): number {
  const difference = (remainders[b] ?? 0n) - (remainders[a] ?? 0n);
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}
