import type { Kind } from '../indicator';
import type { Ratio } from './measures';

/**
 * Growth over last year's figure at the same month, level against level for a stock. None for a rate, which is
 * compared in points, and none over a figure that was not above zero.
 */
export function yearOnYear(kind: Kind, actual: number | null, yearAgo: number | null): Ratio | null {
  if (kind === 'rate' || actual === null || yearAgo === null || yearAgo <= 0) return null;
  return ((actual - yearAgo) / yearAgo) as Ratio;
}
