import { roundDecimal } from '../decimal';

/** What an indicator is ordered by in a circular. */
export interface Told {
  readonly standing: 'good' | 'behind' | 'farBehind' | 'notDue' | 'unjudged';
  /** Percentage points, negative when behind; `null` where nothing is judged. */
  readonly gap: number | null;
  /** Missing amount in the split unit. */
  readonly shortfall: number;
}

const STANDINGS = ['good', 'behind', 'farBehind', 'notDue', 'unjudged'] as const;

/**
 * Good news first, in the order of the sheet; then those behind, the largest gap as printed (one decimal) first, equal
 * ones by the amount that is missing; then what is far behind, not due, or not judged (users.zh.md §1.7).
 */
export function circularOrder<One extends Told>(indicators: readonly One[]): readonly One[] {
  const printed = (one: One): number => (one.standing === 'good' ? 0 : roundDecimal(one.gap ?? 0, 1));
  const missing = (one: One): number => (one.standing === 'good' ? 0 : one.shortfall);
  return [...indicators].sort(
    (left, right) =>
      STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) || printed(left) - printed(right) || missing(right) - missing(left),
  );
}
