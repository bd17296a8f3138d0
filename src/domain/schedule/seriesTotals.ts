import { fail, type Issue, type Outcome, succeed } from '../issue';

/** Totals of equally long periods (years) and what is known of their parts (quarters or months). */
export interface SeriesTotals {
  /** Each is the sum of `parts` periods in a row; of either sign. */
  readonly totals: readonly number[];
  /**
   * The parts' usual pattern, ≥ 0, one figure for every period of the answer; only proportions matter. `null` for
   * a constant, over as many periods as `fixed` has, or else the totals.
   */
  readonly indicator: readonly number[] | null;
  /** Periods in a total, 1…12. */
  readonly parts: number;
  /** Periods that come before the first total; 0 by default. */
  readonly before?: number;
  /** Amounts of periods that are over, one entry for every period; `null` for a period to be found. */
  readonly fixed?: readonly (number | null)[];
}

/** The periods one by one. */
export interface Series {
  /** At most 1. */
  readonly indicator: readonly number[];
  readonly fixed: readonly (number | null)[];
  /** Which total a period belongs to; `null` before the first and after the last. */
  readonly totalOf: readonly (number | null)[];
  /** What is left of each total for its free periods, and their indicator summed: 0 without a free period. */
  readonly rests: readonly number[];
  readonly weights: readonly number[];
}

/** A total is met by fixed periods when it is so up to this part of their amounts. */
const NOISE = 1e-9;

/**
 * Issues: `not-a-whole-number`, `periods-mismatch`, `amount-not-a-number`, `amount-too-large` from 2^53 on,
 * `negative-pattern`, `zero-pattern` where a total has no period to go to, `fixed-periods-mismatch`.
 */
export function readSeries(given: SeriesTotals): Outcome<Series> {
  const { totals, parts, before = 0 } = given;
  const issues = [...checkLengths(given), ...checkAmounts(given)];
  if (issues.length > 0) return fail(issues);
  const pattern = given.indicator ?? Array.from({ length: given.fixed?.length ?? totals.length * parts }, () => 1);
  const highest = pattern.reduce((high, value) => Math.max(high, value), 0);
  if (highest === 0) return fail([issue('zero-pattern', { total: totals[0] ?? 0 })]);
  const indicator = pattern.map((value) => value / highest);
  const fixed = indicator.map((_, period) => given.fixed?.[period] ?? null);
  const totalOf = indicator.map((_, period) => {
    const total = Math.floor((period - before) / parts);
    return total >= 0 && total < totals.length ? total : null;
  });
  const series = { indicator, fixed, totalOf, ...restsOf(totals, indicator, fixed, totalOf) };
  const unplaced = checkRests(given, series);
  return unplaced.length > 0 ? fail(unplaced) : succeed(series);
}

/** A period to be found: without a fixed amount and not a structural zero. */
export function isFree({ indicator, fixed }: Pick<Series, 'indicator' | 'fixed'>, period: number): boolean {
  return (indicator[period] ?? 0) > 0 && (fixed[period] ?? null) === null;
}

function restsOf(totals: readonly number[], indicator: Series['indicator'], fixed: Series['fixed'], totalOf: Series['totalOf']): Pick<Series, 'rests' | 'weights'> {
  const rests = [...totals];
  const weights = totals.map(() => 0);
  totalOf.forEach((total, period) => {
    if (total === null) return;
    rests[total] = (rests[total] ?? 0) - (fixed[period] ?? 0);
    if (isFree({ indicator, fixed }, period)) weights[total] = (weights[total] ?? 0) + (indicator[period] ?? 0);
  });
  return { rests, weights };
}

function checkLengths({ totals, indicator, parts, before = 0, fixed }: SeriesTotals): Issue[] {
  if (!isWhole(parts, 1, 12)) return [issue('not-a-whole-number', { text: String(parts), from: 1, to: 12 })];
  if (totals.length === 0) return [issue('periods-mismatch', { needed: parts, given: 0 })];
  const needed = totals.length * parts;
  const periods = indicator?.length ?? fixed?.length ?? needed;
  if (periods < needed) return [issue('periods-mismatch', { needed, given: periods })];
  if (fixed && fixed.length !== periods) return [issue('periods-mismatch', { needed: periods, given: fixed.length })];
  return isWhole(before, 0, periods - needed) ? [] : [issue('not-a-whole-number', { text: String(before), from: 0, to: periods - needed })];
}

function checkAmounts({ totals, indicator, fixed }: SeriesTotals): Issue[] {
  const issues = [...totals, ...(indicator ?? []), ...(fixed ?? [])].flatMap((amount): Issue[] => {
    if (amount === null) return [];
    if (!Number.isFinite(amount)) return [issue('amount-not-a-number', { text: String(amount) })];
    return Math.abs(amount) > Number.MAX_SAFE_INTEGER ? [issue('amount-too-large', { value: amount })] : [];
  });
  indicator?.forEach((value, period) => {
    if (value < 0) issues.push(issue('negative-pattern', { period: period + 1, value }));
  });
  return issues;
}

/** What no free period can take must be nothing. */
function checkRests({ totals, parts, before = 0 }: SeriesTotals, { fixed, rests, weights }: Series): Issue[] {
  return totals.flatMap((total, at): Issue[] => {
    if ((weights[at] ?? 0) > 0) return [];
    const known = fixed.slice(before + at * parts, before + (at + 1) * parts);
    const rest = rests[at] ?? 0;
    if (Math.abs(rest) <= NOISE * known.reduce<number>((sum, amount) => sum + Math.abs(amount ?? 0), Math.abs(total))) return [];
    return known.includes(null) ? [issue('zero-pattern', { total })] : [issue('fixed-periods-mismatch', { total, fixed: total - rest })];
  });
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}

function issue(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
