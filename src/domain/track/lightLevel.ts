import { roundDecimal } from '../decimal';
import type { LightRule } from './lightRule';
import type { Measured, Measures, Ratio } from './measures';
import type { Level } from './status';

/** What a rule looks at besides the row's own measures, in the split unit. */
export interface LightContext {
  readonly rule: LightRule;
  /** The town's issued target. */
  readonly target: number | null;
  /** Completion of the whole town; `null` where there is none to compare with. */
  readonly average: Ratio | null;
  /** What was due a quarter ago; `null` where a rule gives no grace. */
  readonly overdue: number | null;
}

/** The light by the rule. Without a percentage (target 0, or a stock that should stay) only the side of the milestone counts. */
export function lightLevel(measured: Measured, measures: Measures, context: LightContext): Level {
  const { rule } = context;
  const value = comparedValue(rule, measured, measures);
  const tolerates = rule.nearSchedule !== null && measured.month < (rule.strictFrom ?? 13);
  if (value === null ? (measures.distance ?? 0) >= 0 : value >= rule.onSchedule) {
    if (!isBelowAverage(measured, measures, context)) return 1;
    return tolerates ? 2 : 3;
  }
  if (isFarBehind(value, measured, measures, rule)) return isSpared(measured, measures, context) ? 3 : 4;
  return tolerates && value !== null && reaches(value, rule.nearSchedule, rule.nearIncluded) ? 2 : 3;
}

/**
 * The figure that stands against the thresholds, with two decimals as it is printed. A rate has no percentage of
 * its milestone that says anything (a target of −1 %): it always goes by its gap, 100 + gap against a rule in percent.
 */
export function comparedValue({ metric }: LightRule, { kind, milestone }: Measured, { gap, attainment, distance }: Measures): number | null {
  if (kind === 'rate') return gap === null ? null : roundDecimal(gap + (metric === 'attainment' ? 100 : 0), 2);
  if (metric === 'points') return gap;
  if (metric === 'attainment') return attainment === null ? null : roundDecimal(attainment * 100, 2);
  return distance === null || milestone === null || milestone === 0 ? null : roundDecimal((distance * 100) / Math.abs(milestone), 2);
}

function reaches(value: number, threshold: number | null, included: boolean): boolean {
  return threshold !== null && (included ? value >= threshold : value > threshold);
}

function isBelowAverage({ direction }: Measured, { completion }: Measures, { rule, average }: LightContext): boolean {
  if (!rule.average || average === null || completion === null) return false;
  const difference = roundDecimal(completion * 100, 2) - roundDecimal(average * 100, 2);
  return direction === 'lower' ? difference > 0 : difference < 0;
}

/** A rule without a second threshold knows no far behind by it. */
function isFarBehind(value: number | null, { kind, month }: Measured, { attainment }: Measures, rule: LightRule): boolean {
  if (value === null) return rule.behind !== null;
  if (rule.behind !== null && !reaches(value, rule.behind, rule.behindIncluded)) return true;
  if (rule.attainmentFloor === null || attainment === null || kind === 'rate' || month < (rule.floorFrom ?? 1)) return false;
  return roundDecimal(attainment * 100, 2) < rule.attainmentFloor;
}

/** Early months, small amounts and counts that are not overdue by a quarter are at most behind. */
function isSpared(measured: Measured, measures: Measures, context: LightContext): boolean {
  return measured.month <= (context.rule.cappedThrough ?? 0) || isSmall(measures, context) || isInGrace(measured, context.overdue);
}

function isSmall({ distance }: Measures, { rule, target }: LightContext): boolean {
  const limits = [rule.smallShare === null ? null : ((target ?? 0) * rule.smallShare) / 100, rule.smallAmount].filter((limit) => limit !== null);
  return limits.length > 0 && roundDecimal(-(distance ?? 0), 6) < roundDecimal(Math.min(...limits), 6);
}

function isInGrace({ direction, actual }: Measured, overdue: number | null): boolean {
  if (overdue === null || actual === null) return false;
  return direction === 'lower' ? actual <= overdue : actual >= overdue;
}
