import { availability } from '../../quarters/quarterSeed';
import type { SplitInput } from '../../splitInput';
import type { PlanRow } from '../currentPlan';

/** How far a row's year and cells may move from the plan that stands. Whole minor units, `Infinity` for no cap. */
export interface RowLimits {
  readonly low: number;
  readonly high: number;
  readonly floors: readonly number[];
  readonly caps: readonly number[];
}

/**
 * A held year stands, held quarters and elapsed quarters stand. Otherwise the year keeps to the row's minimum
 * (0 without one) and maximum, its quarters to the months in which the unit works and to `quarterMaximum`. A bound
 * that the plan already breaks stands at the plan, so that what nobody touches never moves.
 */
export function rowLimits(input: SplitInput, plan: PlanRow, frozenQuarters: number): RowLimits {
  const { row, annual, cells } = plan;
  const isHeld = row.hold !== 'none';
  const low = isHeld ? annual : Math.min(annual, row.minimum ?? 0);
  const high = isHeld ? annual : Math.max(annual, row.maximum ?? Infinity);
  if (input.kind === 'stock') return { low, high, floors: [Math.min(0, low)], caps: [isHeld ? annual : Math.max(annual, row.quarterMaximum?.[3] ?? Infinity)] };
  const works = availability(row);
  const stands = (cell: number): boolean => row.hold === 'all' || cell < frozenQuarters;
  return {
    low,
    high,
    floors: cells.map((amount, cell) => (stands(cell) ? amount : Math.min(0, amount, low))),
    caps: cells.map((amount, cell) => {
      if (stands(cell)) return amount;
      // What is due after the year's end is no quarter and has no month.
      if (cell < 4 && (works[cell] ?? 0) === 0) return Math.max(0, amount);
      return Math.max(amount, row.quarterMaximum?.[cell] ?? Infinity);
    }),
  };
}

/** A row that stands at this year, whatever its own bounds are. */
export function atYear(limits: RowLimits, year: number): RowLimits {
  return { ...limits, low: year, high: year, floors: limits.floors.map((floor, cell) => (floor === limits.caps[cell] ? floor : Math.min(floor, year))) };
}

/** A row with one cell at this amount. */
export function atCell(limits: RowLimits, cell: number, amount: number): RowLimits {
  const set = (bounds: readonly number[]): number[] => bounds.map((bound, index) => (index === cell ? amount : bound));
  return { ...limits, floors: set(limits.floors), caps: set(limits.caps) };
}

/** A row that stands at its plan in everything. */
export function standingStill({ annual, cells }: PlanRow): RowLimits {
  return { low: annual, high: annual, floors: cells, caps: cells };
}
