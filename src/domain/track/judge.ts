import type { Kind } from '../indicator';
import { type Light, type LightContext, lightOf } from './lightLevel';
import type { Measured, Measures } from './measures';
import { type Level, LEVEL_STATUS, type Status } from './status';

export interface Verdict {
  readonly status: Status;
  /** Only where the figures were judged by the rule. */
  readonly level: Level | null;
  /** The level before it was raised for being behind again and again. */
  readonly base: Level | null;
  /** How the base came about. */
  readonly light: Light | null;
}

/**
 * From `notSplit` on, in the order of `Status`: a zero milestone without a positive figure is not due, never
 * green; a light comes last. A cap is never done, and a rate or a stock may still fall, so neither are they.
 */
export function judge(measured: Measured, measures: Measures, anomalous: boolean, context: LightContext): Verdict {
  const fixed = statusOf(measured, anomalous);
  if (fixed) return unlit(fixed);
  const light = lightOf(measured, measures, context);
  return { status: LEVEL_STATUS[light.level], level: light.level, base: light.level, light };
}

/** A status that no rule decides. */
export function unlit(status: Status): Verdict {
  return { status, level: null, base: null, light: null };
}

function statusOf(measured: Measured, anomalous: boolean): Status | null {
  const { actual, milestone, plan, month } = measured;
  if (milestone === null || plan === null) return 'notSplit';
  if (month === 0) return 'notDue';
  const climbs = ADDED_UP.has(measured.kind) && measured.direction === 'higher';
  if (climbs && milestone === 0 && (actual ?? 0) <= 0) return 'notDue';
  if (anomalous) return 'toVerify';
  if (actual === null) return 'notReported';
  return climbs ? climbedTo(measured.kind, actual, milestone, plan) : null;
}

/** The two ends of the way to a target that figures add up to. */
function climbedTo(kind: Kind, actual: number, milestone: number, plan: number): Status | null {
  if (plan > 0 && actual >= plan) return 'done';
  return kind !== 'net' && actual === 0 && milestone > 0 ? 'notStarted' : null;
}

const ADDED_UP: ReadonlySet<Kind> = new Set<Kind>(['flow', 'count', 'net']);
