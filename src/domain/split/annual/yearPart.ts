import type { SplitInput, SplitRow } from '../splitInput';

/**
 * Part of the year that a unit works, as a fraction: 1 unless it stops, then what the county's quarters ask until its
 * last month, a month being a third of its quarter. A level is one of the year's end: a unit that stops has none.
 */
export function yearPart({ kind, quarterTotals }: SplitInput, { endMonth }: SplitRow): { readonly numerator: bigint; readonly denominator: bigint } {
  if (endMonth === null || endMonth >= 12) return { numerator: 1n, denominator: 1n };
  if (kind === 'stock') return { numerator: 0n, denominator: 1n };
  const whole = 3n * quarterTotals.reduce((sum, total) => sum + BigInt(total), 0n);
  if (whole <= 0n) return { numerator: BigInt(endMonth), denominator: 12n };
  const thirds = quarterTotals.reduce((sum, total, quarter) => sum + BigInt(total) * BigInt(Math.min(3, Math.max(0, endMonth - 3 * quarter))), 0n);
  return { numerator: thirds, denominator: whole };
}

/** The part of its share that a unit may keep: all of it when the pool takes over afterwards. */
export function sharingPart(input: SplitInput, row: SplitRow): number {
  const { numerator, denominator } = yearPart(input, row);
  return input.leaves === 'pool' ? 1 : Number(numerator) / Number(denominator);
}

/** A unit that does not work in any month that counts, its share left to the other rows. */
export function isOut(input: SplitInput, row: SplitRow): boolean {
  return row.hold === 'none' && !row.isPool && sharingPart(input, row) === 0;
}
