import { fromMinor, type Minor } from '../../domain/amount';
import { fail, type Issue, type Outcome, type Place, succeed } from '../../domain/issue';
import type { Quarters, SplitResult } from '../../domain/split/splitInput';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { directed, placed, placeOf } from './placeIssue';
import type { PreparedIndicator, SplitTask } from './prepareSplit';
import type { Plan } from './readPlan';

/** One indicator split: its rows in the ledger's order. */
export interface SplitIndicator {
  readonly indicator: IndicatorRow;
  /** In minor units, margin included. */
  readonly target: Minor;
  readonly quarterTotals: Quarters<Minor>;
  readonly result: SplitResult;
  /** The stretch target's annual amounts by row; `null` without one. */
  readonly stretch: readonly Minor[] | null;
  readonly rows: readonly AssignmentRow[];
}

export interface SplitAll {
  readonly split: readonly SplitIndicator[];
  /** Indicators left alone, each with its reason: `target-missing`, `rate-not-split`, `no-rows`. */
  readonly skipped: readonly { readonly indicator: string; readonly code: string }[];
}

const LEFT_ALONE: readonly string[] = ['target-missing', 'rate-not-split', 'no-rows'];

/**
 * Puts what was solved beside what was prepared. `solved` has an outcome for every job of `splitJobs`, in their order.
 * Pure. Any issue refuses the whole command, so that nothing is half-written; a missing target only leaves its
 * indicator out, and a stretch target that cannot be split is said in warnings.
 */
export function assembleSplit(plan: Plan, prepared: readonly PreparedIndicator[], solved: readonly Outcome<SplitResult>[]): Outcome<SplitAll> {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const split: SplitIndicator[] = [];
  const skipped: { indicator: string; code: string }[] = [];
  const targets = solved.values();
  const stretches = solved.slice(prepared.filter(({ task }) => task.ok).length).values();
  for (const one of prepared) {
    const { task } = one;
    const outcome = task.ok ? assembled(plan, one, task.value, next(targets), task.value.stretch ? next(stretches) : null) : task;
    if (outcome.ok) {
      split.push(outcome.value);
      warnings.push(...outcome.warnings);
    } else if (outcome.issues.every((issue) => LEFT_ALONE.includes(issue.code))) {
      skipped.push({ indicator: one.indicator.name, code: outcome.issues[0]?.code ?? '' });
    } else {
      issues.push(...outcome.issues);
    }
  }
  if (issues.length > 0) return fail(issues);
  if (split.length === 0) return fail([{ code: 'nothing-to-split', severity: 'error', facts: { indicators: skipped.map((one) => one.indicator) } }]);
  return succeed({ split, skipped }, warnings);
}

function next(outcomes: Iterator<Outcome<SplitResult>, unknown>): Outcome<SplitResult> {
  const { value, done } = outcomes.next();
  if (done === true) throw new Error('the solver gave too few outcomes');
  return value;
}

function assembled(
  plan: Plan,
  { indicator, rows }: PreparedIndicator,
  { target, quarterTotals }: SplitTask,
  result: Outcome<SplitResult>,
  stretch: Outcome<SplitResult> | null,
): Outcome<SplitIndicator> {
  const place = (issue: Issue): Place => placeOf(plan, issue, rows, indicator);
  if (!result.ok) return placed(result.issues.map((issue) => directed(plan, issue, rows, indicator)), place);
  const notes = stretch?.ok === false ? [{ code: 'stretch-not-split', severity: 'warning' as const, facts: { indicator: indicator.name } }, ...stretch.issues] : [];
  const warnings = [...result.warnings, ...notes.map((issue): Issue => ({ ...issue, severity: 'warning' }))];
  const amounts = stretch?.ok ? stretch.value.rows.map((row) => row.annual) : null;
  return succeed(
    { indicator, target, quarterTotals, result: result.value, stretch: amounts, rows },
    warnings.map((issue) => ({ ...issue, place: place(issue) })),
  );
}

/** Minor units as the decimal that goes into a cell. */
export function inCells(split: SplitIndicator, amount: Minor): number {
  return fromMinor(amount, split.indicator.decimals);
}
