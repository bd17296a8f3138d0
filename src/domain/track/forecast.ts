import { type Curve, cumulativeShare } from '../schedule/curve';
import { measure } from './measures';

/** A year that is over: what it had reached at the end of the same month, and in the end. */
export interface PastYear {
  readonly toDate: number;
  readonly total: number;
}

/** Figures that add up over the year (flow, net, count), in one unit. */
export interface YearToDate {
  readonly toDate: number;
  /** The last month of `toDate`, 1…12. */
  readonly month: number;
  /** The seasonal profile; `null` when none is known. */
  readonly curve: Curve | null;
  /** Last year; or several years, or last year's rows of one indicator. Empty for no back-test. */
  readonly past: readonly PastYear[];
}

export interface Forecast {
  /** The year's total, or what a curve that ends below 100 % reaches. */
  readonly value: number;
  readonly rule: 'curve' | 'runRate';
  /** For every past year that can be tested: what the rule would have given ÷ what came − 1. */
  readonly errors: readonly number[];
  /** Contains `value`; `null` without a past year that can be tested. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/**
 * The year by its seasonal profile: to date ÷ cumulative share × the curve's end, as a row's projection is.
 * Only without a profile by the run rate, to date × 12 ÷ month. `null` when nothing is due by that month yet
 * (share 0), or a figure is not finite.
 *
 * The range is what the same rule's errors at the same month make of the forecast: it was estimate = (1 + e) ×
 * total, so a forecast f stands for f ÷ (1 + e). From the least to the largest e, with 0 among them, it is
 * [f ÷ (1 + max(e, 0)), f ÷ (1 + min(e, 0))], the ends exchanged for a negative f. With one past year the other
 * end is to date × last year's total ÷ last year's to date: the forecast by last year's own progress.
 */
export function forecastYear({ toDate, month, curve, past }: YearToDate): Forecast | null {
  const value = estimate(toDate, month, curve);
  if (value === null) return null;
  const tests = past.flatMap((year) => backTest(year, month, curve) ?? []);
  const ends = [1, ...tests.map(({ total, given }) => total / given)].map((factor) => value * factor);
  const range = tests.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
  return { value, rule: curve ? 'curve' : 'runRate', errors: tests.map(({ total, given }) => given / total - 1), range };
}

function estimate(toDate: number, month: number, curve: Curve | null): number | null {
  const milestone = curve ? cumulativeShare(curve, month) : month / 12;
  const yearEnd = curve ? cumulativeShare(curve, 12) : 1;
  const { projection } = measure({ kind: 'flow', direction: 'higher', percent: false, month, actual: toDate, milestone, plan: yearEnd, lastYear: null, yearEnd });
  return projection !== null && Number.isFinite(projection) ? projection : null;
}

/** A year that had nothing by then, or ended at nothing or below, says nothing about the rule. */
function backTest({ toDate, total }: PastYear, month: number, curve: Curve | null): { readonly total: number; readonly given: number } | null {
  const given = estimate(toDate, month, curve);
  return given !== null && given > 0 && total > 0 && Number.isFinite(total) ? { total, given } : null;
}
