import { type Minor, minor, toMinor } from '../../domain/amount';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Quarters, SplitInput } from '../../domain/split/splitInput';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { placed, placeOf } from '../split/placeIssue';
import { prepareSplit } from '../split/prepareSplit';
import { withinStandingWholes } from '../split/standingWholes';
import type { Adjustable } from './readAdjustable';
import { latestVersion } from './versions';

/** An indicator with the plan that stands for it. */
export interface StandingIndicator {
  readonly indicator: IndicatorRow;
  /** In the ledger's order, as `input.rows`. */
  readonly rows: readonly AssignmentRow[];
  readonly input: SplitInput;
}

/** The indicator as the adjustment sees it. Issues are at their places; `adjust-indicator-unknown`. */
export function standingInput({ plan, versions }: Pick<Adjustable, 'plan' | 'versions'>, name: string): Outcome<StandingIndicator> {
  const [prepared] = withinStandingWholes(plan, prepareSplit(plan, [name], 'all'));
  if (!prepared) return fail([{ code: 'adjust-indicator-unknown', severity: 'error', facts: { indicator: name } }]);
  const { indicator, rows, task } = prepared;
  if (!task.ok) return task;
  return succeed({ indicator, rows, input: withStandingQuarters(task.value.input, latestVersion(versions, name)) });
}

/** Issues of the rules at the places where they stand. */
export function placedIssues({ plan }: Pick<Adjustable, 'plan'>, { indicator, rows }: StandingIndicator, issues: readonly Issue[]) {
  return placed(issues, (issue) => placeOf(plan, issue, rows, indicator));
}

/**
 * A re-plan moves the county's quarters away from the schedule; the version that it left says where they stand,
 * unless the target was lowered since.
 */
function withStandingQuarters(input: SplitInput, latest: readonly { readonly quarters: readonly (number | null)[] }[]): SplitInput {
  const stands = columnsOf(input.rows.map((row) => row.quarters));
  const kept = columnsOf(latest.map(({ quarters }) => quarters.map((amount) => minorOf(amount, input.decimals))));
  const isWithin = input.kind === 'stock' || stands.reduce((total, amount) => total + amount, 0) <= (input.target ?? 0);
  const isKept = latest.length > 0 && isWithin && stands.every((amount, quarter) => amount === kept[quarter]);
  return isKept ? { ...input, quarterTotals: [minor(stands[0] ?? 0), minor(stands[1] ?? 0), minor(stands[2] ?? 0), minor(stands[3] ?? 0)] satisfies Quarters<Minor> } : input;
}

function columnsOf(rows: readonly (readonly (number | null)[])[]): number[] {
  return [0, 1, 2, 3].map((quarter) => rows.reduce((sum, quarters) => sum + (quarters[quarter] ?? 0), 0));
}

function minorOf(amount: number | null, decimals: number): number {
  const read = amount === null ? null : toMinor(amount, decimals);
  return read?.ok ? read.value : 0;
}
