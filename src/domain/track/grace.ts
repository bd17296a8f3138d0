import type { Kind } from '../indicator';
import type { LightRule } from './lightRule';

/**
 * The end of the quarter before the last one that is over (0 for the start of the year): what a count owed then is
 * overdue by a quarter. `null` where the rule gives no grace.
 */
export function graceMonth({ countGrace }: LightRule, kind: Kind, month: number): number | null {
  if (!countGrace || (kind !== 'count' && kind !== 'net')) return null;
  return Math.max(0, 3 * (Math.floor(month / 3) - 1));
}
