import { fromMinor, type Minor, minor } from '../amount';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { splitAnnual } from './annual/annualSplit';
import { checkIndicator } from './check/checkIndicator';
import { checkRows, clearHold, endsAtTarget, heldQuarters } from './check/checkRows';
import { checkNumbers } from './check/checkNumbers';
import { frontLoading } from './quarters/frontLoading';
import { groupRows } from './annual/groups';
import { handOver } from './annual/handOver';
import { commonFactor, explainRow } from './origin';
import { type QuarterPlan, splitQuarters } from './quarters/quarterTable';
import { type RowShare, rowShares } from './annual/rowShare';
import type { SplitInput, SplitResult, SplitRow, SplitRowResult } from './splitInput';
import { splitTotal } from './total/splitTotal';
import { splitStockLevels } from './quarters/stockQuarters';

/**
 * One indicator's target over its rows and quarters, exact to the minor unit in both margins: rows add up
 * to the target, every quarter to the county's own. Everyone gets the same factor on the basis unless a
 * hold, a minimum or a maximum stops them. Rows of an office that was given a total share that one. The order of
 * the rows never matters.
 *
 * Issues (nothing is split): those of `checkNumbers`, `checkIndicator`, `checkRows`, `groupRows` and `handOver`; for
 * the sums `holds-exceed-target`, `minimums-exceed-target`, `maximums-below-target`, `all-held-mismatch`,
 * `quarter-short`, `row-short`, `held-quarters-miss-year-end`. Warnings: those of `chooseFigures`, `rest-placed`,
 * `row-without-figure`, `no-maximum`, `unit-out`, `tail-placed`, `step-not-kept`, `history-missing`, `front-loaded`, `back-loaded`.
 */
export function splitIndicator(input: SplitInput): Outcome<SplitResult> {
  const { target } = input;
  const numbers = checkNumbers(input);
  const issues = numbers.length > 0 ? numbers : [...checkIndicator(input), ...checkRows(input)];
  if (target === null || issues.length > 0) return fail(issues);
  const order = stableOrder(input.rows);
  const rows = order.flatMap((index) => input.rows[index] ?? []);
  const annual = annualOf(input, rows, target);
  if (!annual.ok) return annual;
  const { shares, amounts, handed } = annual.value;
  const quarters = quartersOf(input, rows, amounts);
  if (!quarters.ok) return quarters;
  const results = rows.flatMap((row, index): SplitRowResult[] => {
    const share = shares[index];
    const plan = quarters.value[index];
    if (!share || !plan) return [];
    const origin = explainRow(input, row, share, handed[index] ?? minor(0), plan.quartersUp);
    return [{ key: row.key, annual: amounts[index] ?? minor(0), quarters: plan.quarters, origin }];
  });
  assertExact(input, results);
  const warnings = [...annual.warnings, ...quarters.warnings, ...(input.kind === 'stock' ? [] : frontLoading(input, rows, results))];
  const inSheetOrder: SplitRowResult[] = [];
  results.forEach((result, position) => {
    inSheetOrder[order[position] ?? 0] = result;
  });
  const usedBasis = shares.find((share) => share.office === '')?.figures.usedBasis ?? input.basis;
  return succeed({ rows: inSheetOrder, factor: commonFactor(input, shares), usedBasis }, warnings);
}

interface Annual {
  readonly shares: readonly RowShare[];
  readonly amounts: readonly Minor[];
  readonly handed: readonly Minor[];
}

/** Every group's total over its rows, then what stopped units leave to the pool. */
function annualOf(input: SplitInput, rows: readonly SplitRow[], target: Minor): Outcome<Annual> {
  const groups = groupRows(input, rows, target);
  if (!groups.ok) return groups;
  const shares: RowShare[] = [];
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  for (const group of groups.value) {
    const split = splitAnnual(input, group, group.members.flatMap((index) => rows[index] ?? []));
    if (!split.ok) {
      issues.push(...split.issues);
      continue;
    }
    warnings.push(...split.warnings);
    rowShares(split.value).forEach((share, position) => {
      shares[group.members[position] ?? 0] = share;
    });
  }
  if (issues.length > 0) return fail(issues);
  const handed = handOver(input, rows, shares.map((share) => share.annual));
  return handed.ok ? succeed({ shares, amounts: handed.value.annual, handed: handed.value.handed }, warnings) : handed;
}

/** Larger last year first, then the key: an order of the rows' own, in which all ties are settled. */
function stableOrder(rows: readonly SplitRow[]): number[] {
  const order = rows.map((_, index) => index);
  return order.sort((a, b) => (rows[b]?.base ?? 0) - (rows[a]?.base ?? 0) || ((rows[a]?.key ?? '') < (rows[b]?.key ?? '') ? -1 : 1));
}

function quartersOf(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[]): Outcome<readonly QuarterPlan[]> {
  if (input.kind === 'stock') {
    const levels = splitStockLevels(input, rows, annual);
    return levels.ok ? succeed(levels.value.map((quarters) => ({ quarters, quartersUp: [] }))) : levels;
  }
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
  return fail([{ code: 'held-quarters-miss-year-end', severity: 'error', facts, ...(held.length > 0 && { repairs: [clearHold(held)] }) }]);
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
