import { type Minor, toMinor } from '../../domain/amount';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { SplitRow } from '../../domain/split/splitInput';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { keyOf } from './placeIssue';
import type { PlanRead } from './prepareSplit';
import type { Plan } from './readPlan';

/** A ledger row as the solver sees it, in minor units; a bound or held figure finer than the unit is an issue at its cell. */
export function splitRow(plan: Plan, indicator: IndicatorRow, row: AssignmentRow, read: PlanRead): Outcome<SplitRow> {
  const issues: Issue[] = [];
  const minor = (amount: number | null, key: string): Minor | null => {
    if (amount === null) return null;
    const read = toMinor(amount, indicator.decimals);
    if (read.ok) return read.value;
    issues.push(...read.issues.map((issue) => ({ ...issue, place: plan.readers.ledger.place(key, row.row) })));
    return null;
  };
  const quarter = (index: 0 | 1 | 2 | 3): Minor | null => (read === 'all' || row.hold === 'all' ? minor(row.quarters[index], `quarter${index + 1}`) : null);
  const value: SplitRow = {
    key: keyOf(row),
    name: row.unit,
    office: row.leadOffice,
    base: row.lastYear,
    history: plan.baseQuarters.get(JSON.stringify([row.unit, row.indicator])) ?? null,
    weight: row.weight,
    minimum: minor(row.minimum, 'minimum'),
    maximum: minor(row.maximum, 'maximum'),
    quarterMaximum: null,
    hold: row.hold,
    annual: read === 'all' || row.hold !== 'none' ? minor(row.annual, 'annual') : null,
    quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
    startMonth: row.startMonth,
    rampUp: row.rampUp,
    endMonth: plan.endMonths.get(row.unit) ?? null,
    isPool: plan.categories.get(row.unit) === 'pool',
  };
  return issues.length > 0 ? fail(issues) : succeed(value);
}
