import { fail, type Outcome, succeed } from '../../../issue';
import { usualCells } from '../standingRows';
import { columnsWithin } from '../flow/columnsWithin';
import { type CurrentPlan, decimal, issueOf, type PlanRow, sum } from '../currentPlan';
import { refitCells, type RefitCells, type RefitRow } from '../flow/refitCells';
import { rowLimits } from '../flow/rowLimits';

/** A row's new year with the elapsed quarters that stand in it. Minor units. */
export interface ReplannedYear {
  readonly plan: PlanRow;
  readonly year: number;
  readonly elapsed: readonly number[];
}

export interface OpenQuarters {
  readonly quarterTotals: readonly number[];
  readonly rows: readonly RefitCells[];
}

/**
 * What the years leave after the elapsed quarters, over the quarters to come: their totals in proportion to what
 * they were, as far as the units work in them, and both margins exact. Issue `remainder-without-quarter` for rows
 * that have no quarter left for it.
 */
export function fillOpenQuarters(plan: CurrentPlan, years: readonly ReplannedYear[]): Outcome<OpenQuarters> {
  const rows = years.map((one) => refitRow(plan, one));
  const stuck = rows.flatMap((row, index) => (sum(row.caps) < row.year ? (years[index] ?? []) : []));
  if (stuck.length > 0) {
    const amounts = rows.filter((row) => sum(row.caps) < row.year).map((row) => decimal(plan.input, row.year - sum(row.caps)));
    const facts = { rows: stuck.map((one) => one.plan.row.name), keys: stuck.map((one) => one.plan.row.key), amounts };
    return fail([issueOf(plan.input, 'remainder-without-quarter', facts)]);
  }
  const columns = totalsOf(plan, rows, years[0]?.elapsed.length ?? 0);
  return succeed({ quarterTotals: columns, rows: refitCells(rows, columns) });
}

function refitRow(plan: CurrentPlan, { plan: one, year, elapsed }: ReplannedYear): RefitRow {
  const limits = rowLimits(plan.input, one, 0);
  const after = afterYearEnd(one, year - sum(elapsed), year);
  const rest = year - sum(elapsed) - after;
  const stands = one.row.hold === 'all';
  return {
    year: year - after,
    cells: one.quarters,
    floors: one.quarters.map((amount, quarter) => elapsed[quarter] ?? (stands ? amount : Math.min(0, amount, rest))),
    caps: one.quarters.map((amount, quarter) => elapsed[quarter] ?? (stands ? amount : (limits.caps[quarter] ?? 0))),
    usual: usualCells(plan.input.quarterTotals, one),
    isChanged: true,
  };
}

/** Where the curve ends below 100 %, the part of the year that is due after its end keeps its proportion. */
function afterYearEnd({ annual, cells }: PlanRow, rest: number, year: number): number {
  const after = cells[4] ?? 0;
  if (after === 0 || annual <= 0) return 0;
  return Math.max(0, Math.min(rest, year === annual ? after : Number((BigInt(after) * BigInt(year)) / BigInt(annual))));
}

function totalsOf(plan: CurrentPlan, rows: readonly RefitRow[], elapsed: number): number[] {
  const floors = plan.input.quarterTotals.map((_, quarter) => sum(rows.map((row) => row.floors[quarter] ?? 0)));
  const open = floors.map((_, quarter) => quarter >= elapsed);
  const pick = <T>(values: readonly T[]): T[] => values.filter((_, quarter) => open[quarter]);
  const sums = columnsWithin({
    rows: rows.map((row) => ({ year: row.year - sum(row.floors), caps: pick(row.caps.map((cap, quarter) => cap - (row.floors[quarter] ?? 0))) })),
    // The same as a common factor where no quarter is negative.
    weights: pick(plan.input.quarterTotals.map(Math.abs)),
    current: pick(floors.map((floor, quarter) => (plan.input.quarterTotals[quarter] ?? 0) - floor)),
    low: pick(floors.map(() => 0)),
    high: pick(floors.map(() => Infinity)),
  });
  if (!sums.feasible) throw new Error('every row has room, but not all of them together');
  const columns = [...sums.columns];
  return floors.map((floor, quarter) => floor + (open[quarter] ? (columns.shift() ?? 0) : 0));
}
