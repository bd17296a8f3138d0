import { availability } from '../quarters/quarterSeed';
import { type CurrentPlan, type PlanRow, sum } from './currentPlan';
import type { AdjustedRow } from './edit';

/** Rows in the order of the input; those that are not in `changed` stand. */
export function inInputOrder(plan: CurrentPlan, changed: ReadonlyMap<string, AdjustedRow>): AdjustedRow[] {
  const standing = new Map(plan.rows.map(({ row, annual, quarters }): [string, AdjustedRow] => [row.key, { key: row.key, annual, quarters, origin: null }]));
  return plan.input.rows.flatMap(({ key }) => changed.get(key) ?? standing.get(key) ?? []);
}

/** What a cell is in proportion to where nothing else says it: the county's columns and the months in which the unit works. */
export function usualCells(columns: readonly number[], { row }: PlanRow): number[] {
  const works = availability(row);
  const whole = Math.max(1, sum(columns.map((column) => Math.max(0, column))));
  return columns.map((column, index) => (Math.max(0, column) / whole) * (index < 4 ? (works[index] ?? 0) : 1));
}
