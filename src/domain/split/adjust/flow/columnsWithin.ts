import { minor } from '../../../amount';
import { splitTotal } from '../../total/splitTotal';
import { setSums } from './flowCut';

/** Columns that are to be found for rows whose years are exact. Whole minor units above the floors. */
export interface ColumnProblem {
  readonly rows: readonly { readonly year: number; readonly caps: readonly number[] }[];
  /** What the columns are in proportion to, ≥ 0, on top of `current`. */
  readonly weights: readonly number[];
  readonly current: readonly number[];
  readonly low: readonly number[];
  /** `Infinity` for no cap. */
  readonly high: readonly number[];
}

export type ColumnSums =
  | { readonly feasible: true; readonly columns: readonly number[] }
  | { readonly feasible: false; readonly columns: readonly number[]; readonly shortfall: number; readonly members: readonly number[] };

/**
 * Column sums nearest to their proportion that the rows can fill. The rows can fill any set of columns with at
 * most Σ min(year, caps in the set), and that is enough (a base of a submodular function): where the proportional
 * sums ask more of a set, it gets what it can and shares that by itself, and so do the others (Groenevelt 1991).
 */
export function columnsWithin(problem: ColumnProblem): ColumnSums {
  const width = problem.weights.length;
  const most = capacities(problem, width);
  const all = most.length - 1;
  const low = setSums(problem.low, new Float64Array(most.length));
  const high = setSums(problem.high, new Float64Array(most.length));
  const total = most[all] ?? 0;
  let worst = { set: 0, over: 0 };
  for (let set = 0; set <= all; set += 1) {
    const over = Math.max(low[set] ?? 0, total - (high[all & ~set] ?? 0)) - (most[set] ?? 0);
    if (over > worst.over) worst = { set, over };
  }
  if (worst.over > 0) {
    const members = problem.rows.flatMap((row, index) => (capIn(row.caps, worst.set) < row.year ? [index] : []));
    return { feasible: false, columns: columnsIn(worst.set, width), shortfall: worst.over, members };
  }
  const sums = problem.weights.map(() => 0);
  share(problem, most, all, 0, sums);
  return { feasible: true, columns: sums };
}

/** Shares what `set` can take beside the columns of `done`, which have theirs; writes into `sums`. */
function share(problem: ColumnProblem, most: Float64Array, set: number, done: number, sums: number[]): void {
  const columns = columnsIn(set, problem.weights.length);
  const limit = (part: number): number => (most[part | done] ?? 0) - (most[done] ?? 0);
  const pick = <T>(values: readonly T[]): T[] => columns.flatMap((column) => values.slice(column, column + 1));
  const split = splitTotal({
    total: minor(limit(set)),
    weights: pick(problem.weights),
    offsets: pick(problem.current).map(minor),
    lower: pick(problem.low).map(minor),
    upper: pick(problem.high).map((bound) => (bound === Infinity ? null : minor(bound))),
    keys: columns.map(String),
  });
  if (!split.feasible) throw new Error('columns were found to be possible but do not add up');
  columns.forEach((column, position) => (sums[column] = split.values[position] ?? 0));
  let worst = { part: 0, over: 0 };
  for (let part = 1; part < set; part += 1) {
    if ((part & set) !== part) continue;
    const over = columnsIn(part, problem.weights.length).reduce((sum, column) => sum + (sums[column] ?? 0), 0) - limit(part);
    if (over > worst.over) worst = { part, over };
  }
  if (worst.part === 0) return;
  share(problem, most, worst.part, done, sums);
  share(problem, most, set & ~worst.part, done | worst.part, sums);
}

function capacities(problem: ColumnProblem, width: number): Float64Array {
  const most = new Float64Array(1 << width);
  const caps = new Float64Array(most.length);
  for (const row of problem.rows) {
    setSums(row.caps, caps);
    for (let set = 0; set < most.length; set += 1) most[set] = (most[set] ?? 0) + Math.min(caps[set] ?? 0, row.year);
  }
  return most;
}

function capIn(caps: readonly number[], set: number): number {
  return caps.reduce((sum, cap, column) => sum + (set & (1 << column) ? cap : 0), 0);
}

function columnsIn(set: number, width: number): number[] {
  return Array.from({ length: width }, (_, column) => column).filter((column) => set & (1 << column));
}
