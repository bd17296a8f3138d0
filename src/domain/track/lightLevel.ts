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

/** Which condition of a rule decided. */
export type LightReason = 'reached' | 'belowAverage' | 'belowThreshold' | 'belowFloor' | 'near' | 'strict' | 'between';

/** A light and how it came about. */
export interface Light {
  readonly level: Level;
  /** What stood against the thresholds; `null` where only the side of the milestone counted. */
  readonly compared: number | null;
  readonly reason: LightReason;
  /** Why it is at most behind, where it would be far behind. */
  readonly spared: 'early' | 'small' | 'grace' | null;
}

/** The light by the rule. Without a percentage (target 0, or a stock that should stay) only the side of the milestone counts. */
export function lightOf(measured: Measured, measures: Measures, context: LightContext): Light {
  const { rule } = context;
  const compared = comparedValue(rule, measured, measures);
  const tolerates = rule.nearSchedule !== null && measured.month < (rule.strictFrom ?? 13);
  const light = (level: Level, reason: LightReason, spared: Light['spared'] = null): Light => ({ level, compared, reason, spared });
  if (compared === null ? (measures.distance ?? 0) >= 0 : compared >= rule.onSchedule) {
    return isBelowAverage(measured, measures, context) ? light(tolerates ? 2 : 3, 'belowAverage') : light(1, 'reached');
  }
  const far = farBehind(compared, measured, measures, rule);
  if (far) {
    const spared = sparedFor(measured, measures, context);
    return light(spared ? 3 : 4, far, spared);
  }
  if (compared === null || !reaches(compared, rule.nearSchedule, rule.nearIncluded)) return light(3, 'between');
  return tolerates ? light(2, 'near') : light(3, 'strict');
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
function farBehind(value: number | null, { kind, month }: Measured, { attainment }: Measures, rule: LightRule): 'belowThreshold' | 'belowFloor' | null {
  if (rule.behind !== null && (value === null || !reaches(value, rule.behind, rule.behindIncluded))) return 'belowThreshold';
  if (value === null || rule.attainmentFloor === null || attainment === null || kind === 'rate' || month < (rule.floorFrom ?? 1)) return null;
  return roundDecimal(attainment * 100, 2) < rule.attainmentFloor ? 'belowFloor' : null;
}

/** Early months, small amounts and counts that are not overdue by a quarter are at most behind. */
function sparedFor(measured: Measured, measures: Measures, context: LightContext): Light['spared'] {
  if (measured.month <= (context.rule.cappedThrough ?? 0)) return 'early';
  if (isSmall(measures, context)) return 'small';
  return isInGrace(measured, context.overdue) ? 'grace' : null;
}

function isSmall({ distance }: Measures, context: LightContext): boolean {
  const limit = smallLimit(context);
  return limit !== null && roundDecimal(-(distance ?? 0), 6) < roundDecimal(limit, 6);
}

/** The shortfall from which a row can be far behind, in the split unit; `null` where the rule has none. */
export function smallLimit({ rule, target }: Pick<LightContext, 'rule' | 'target'>): number | null {
  const limits = [rule.smallShare === null ? null : ((target ?? 0) * rule.smallShare) / 100, rule.smallAmount].filter((limit) => limit !== null);
  return limits.length > 0 ? Math.min(...limits) : null;
}

function isInGrace({ direction, actual }: Measured, overdue: number | null): boolean {
  if (overdue === null || actual === null) return false;
  return direction === 'lower' ? actual <= overdue : actual >= overdue;
}
