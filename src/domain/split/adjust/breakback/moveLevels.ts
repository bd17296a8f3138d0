import { type Minor, minor, roundToMinor } from '../../../amount';
import { decimalOf } from '../../../decimal';
import { availability } from '../../quarters/quarterSeed';
import type { Quarters } from '../../splitInput';
import { splitTotal } from '../../total/splitTotal';
import { type CurrentPlan, type PlanRow, sum } from '../currentPlan';

/** A stock's row whose year's level changed. */
export interface LevelRow {
  readonly plan: PlanRow;
  readonly year: number;
  /** Levels that stand as given, of a unit that stopped. */
  readonly given: Quarters<Minor> | null;
}

export type MovedLevels =
  | { readonly feasible: true; readonly levels: readonly Quarters<Minor>[] }
  | { readonly feasible: false; readonly quarter: number; readonly shortfall: number; readonly members: readonly number[] };

/**
 * Levels at the quarters' ends after the years changed: at every quarter a row moves by the part of its change that
 * the county has gone by then, so that the rows together stay at the county's level; what rounding, months and
 * holds leave over is shared by the rows' years.
 */
export function moveLevels(plan: CurrentPlan, rows: readonly LevelRow[], frozenQuarters: number): MovedLevels {
  const gone = partsGone(plan);
  const columns: (readonly number[])[] = [];
  for (const quarter of [0, 1, 2, 3] as const) {
    const stands = sum(rows.map((row) => row.plan.quarters[quarter]));
    const isFrozen = quarter < frozenQuarters;
    const bounds = rows.map((row) => levelBounds(plan, row, quarter, isFrozen));
    const wanted = rows.map(({ plan: { quarters, annual }, year }) => quarters[quarter] + Math.round((gone[quarter] ?? 0) * (year - annual)));
    const split = splitTotal({
      total: minor(isFrozen ? sum(bounds.map(({ low }) => low)) : stands),
      offsets: wanted.map(minor),
      weights: rows.map(({ year }) => Math.abs(year)),
      lower: bounds.map(({ low }) => minor(low)),
      upper: bounds.map(({ high }) => (high === Infinity ? null : minor(high))),
      keys: rows.map(({ plan: { row } }) => row.key),
    });
    if (!split.feasible) return { feasible: false, quarter, shortfall: split.shortage.shortfall, members: split.shortage.members };
    columns.push(split.values);
  }
  const level = (row: number, quarter: number): Minor => minor(columns[quarter]?.[row] ?? 0);
  return { feasible: true, levels: rows.map((_, row): Quarters<Minor> => [level(row, 0), level(row, 1), level(row, 2), level(row, 3)]) };
}

function levelBounds({ input, target }: CurrentPlan, { plan, year, given }: LevelRow, quarter: 0 | 1 | 2 | 3, isFrozen: boolean): { readonly low: number; readonly high: number } {
  const { row, quarters } = plan;
  const at = (level: number) => ({ low: level, high: level });
  if (given) return at(given[quarter]);
  if (isFrozen || row.hold === 'all' || (availability(row)[quarter] ?? 0) === 0) return at(quarters[quarter]);
  if (quarter === 3 && input.quarterTotals[3] === target && quarters[3] === plan.annual) return at(year);
  return { low: Math.min(0, quarters[quarter]), high: Math.max(quarters[quarter], row.quarterMaximum?.[quarter] ?? Infinity) };
}

/** The part of the county's change over the year that lies behind it at each quarter's end; all of it where there is no change. */
function partsGone({ input, target, rows }: CurrentPlan): number[] {
  const start = sum(rows.map(({ row, annual }) => startOf(row.base, input.decimals) ?? annual));
  return input.quarterTotals.map((level) => (target === start ? 1 : Math.min(1, Math.max(0, (level - start) / (target - start)))));
}

function startOf(base: number | null, decimals: number): number | null {
  const read = base === null ? null : decimalOf(base);
  return read ? roundToMinor(read, decimals) : null;
}
