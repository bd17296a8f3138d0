import type { ReportingPeriod } from '../indicator';

/** The month at which an indicator is compared; 0 before its first report of the year is due. */
export interface DataMonth {
  readonly month: number;
  /** By the rules nothing is reported for that month. */
  readonly exempt: boolean;
}

/**
 * The last month up to `asOf` (1…12) for which figures are due: a quarterly indicator in April is
 * compared at March. An indicator by steps is compared every month; its milestone stands between steps.
 */
export function dataMonth(period: ReportingPeriod, asOf: number, exemptMonths: readonly number[]): DataMonth {
  const length = MONTHS_BETWEEN_REPORTS[period];
  const month = asOf - (asOf % length);
  return { month, exempt: exemptMonths.includes(month) };
}

const MONTHS_BETWEEN_REPORTS: Readonly<Record<ReportingPeriod, number>> = { month: 1, steps: 1, quarter: 3, half: 6 };
