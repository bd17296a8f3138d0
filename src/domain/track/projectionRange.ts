import type { Kind } from '../indicator';
import type { PastYear } from './forecast';

const ADDED_UP: ReadonlySet<Kind> = new Set<Kind>(['flow', 'count', 'net']);

/**
 * The two ends that a projected year lies between: by this year's schedule, and by how last year went on from the
 * same month (`forecastYear` with one past year). `null` unless both are there; levels and rates have none.
 */
export function projectionRange(
  kind: Kind,
  actual: number | null,
  projection: number | null,
  past: PastYear | null,
): { readonly low: number; readonly high: number } | null {
  if (!ADDED_UP.has(kind) || actual === null || projection === null || past === null) return null;
  if (past.toDate <= 0 || past.total <= 0) return null;
  const asLastYear = (actual * past.total) / past.toDate;
  return { low: Math.min(projection, asLastYear), high: Math.max(projection, asLastYear) };
}
