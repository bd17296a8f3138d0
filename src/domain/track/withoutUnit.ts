import { roundDecimal } from '../decimal';
import type { Points } from './measures';
import type { IndicatorTrack } from './trackIndicator';

/** A town's figures with one unit taken out of both sides. */
export interface WithoutUnit {
  /** In the split unit. */
  readonly total: number;
  /** Against the target less that unit's plan; `null` where nothing of it is left. */
  readonly gap: Points | null;
}

/**
 * What remains of an indicator without the unit that dominates it: (X − x − (P − p)) ÷ (A − a) in points, signed as
 * every gap is, with the town's total, milestone and target and the unit's figure, milestone and plan. A unit that
 * has no figure counts with none. `null` for a rate, without a total, and for a unit that does not carry it.
 */
export function withoutUnit(track: IndicatorTrack, unit: string): WithoutUnit | null {
  const { plan, actual, milestone, target } = track;
  const { kind, direction, lastYear } = plan.indicator;
  const row = track.rows.find((candidate) => candidate.row.unit.shortName === unit);
  if (!row || kind === 'rate' || actual === null) return null;
  const total = roundDecimal(actual - (row.valid ?? 0), 9);
  if (milestone === null || target === null) return { total, gap: null };
  const { annual, lastYear: base } = row.row.assignment;
  const change = kind === 'stock' && lastYear !== null && lastYear !== target ? lastYear - (base ?? 0) : 0;
  const whole = Math.abs(target - (annual ?? 0) - change);
  const distance = (total - (milestone - (row.milestone ?? 0))) * (direction === 'lower' ? -1 : 1);
  return { total, gap: whole === 0 ? null : (roundDecimal((distance * 100) / whole, 2) as Points) };
}
