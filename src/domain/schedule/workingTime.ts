/** When a unit works: from its start month, growing with its ramp-up, until its end month. */
export interface WorkingTime {
  /** 1…12; `null` for all year. */
  readonly startMonth: number | null;
  /** Percent of full output in the first months from `startMonth` on; full from then on. */
  readonly rampUp: readonly number[];
  /** 0…12: the last month of work; `null` for all year. */
  readonly endMonth: number | null;
}

/** Part of its full output at which a unit works in month 1…12: 0 before the start and after the end. */
export function workingPart({ startMonth, rampUp, endMonth }: WorkingTime, month: number): number {
  if (month > (endMonth ?? 12)) return 0;
  const since = month - (startMonth ?? 1);
  if (since < 0) return 0;
  return startMonth === null ? 1 : (rampUp[since] ?? 100) / 100;
}
