import type { Minor } from '../../domain/amount';
import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Quarters, SplitInput } from '../../domain/split/splitInput';
import { splitTarget } from '../../domain/split/splitTarget';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { placed } from './placeIssue';
import { quartersOf } from './quartersOf';
import type { Plan } from './readPlan';
import { splitRow } from './splitRow';
import { splitTerms } from './splitTerms';

/** What is to be worked out for an indicator. */
export interface SplitTask {
  /** In minor units, margin included. */
  readonly target: Minor;
  readonly quarterTotals: Quarters<Minor>;
  readonly input: SplitInput;
  /** The same for the stretch target; `null` without one. */
  readonly stretch: SplitInput | null;
}

/** An indicator with the rows that carry it, in the ledger's order, and its task or why it has none. */
export interface PreparedIndicator {
  readonly indicator: IndicatorRow;
  readonly rows: readonly AssignmentRow[];
  readonly task: Outcome<SplitTask>;
}

/** What is read of a ledger row's present plan: what is held, or all of it. */
export type PlanRead = 'held' | 'all';

/** The named indicators (all when `names` is null) as they were read, ready to be solved. Issues are at their places. Pure. */
export function prepareSplit(plan: Plan, names: readonly string[] | null, read: PlanRead = 'held'): readonly PreparedIndicator[] {
  return plan.indicators
    .filter((indicator) => names === null || names.includes(indicator.name))
    .map((indicator) => {
      const rows = rowsOf(plan, indicator);
      return { indicator, rows, task: taskOf(plan, indicator, rows, read) };
    });
}

/** The rows that carry an indicator; the town's own official figure is none of them. */
export function rowsOf(plan: Plan, indicator: IndicatorRow): readonly AssignmentRow[] {
  return plan.assignments.filter((row) => row.indicator === indicator.name && plan.categories.get(row.unit) !== 'town');
}

function taskOf(plan: Plan, indicator: IndicatorRow, rows: readonly AssignmentRow[], read: PlanRead): Outcome<SplitTask> {
  const target = splitTarget(indicator);
  if (!target.ok) return placed(target.issues, () => plan.readers.indicators.place('issuedTarget', indicator.row));
  const entries = rows.map((row) => splitRow(plan, indicator, row, read));
  const terms = splitTerms(plan, indicator);
  const broken = [terms, ...entries].flatMap((entry) => (entry.ok ? [] : entry.issues));
  if (broken.length > 0 || !terms.ok) return fail(broken);
  const inputs = entries.flatMap((entry) => (entry.ok ? [entry.value] : []));
  const inputFor = (total: Minor): Outcome<SplitInput> => {
    const quarterTotals = quartersOf(plan, indicator, total);
    return quarterTotals.ok ? succeed({ ...terms.value, target: total, quarterTotals: quarterTotals.value, rows: inputs }) : quarterTotals;
  };
  const input = inputFor(target.value.total);
  const stretch = stretchInput(plan, indicator, inputFor);
  if (!input.ok) return input;
  if (!stretch.ok) return stretch;
  return succeed({ target: target.value.total, quarterTotals: input.value.quarterTotals, input: input.value, stretch: stretch.value });
}

/** The stretch target is shared by the same rules; offices' given totals belong to the issued one. */
function stretchInput(plan: Plan, indicator: IndicatorRow, inputFor: (total: Minor) => Outcome<SplitInput>): Outcome<SplitInput | null> {
  if (indicator.stretchTarget === null) return succeed(null);
  const target = splitTarget({ ...indicator, issuedTarget: indicator.stretchTarget });
  if (!target.ok) return placed(target.issues, () => plan.readers.indicators.place('stretchTarget', indicator.row));
  const input = inputFor(target.value.total);
  return input.ok ? succeed({ ...input.value, officeTotals: [] }) : input;
}
