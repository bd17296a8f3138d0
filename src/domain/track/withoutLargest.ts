import { roundDecimal } from '../decimal';

/** A town's or a unit's standing on one indicator, in its split unit. */
export interface Share {
  readonly actual: number;
  readonly milestone: number;
  readonly target: number;
}

/** Fewer enterprises than this would show the figure of the one that is left out. */
const FEWEST = 3;

/**
 * The town's gap in percentage points without its largest enterprise: (X − x − (P − p)) ÷ (A − a) × 100. The largest is
 * the one with the largest figure. `null` with fewer than three enterprises, or where nothing of the target is left.
 */
export function gapWithoutLargest(town: Share, enterprises: readonly Share[], sign: 1 | -1): number | null {
  if (enterprises.length < FEWEST) return null;
  const largest = enterprises.reduce((found, one) => (one.actual > found.actual ? one : found));
  const whole = town.target - largest.target;
  if (largest.actual <= 0 || whole <= 0) return null;
  return roundDecimal(((town.actual - largest.actual - (town.milestone - largest.milestone)) / whole) * 100 * sign, 2);
}
