import { roundDecimal } from '../decimal';
import type { Points, Ratio } from './measures';
import type { Level } from './status';

/** Thresholds of a light preset, in percentage points of gap; `null` switches a condition off. */
export interface LightRule {
  /** On schedule from this gap on. */
  readonly onSchedule: number;
  /** Nearly on schedule above this gap. */
  readonly nearSchedule: number | null;
  /** Far behind from this gap down. */
  readonly behind: number | null;
  /** Far behind also below this percentage of the milestone, from the month `floorFrom` on. */
  readonly attainmentFloor: number | null;
  readonly floorFrom: number | null;
  /** Through this month far behind is shown as behind: the spring festival falls there. */
  readonly cappedThrough: number | null;
  /** From this month on nobody is nearly on schedule. */
  readonly strictFrom: number | null;
}

/** This template's own default, not a regulation. */
export const DEFAULT_RULE: LightRule = {
  onSchedule: 0,
  nearSchedule: -2,
  behind: -10,
  attainmentFloor: 60,
  floorFrom: 3,
  cappedThrough: 2,
  strictFrom: 11,
};

/** `gap` is judged as it is printed, with two decimals. `attainment` is null where only the gap counts. */
export function levelOf(rule: LightRule, gap: Points, attainment: Ratio | null, month: number): Level {
  if (gap >= rule.onSchedule) return 1;
  if (isFarBehind(rule, gap, attainment, month)) return month <= (rule.cappedThrough ?? 0) ? 3 : 4;
  const tolerated = rule.nearSchedule !== null && gap > rule.nearSchedule && month < (rule.strictFrom ?? 13);
  return tolerated ? 2 : 3;
}

function isFarBehind(rule: LightRule, gap: Points, attainment: Ratio | null, month: number): boolean {
  if (rule.behind !== null && gap <= rule.behind) return true;
  if (rule.attainmentFloor === null || attainment === null || month < (rule.floorFrom ?? 1)) return false;
  return roundDecimal(attainment * 100, 2) < rule.attainmentFloor;
}
