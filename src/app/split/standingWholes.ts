import { type Minor, toMinor } from '../../domain/amount';
import { type Outcome, succeed } from '../../domain/issue';
import { limited } from '../../domain/split/limits';
import type { Quarters, SplitInput } from '../../domain/split/splitInput';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { placed, placeOf } from './placeIssue';
import { type PreparedIndicator, rowsOf } from './prepareSplit';
import type { Plan } from './readPlan';
import { isNamed, unitRatio } from './splitJobs';

/** Parts whose whole is not split along with them stay within the plan that stands for it in the ledger. */
export function withinStandingWholes(plan: Plan, prepared: readonly PreparedIndicator[]): readonly PreparedIndicator[] {
  return prepared.map((one) => {
    const { indicator, rows, task } = one;
    const whole = plan.indicators.find((other) => other !== indicator && isNamed(other, indicator.partOf));
    const isSplitToo = prepared.some((other) => other.indicator === whole && other.task.ok);
    if (!task.ok || !whole || isSplitToo) return one;
    const input = within(plan, task.value.input, indicator, rows, whole);
    if (!input.ok) return { ...one, task: placed(input.issues, (issue) => placeOf(plan, issue, rows, indicator)) };
    return { ...one, task: succeed({ ...task.value, input: input.value }) };
  });
}

function within(plan: Plan, input: SplitInput, part: IndicatorRow, rows: readonly AssignmentRow[], whole: IndicatorRow): Outcome<SplitInput> {
  const ratio = unitRatio(whole, part);
  const standing = rowsOf(plan, whole).flatMap((row) => standingRow(row, whole.decimals) ?? []);
  if (!ratio || standing.length === 0) return succeed(input);
  const position = new Map(standing.map(({ unit }, index) => [unit, index]));
  const limit = { job: 0, indicator: whole.name, relation: 'part-of' as const, rows: rows.map((row) => position.get(row.unit) ?? null), ...ratio };
  return limited(input, limit, { rows: standing });
}

/** A row's plan in minor units; `null` unless year and quarters are all there. */
function standingRow({ unit, annual, quarters }: AssignmentRow, decimals: number): { unit: string; annual: Minor; quarters: Quarters<Minor> } | null {
  const [year = null, first = null, second = null, third = null, fourth = null] = [annual, ...quarters].map((amount) => {
    const read = amount === null ? null : toMinor(amount, decimals);
    return read?.ok ? read.value : null;
  });
  if (year === null || first === null || second === null || third === null || fourth === null) return null;
  return { unit, annual: year, quarters: [first, second, third, fourth] };
}
