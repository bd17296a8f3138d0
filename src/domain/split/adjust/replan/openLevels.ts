import { availability } from '../../quarters/quarterSeed';
import type { OpenQuarters, ReplannedYear } from './openQuarters';
import { type CurrentPlan, type PlanRow, sum } from '../currentPlan';

/**
 * A stock's levels after the elapsed quarters: from where a row stands it goes to its year's level by the same
 * parts of the way as it was to go before; the county's levels are what the rows add up to.
 */
export function moveOpenLevels(plan: CurrentPlan, years: readonly ReplannedYear[]): OpenQuarters {
  const rows = years.map((one) => ({ cells: [0, 1, 2, 3].map((quarter) => levelAt(one, quarter)), up: [] }));
  return { rows, quarterTotals: plan.input.quarterTotals.map((_, quarter) => sum(rows.map(({ cells }) => cells[quarter] ?? 0))) };
}

function levelAt({ plan, year, elapsed }: ReplannedYear, quarter: number): number {
  const stands = elapsed[quarter];
  if (stands !== undefined) return stands;
  const level = plan.quarters[quarter] ?? 0;
  if (plan.row.hold === 'all' || (availability(plan.row)[quarter] ?? 0) === 0) return level;
  const from = elapsed[elapsed.length - 1] ?? 0;
  const moved = from + Math.round((year - from) * partOfWay(plan, elapsed.length, quarter));
  return Math.min(moved, Math.max(level, plan.row.quarterMaximum?.[quarter] ?? Infinity));
}

/** A row that was to stay where it is goes its way in equal steps. */
function partOfWay({ annual, quarters }: PlanRow, elapsed: number, quarter: number): number {
  const from = quarters[elapsed - 1] ?? 0;
  return annual === from ? (quarter + 1 - elapsed) / (4 - elapsed) : ((quarters[quarter] ?? 0) - from) / (annual - from);
}
