import { MONTHS_BETWEEN_REPORTS } from '../schedule/dataMonth';
import type { Category } from '../unit';
import { type JudgedLevel, periodsBehind } from './escalation';
import type { Verdict } from './judge';
import type { IndicatorPlan } from './trackRow';

/** What a row was at month ends that are finalised, January first: 10 × status code + level; `null` for a month that is not. */
export type MonthEnds = readonly (number | null)[];

/** An office or a village that was behind in enough periods in a row, this one included, is far behind. */
export function repeated(verdict: Verdict, plan: IndicatorPlan, category: Category, monthEnds: MonthEnds, month: number): Verdict {
  const { repeats, cappedThrough } = plan.rule;
  const escalates = category === 'office' || category === 'village';
  if (verdict.level !== 3 || repeats === null || !escalates || month <= (cappedThrough ?? 0)) return verdict;
  return periodsBehind(closedLevels(plan, monthEnds, month), 3) >= repeats ? { ...verdict, status: 'farBehind', level: 4 } : verdict;
}

/** Levels at the ends of the indicator's own periods before `month`. */
export function closedLevels({ indicator }: Pick<IndicatorPlan, 'indicator'>, monthEnds: MonthEnds, month: number): (JudgedLevel | null)[] {
  const step = MONTHS_BETWEEN_REPORTS[indicator.period];
  const periods = Math.max(0, Math.floor((month - 1) / step));
  return Array.from({ length: periods }, (_, index) => {
    const end = monthEnds[(index + 1) * step - 1] ?? null;
    return end === null ? null : ((end % 10) as JudgedLevel);
  });
}
