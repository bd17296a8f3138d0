/** Figures that stand at their milestones for so many periods running were perhaps copied from the plan. */
const PERIODS = 3;

/** A period's figure beside what was due. */
export interface Reported {
  readonly actual: number | null;
  readonly milestone: number | null;
}

/**
 * Whether the last three periods, oldest first, repeat the plan: each figure is its milestone, rounded to the decimals
 * that the figure has. A hint for the planner only; it judges nothing.
 */
export function repeatsPlan(periods: readonly Reported[]): boolean {
  const last = periods.slice(-PERIODS);
  return last.length === PERIODS && last.every(isPlanned);
}

function isPlanned({ actual, milestone }: Reported): boolean {
  if (actual === null || milestone === null || actual === 0) return false;
  const decimals = (String(actual).split('.')[1] ?? '').length;
  return Math.abs(milestone - actual) <= 0.5 * 10 ** -decimals;
}
