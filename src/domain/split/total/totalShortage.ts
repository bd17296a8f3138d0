import { smallestPrefix } from './smallestPrefix';

/** Bounds that no list can meet: what they allow, by how much that misses the total, and which rows do it. */
export interface TotalShortage {
  readonly side: 'minimums' | 'maximums';
  /** The nearest total that the bounds allow. */
  readonly reachable: number;
  readonly shortfall: number;
  /** Rows whose bounds conflict by themselves; without any one of them the rest could meet the total. */
  readonly members: readonly number[];
}

/** Null when Σ lower ≤ total ≤ Σ upper. Amounts are whole minor units, `null` is no bound. */
export function totalShortage(total: number, lower: readonly (number | null)[], upper: readonly (number | null)[]): TotalShortage | null {
  const least = sumOf(lower);
  if (least !== null && least > BigInt(total)) {
    return { side: 'minimums', reachable: Number(least), shortfall: Number(least - BigInt(total)), members: smallestPrefix(lower, BigInt(total)) };
  }
  const most = sumOf(upper);
  if (most !== null && most < BigInt(total)) {
    return { side: 'maximums', reachable: Number(most), shortfall: Number(BigInt(total) - most), members: upper.map((_, index) => index) };
  }
  return null;
}

function sumOf(bounds: readonly (number | null)[]): bigint | null {
  let sum = 0n;
  for (const bound of bounds) {
    if (bound === null) return null;
    sum += BigInt(bound);
  }
  return sum;
}
