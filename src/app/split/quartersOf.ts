import { type Minor, toMinor } from '../../domain/amount';
import { fail, type Outcome, succeed } from '../../domain/issue';
import { scheduleCurve } from '../../domain/schedule/scheduleCurve';
import { quarterLevels, quarterTotals } from '../../domain/split/quarters/quarterTotals';
import type { Quarters } from '../../domain/split/splitInput';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { placed } from './placeIssue';
import type { Plan } from './readPlan';

/** The county's quarters of a total by the indicator's schedule; for a stock the levels at their ends. Issues are at their places. */
export function quartersOf(plan: Plan, indicator: IndicatorRow, target: Minor): Outcome<Quarters<Minor>> {
  const found = plan.schedules.get(indicator.schedule);
  if (!found) {
    const place = plan.readers.indicators.place('schedule', indicator.row);
    return fail([{ code: 'schedule-unknown', severity: 'error', facts: { indicator: indicator.name, schedule: indicator.schedule }, place }]);
  }
  const curve = scheduleCurve(found, { year: plan.year, past: plan.pastYears.get(found.source) ?? null });
  if (!curve.ok) return placed(curve.issues, () => ({ table: 'Schedules', row: found.row + 1 }));
  if (indicator.kind !== 'stock') return succeed(quarterTotals(target, curve.value));
  if (indicator.lastYear === null) return succeed(quarterLevels(target, target, curve.value));
  const base = toMinor(indicator.lastYear, indicator.decimals);
  if (!base.ok) return placed(base.issues, () => plan.readers.indicators.place('lastYear', indicator.row));
  return succeed(quarterLevels(base.value, target, curve.value));
}
