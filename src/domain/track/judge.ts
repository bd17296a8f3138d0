import type { Kind } from '../indicator';
import { levelOf, type LightRule } from './lightRule';
import type { Measured, Measures } from './measures';
import { type Level, LEVEL_STATUS, type Status } from './status';

export interface Verdict {
  readonly status: Status;
  /** Only where the figures were judged by the rule. */
  readonly level: Level | null;
}

/**
 * From `notSplit` on, in the order of `Status`: a zero milestone without a positive figure is not due, never
 * green; a light comes last. A cap is never done, and a rate or a stock may still fall, so neither are they.
 */
export function judge(measured: Measured, measures: Measures, anomalous: boolean, rule: LightRule): Verdict {
  const { kind, actual, milestone, plan, month } = measured;
  const status = (name: Status): Verdict => ({ status: name, level: null });
  if (milestone === null || plan === null) return status('notSplit');
  const climbs = ADDED_UP.has(kind) && measured.direction === 'higher';
  if (month === 0 || (climbs && milestone === 0 && (actual ?? 0) <= 0)) return status('notDue');
  if (anomalous) return status('toVerify');
  if (actual === null) return status('notReported');
  if (climbs && plan > 0 && actual >= plan) return status('done');
  if (climbs && kind !== 'net' && actual === 0 && milestone > 0) return status('notStarted');
  const level = lightLevel(measured, measures, rule);
  return { status: LEVEL_STATUS[level], level };
}

/** Without a percentage (target 0, or a stock that should stay) only the side of the milestone counts. */
function lightLevel(measured: Measured, { gap, attainment, distance }: Measures, rule: LightRule): Level {
  if (gap === null) return (distance ?? 0) >= 0 ? 1 : 4;
  return levelOf(rule, gap, measured.kind === 'rate' ? null : attainment, measured.month);
}

const ADDED_UP: ReadonlySet<Kind> = new Set<Kind>(['flow', 'count', 'net']);
