import { fromMinor, type Minor, minor } from '../amount';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { splitAnnual } from './annualSplit';
import { checkRows, endsAtTarget, heldQuarters } from './checkRows';
import { chooseFigures } from './figures';
import { frontLoading } from './frontLoading';
import { commonFactor, explainRows } from './origin';
import { splitQuarters } from './quarterTable';
import type { Quarters, SplitInput, SplitResult, SplitRow, SplitRowResult } from './splitInput';
import { splitTotal } from './total/splitTotal';
import { splitStockLevels } from './stockQuarters';

/**
 * One indicator's target over its rows and quarters, exact to the minor unit in both margins: rows add up
 * to the target, every quarter to the county's own. Everyone gets the same factor on the basis unless a
 * hold, a minimum or a maximum stops them. The order of the rows never matters.
 *
 * Issues (nothing is split): `rate-not-split`, `target-missing`, `negative-target`, `no-rows`, `quarters-exceed-target`,
 * per row `duplicate-row`, `negative-base`, `negative-weight`, `minimum-over-maximum`, `maximum-negative`,
 * `hold-without-amount`, `held-quarters-mismatch`, `hold-outside-bounds`, `start-month-invalid`; for the sums
 * `holds-exceed-target`, `minimums-exceed-target`, `maximums-below-target`, `all-held-mismatch`, `quarter-short`,
 * `held-quarters-miss-year-end`.
 * Warnings: `all-bases-zero`, `all-weights-zero`, `rest-placed`, `row-without-figure`, `front-loaded`.
 */
export function splitIndicator(input: SplitInput): Outcome<SplitResult> {
  const { target } = input;
  const issues = [...checkIndicator(input), ...checkRows(input)];
  if (target === null || issues.length > 0) return fail(issues);
  const order = stableOrder(input.rows);
  const rows = order.flatMap((index) => input.rows[index] ?? []);
  const figures = chooseFigures(input, rows);
  const annual = splitAnnual(input, rows, target, figures);
  if (!annual.ok) return annual;
  const quarters = quartersOf(input, rows, annual.value.values);
  if (!quarters.ok) return quarters;
  const origins = explainRows(input, rows, figures, annual.value);
  const results = rows.flatMap((row, index): SplitRowResult[] => {
    const amount = annual.value.values[index];
    const plan = quarters.value[index];
    const origin = origins[index];
    return amount === undefined || !plan || !origin ? [] : [{ key: row.key, annual: amount, quarters: plan, origin }];
  });
  assertExact(input, results);
  const warnings = [...figures.warnings, ...annual.warnings, ...(input.kind === 'stock' ? [] : frontLoading(input, rows, results))];
  const inSheetOrder: SplitRowResult[] = [];
  results.forEach((result, position) => {
    inSheetOrder[order[position] ?? 0] = result;
  });
  return succeed({ rows: inSheetOrder, factor: commonFactor(input, annual.value), usedBasis: figures.usedBasis }, warnings);
}

function checkIndicator(input: SplitInput): Issue[] {
  const issue = (code: string, facts: Record<string, number> = {}): Issue[] => [
    { code, severity: 'error', facts: { indicator: input.indicator, measure: input.measure, ...facts } },
  ];
  if (input.kind === 'rate') return issue('rate-not-split');
  if (input.target === null) return issue('target-missing');
  if (input.target < 0) return issue('negative-target', { target: fromMinor(input.target, input.decimals) });
  if (input.rows.length === 0) return issue('no-rows');
  const quarters = sum(input.quarterTotals);
  if (input.kind !== 'stock' && quarters > input.target) {
    return issue('quarters-exceed-target', { quarters: fromMinor(minor(quarters), input.decimals), target: fromMinor(input.target, input.decimals) });
  }
  return [];
}

/** Larger last year first, then the key: an order of the rows' own, in which all ties are settled. */
function stableOrder(rows: readonly SplitRow[]): number[] {
  const order = rows.map((_, index) => index);
  return order.sort((a, b) => (rows[b]?.base ?? 0) - (rows[a]?.base ?? 0) || ((rows[a]?.key ?? '') < (rows[b]?.key ?? '') ? -1 : 1));
}

function quartersOf(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[]): Outcome<Quarters<Minor>[]> {
  if (input.kind === 'stock') return splitStockLevels(input, rows, annual);
  if (endsAtTarget(input)) return splitQuarters(input, rows, annual);
  const yearEnd = dueByYearEnd(input, rows, annual);
  return yearEnd.ok ? splitQuarters(input, rows, yearEnd.value) : yearEnd;
}

/** With a curve that ends below 100 %, the rows share what it ends at in proportion to their annual amounts. */
function dueByYearEnd(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[]): Outcome<readonly Minor[]> {
  const fixed = rows.map((row, index) => {
    const quarters = heldQuarters(row);
    const amount = annual[index] ?? minor(0);
    return quarters ? minor(sum(quarters)) : amount < 0 ? amount : null;
  });
  const total = minor(sum(input.quarterTotals));
  const split = splitTotal({
    total,
    weights: annual.map((amount, index) => (fixed[index] === null ? amount : 0)),
    lower: fixed.map((amount) => amount ?? minor(0)),
    upper: annual.map((amount, index) => fixed[index] ?? amount),
    keys: rows.map((row) => row.key),
  });
  if (split.feasible) return succeed(split.values);
  const held = rows.filter((row) => row.hold === 'all');
  const facts = {
    indicator: input.indicator,
    measure: input.measure,
    yearEnd: fromMinor(total, input.decimals),
    reachable: fromMinor(minor(split.shortage.reachable), input.decimals),
    rows: held.map((row) => row.name),
    keys: held.map((row) => row.key),
  };
  return fail([{ code: 'held-quarters-miss-year-end', severity: 'error', facts }]);
}

/** A wrong sum must never reach a workbook: it would be a mistake of this program, not of its user. */
function assertExact(input: SplitInput, results: readonly SplitRowResult[]): void {
  const annual = sum(results.map((result) => result.annual));
  const columns = [0, 1, 2, 3].map((quarter) => sum(results.map((result) => result.quarters[quarter] ?? minor(0))));
  if (annual !== input.target || columns.some((amount, quarter) => amount !== input.quarterTotals[quarter])) {
    throw new Error(`${input.indicator}: the split does not add up`);
  }
}

function sum(amounts: readonly Minor[]): number {
  return amounts.reduce<number>((total, amount) => total + amount, 0);
}
