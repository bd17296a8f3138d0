import { roundDecimal } from '../decimal';
import type { Direction, Kind } from '../indicator';

declare const ratio: unique symbol;
declare const points: unique symbol;

/** A share: 0.25 is a quarter. */
export type Ratio = number & { readonly [ratio]: true };
/** Percentage points: 25 is a quarter. */
export type Points = number & { readonly [points]: true };

/** A figure and what it is measured against, all in the split unit; a row's or the whole town's. */
export interface Measured {
  readonly kind: Kind;
  readonly direction: Direction;
  /** The unit is % (a rate's gap is then read in points as it stands). */
  readonly percent: boolean;
  readonly month: number;
  readonly actual: number | null;
  readonly milestone: number | null;
  /** The annual plan of a row, the issued target of the town. */
  readonly plan: number | null;
  readonly lastYear: number | null;
  /** What the schedule reaches by the end of the year: the plan, or less. */
  readonly yearEnd: number | null;
}

/** `null` where a figure, a milestone or a denominator is missing. */
export interface Measures {
  /** Of the year: actual ÷ plan, or for a stock with last year's figure the part of the change. */
  readonly completion: Ratio | null;
  /** Milestone ÷ plan, likewise; none for rates. */
  readonly schedule: Ratio | null;
  /** Two decimals; negative is behind, whichever direction is better. */
  readonly gap: Points | null;
  /** Of the milestone; above 1 is better, whichever direction is better. */
  readonly attainment: Ratio | null;
  /** From the milestone; negative is behind. */
  readonly distance: number | null;
  readonly shortfall: number | null;
  /** A month until December; for a cap, what may still be used a month. */
  readonly neededPerMonth: number | null;
  /** The year by the schedule: actual × year end ÷ milestone. */
  readonly projection: number | null;
}

export function measure(measured: Measured): Measures {
  const { actual, milestone, plan } = measured;
  const sign = measured.direction === 'lower' ? -1 : 1;
  const distance = actual === null || milestone === null ? null : sign * (actual - milestone);
  return {
    completion: asRatio(partOf(measured, actual)),
    schedule: measured.kind === 'rate' ? null : asRatio(partOf(measured, milestone)),
    gap: distance === null || plan === null ? null : gapOf(measured, distance, plan),
    attainment: asRatio(attainmentOf(measured)),
    distance,
    shortfall: distance === null ? null : Math.max(0, -distance),
    neededPerMonth: neededPerMonth(measured),
    projection: projectionOf(measured),
  };
}

/** Last year's level when a stock is measured on its change from it; otherwise nothing. */
export function startOf({ kind, lastYear, plan }: Pick<Measured, 'kind' | 'lastYear' | 'plan'>): number | null {
  return kind === 'stock' && lastYear !== null && lastYear !== plan ? lastYear : null;
}

function partOf(measured: Measured, amount: number | null): number | null {
  const { plan } = measured;
  if (amount === null || plan === null) return null;
  const start = startOf(measured) ?? 0;
  return plan === start ? null : (amount - start) / (plan - start);
}

function gapOf(measured: Measured, distance: number, plan: number): Points | null {
  if (measured.kind === 'rate' && measured.percent) return roundDecimal(distance, 2) as Points;
  const whole = Math.abs(plan - (startOf(measured) ?? 0));
  return whole === 0 ? null : (roundDecimal((distance * 100) / whole, 2) as Points);
}

/** What is divided by what for the attainment of a milestone. */
interface Attainment {
  /** Figure ÷ milestone, the change from last year ÷ the change due, or milestone ÷ figure where lower is better. */
  readonly by: 'actual' | 'change' | 'inverse';
  readonly dividend: number;
  readonly divisor: number;
}

/** `null` without a figure or a milestone. */
export function attainmentParts(measured: Measured): Attainment | null {
  const { actual, milestone, plan, direction } = measured;
  if (actual === null || milestone === null) return null;
  const start = startOf(measured);
  const towardsPlan = start !== null && plan !== null && plan > start === (direction === 'higher');
  // While the schedule still moves away from the plan, only the level says who is ahead.
  if (towardsPlan && (milestone - start) * (plan - start) >= 0) return { by: 'change', dividend: actual - start, divisor: milestone - start };
  return direction === 'higher' ? { by: 'actual', dividend: actual, divisor: milestone } : { by: 'inverse', dividend: milestone, divisor: actual };
}

function attainmentOf(measured: Measured): number | null {
  const parts = attainmentParts(measured);
  return parts === null || parts.divisor === 0 ? null : parts.dividend / parts.divisor;
}

function neededPerMonth({ kind, direction, month, actual, milestone, yearEnd }: Measured): number | null {
  if (kind === 'stock' || kind === 'rate' || actual === null || milestone === null || yearEnd === null || month >= 12) return null;
  const remaining = direction === 'higher' ? Math.max(0, yearEnd - actual) : yearEnd - actual;
  return remaining / (12 - month);
}

function projectionOf(measured: Measured): number | null {
  const { kind, actual, milestone, plan, yearEnd } = measured;
  if (actual === null || milestone === null) return null;
  if (kind === 'rate') return actual;
  if (kind === 'stock') {
    const start = startOf(measured);
    if (start === null || plan === null) return actual;
    return milestone === start ? null : start + ((actual - start) * (plan - start)) / (milestone - start);
  }
  return milestone === 0 || yearEnd === null ? null : (actual * yearEnd) / milestone;
}

function asRatio(value: number | null): Ratio | null {
  return value as Ratio | null;
}
