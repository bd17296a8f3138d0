import type { Indicator, ReportingPeriod } from '../indicator';

/** The month at which an indicator is compared; 0 before its first report of the year is due. */
export interface DataMonth {
  readonly month: number;
  /** By the rules nothing is reported for that month. */
  readonly exempt: boolean;
}

/**
 * The last month up to `asOf` (1…12) for which figures are due: a quarterly indicator in April is
 * compared at March. An indicator by steps is compared every month; its milestone stands between steps.
 * A data month of the indicator's own comes first, at the latest `asOf`.
 */
export function dataMonth(indicator: Pick<Indicator, 'period' | 'exemptMonths' | 'dataMonth'>, asOf: number): DataMonth {
  const month = indicator.dataMonth === null ? asOf - (asOf % MONTHS_BETWEEN_REPORTS[indicator.period]) : Math.min(indicator.dataMonth, asOf);
  return { month, exempt: indicator.exemptMonths.includes(month) };
}

export const MONTHS_BETWEEN_REPORTS: Readonly<Record<ReportingPeriod, number>> = { month: 1, steps: 1, quarter: 3, half: 6 };
