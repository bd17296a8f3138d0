import { type Minor, toMinor } from '../../domain/amount';
import { fail, type Issue, type Outcome, type Place, succeed } from '../../domain/issue';
import type { OfficeTotal, SplitInput } from '../../domain/split/splitInput';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { Plan } from './readPlan';

/** By which rules an indicator is split: everything but its total, its quarters and its rows. */
export type SplitTerms = Omit<SplitInput, 'target' | 'quarterTotals' | 'rows'>;

/** Amounts in minor units; one that is finer than the unit is an issue at its cell. `margin-and-reserve` when both are set. */
export function splitTerms(plan: Plan, indicator: IndicatorRow): Outcome<SplitTerms> {
  const issues: Issue[] = [];
  const minor = (amount: number, place: Place): Minor | null => {
    const read = toMinor(amount, indicator.decimals);
    if (read.ok) return read.value;
    issues.push(...read.issues.map((issue) => ({ ...issue, place })));
    return null;
  };
  const { indicators, officeTotals } = plan.readers;
  const step = indicator.step === null ? null : minor(indicator.step, indicators.place('step', indicator.row));
  const given = plan.officeTotals.filter((one) => one.indicator === indicator.name);
  const totals = given.flatMap((one): OfficeTotal[] => {
    const total = minor(one.total, officeTotals.place('total', one.row));
    return total === null ? [] : [{ office: one.office, total }];
  });
  if (indicator.marginPercent > 0 && indicator.reservePercent > 0) {
    const facts = { indicator: indicator.name, margin: indicator.marginPercent, reserve: indicator.reservePercent };
    issues.push({ code: 'margin-and-reserve', severity: 'error', facts, place: indicators.place('reserve', indicator.row) });
  }
  if (issues.length > 0) return fail(issues);
  return succeed({
    indicator: indicator.name,
    measure: indicator.splitUnit,
    kind: indicator.kind,
    decimals: indicator.decimals,
    basis: indicator.basis,
    growthPercent: indicator.naturalGrowth,
    season: indicator.season,
    apportionment: indicator.apportionment,
    step,
    tailRow: indicator.tailRow,
    reservePercent: indicator.reservePercent,
    leaves: plan.stoppedShare,
    officeTotals: totals,
  });
}
