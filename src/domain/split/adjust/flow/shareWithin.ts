import { type Minor, minor } from '../../../amount';
import { splitTotal, type TotalSplit } from '../../total/splitTotal';
import { type FlowCut, flowCut, FlowTally } from './flowCut';
import { type FlowProblem, type FlowRow, lift, type LiftedProblem, type LiftedRow } from './flowProblem';

/** A row that shares what its group has to take. */
export interface ShareRow extends FlowRow {
  readonly key: string;
  readonly current: number;
  /** ≥ 0: what changes are in proportion to. */
  readonly weight: number;
}

export interface ShareProblem extends FlowProblem {
  readonly rows: readonly ShareRow[];
}

export interface SharedYears {
  readonly feasible: true;
  readonly years: readonly number[];
  /** Each group's split before the quarters were looked at, and its rows. */
  readonly splits: readonly { readonly split: TotalSplit; readonly rows: readonly number[] }[];
  /** The quarters do not allow the common part: every row is as near to it as they allow. */
  readonly isBent: boolean;
}

/**
 * The rows' years: current + t × weight within bounds, with one t a group that makes its exact total. Where the
 * quarters cannot carry that, all rows may leave their share by the same part of their weight, the smallest that
 * is enough, and each takes the amount nearest to its share, by key. Refused with the cut when no years would do.
 */
export function shareWithin(problem: ShareProblem): SharedYears | { readonly feasible: false; readonly cut: FlowCut } {
  const cut = flowCut(problem);
  if (cut) return { feasible: false, cut };
  const splits = problem.totals.map((total, group) => {
    const rows = problem.rows.flatMap((row, index) => (row.group === group ? [index] : []));
    return { rows, split: splitGroup(problem, rows, total) };
  });
  const wanted = problem.rows.map(() => 0);
  for (const { rows, split } of splits) rows.forEach((row, position) => (wanted[row] = split.values[position] ?? 0));
  const isBent = flowCut(standing(problem, wanted)) !== null;
  return { feasible: true, years: isBent ? nearest(problem, wanted) : wanted, splits, isBent };
}

function splitGroup(problem: ShareProblem, indexes: readonly number[], total: number): TotalSplit {
  const rows = indexes.flatMap((index) => problem.rows[index] ?? []);
  const split = splitTotal({
    total: minor(total),
    weights: rows.map((row) => row.weight),
    offsets: rows.map((row) => minor(row.current)),
    lower: rows.map((row) => minor(Math.max(row.low, floorSum(row)))),
    upper: rows.map(mostOf),
    keys: rows.map((row) => row.key),
  });
  if (!split.feasible) throw new Error('a flow exists but its years do not add up');
  return split;
}

/** A year can be no more than its quarters together; `null` for no bound. */
function mostOf(row: ShareRow): Minor | null {
  const most = Math.min(row.high, row.caps.reduce((sum, cap) => sum + cap, 0));
  return most >= Number.MAX_SAFE_INTEGER ? null : minor(most);
}

function floorSum(row: FlowRow): number {
  return row.floors.reduce((sum, floor) => sum + floor, 0);
}

function standing(problem: ShareProblem, years: readonly number[]): FlowProblem {
  return { ...problem, rows: problem.rows.map((row, index) => ({ ...row, low: years[index] ?? 0, high: years[index] ?? 0 })) };
}

const HALVINGS = 40;

function nearest(problem: ShareProblem, wanted: readonly number[]): number[] {
  const around = (part: number): FlowProblem => ({ ...problem, rows: problem.rows.map((row, index) => narrowed(row, wanted[index] ?? 0, part)) });
  let enough = 1;
  while (flowCut(around(enough))) enough *= 2;
  let least = 0;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (least + enough) / 2;
    if (flowCut(around(middle))) least = middle;
    else enough = middle;
  }
  return settle(lift(around(enough)), wanted);
}

function narrowed(row: ShareRow, wanted: number, part: number): FlowRow {
  const room = Math.ceil(part * Math.max(1, row.weight));
  return { ...row, low: Math.max(row.low, wanted - room), high: Math.min(row.high, wanted + room) };
}

/** Row after row, the amount nearest to the wanted one with which the others still find theirs. */
function settle(problem: LiftedProblem, wanted: readonly number[]): number[] {
  const tally = new FlowTally(problem);
  return problem.rows.map((row, index) => {
    tally.count(row, -1);
    const year = nearestYear(tally, row, problem.columns.length, (wanted[index] ?? 0) - row.base);
    tally.count({ ...row, low: year, high: year }, 1);
    return year + row.base;
  });
}

/** The years with which a flow exists are an interval: its end nearest to the wanted year, or that year itself. */
function nearestYear(tally: FlowTally, row: LiftedRow, width: number, wanted: number): number {
  const side = (year: number): -1 | 0 | 1 => sideOf(tally, { ...row, low: year, high: year }, width);
  const direction = side(wanted);
  if (direction === 0) return wanted;
  let outside = wanted;
  let inside = direction > 0 ? row.high : Math.max(0, row.low);
  while (Math.abs(inside - outside) > 1) {
    const middle = Math.trunc((inside + outside) / 2);
    if (side(middle) === direction) outside = middle;
    else inside = middle;
  }
  return inside;
}

/** 0 when the flow exists with this year, 1 when the year must be larger, −1 when it must be smaller. */
function sideOf(tally: FlowTally, row: LiftedRow, width: number): -1 | 0 | 1 {
  tally.count(row, 1);
  let side: -1 | 0 | 1 = 0;
  for (let set = 0; set < 1 << width && side === 0; set += 1) {
    if (tally.shortfall(set) > 0) side = tally.isCapped(row.group, set) ? 1 : -1;
  }
  tally.count(row, -1);
  return side;
}
