import type { Category } from '../unit';

/** What repeated lagging leads to: nothing yet, 重点提醒, or 督办单 (for a person to confirm, never sent by itself). */
export type EscalationStep = 'none' | 'notice' | 'urge';

/** A light level 1…4, or 0 where nothing was judged. */
export type JudgedLevel = 0 | 1 | 2 | 3 | 4;

/** From this level on a period counts as behind. */
const BEHIND: JudgedLevel = 3;

/**
 * Consecutive periods behind, the current one included: 0 when it is not behind itself. `closed` holds the levels of the
 * finalised periods before it, oldest first; `null` is a period that was not finalised, which breaks the run.
 */
export function periodsBehind(closed: readonly (JudgedLevel | null)[], current: JudgedLevel): number {
  if (current < BEHIND) return 0;
  const before = [...closed].reverse().findIndex((level) => level === null || level < BEHIND);
  return 1 + (before < 0 ? closed.length : before);
}

export interface Lagging {
  readonly category: Category;
  /** Consecutive periods behind, the current one included. */
  readonly periods: number;
  /** Whether the light shown is 严重滞后. */
  readonly isFarBehind: boolean;
}

/**
 * Two periods in a row are a notice; three, or a light that is far behind, an 督办单. Only offices and villages are
 * escalated: an enterprise is served, not criticised (product.md).
 */
export function escalationStep({ category, periods, isFarBehind }: Lagging): EscalationStep {
  if (category !== 'office' && category !== 'village') return 'none';
  if (periods >= 3 || isFarBehind) return 'urge';
  return periods === 2 ? 'notice' : 'none';
}
