import { smallestPrefix } from '../total/smallestPrefix';
import { setDeficits, WIDEST } from './setDeficits';
import { freed, rowBounds, type RowBounds, rowGap, rowLoss, type TableProblem } from './tableProblem';

/** Columns that must receive more than all rows together can put there, or rows whose bounds miss their own total. */
export interface TableShortage {
  /** None when one row's bounds miss its total whatever the columns ask. */
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
  readonly shortfall: number;
  /** With these rows' cell bounds and these columns' totals alone there is no table; without any one of them there is. */
  readonly members: readonly number[];
}

/**
 * All independent conflicts, the largest shortfall first; none when some table meets both margins within the bounds.
 * First every row that cannot hold its own total; then, the other rows in force, sets of columns that are short while
 * none of their parts is, disjoint, as many as there are. Exact; 2^columns sums, for at most twelve columns.
 */
export function tableShortages(problem: TableProblem): readonly TableShortage[] {
  const deficits = setDeficits(problem);
  const rows = problem.rows.flatMap((total, row) => rowShortage(rowBounds(problem, row), total, row));
  const columns = disjoint(smallestShort(deficits), deficits).map((set) => columnShortage(problem, set, deficits[set] ?? 0));
  return [...rows, ...columns].sort((a, b) => b.shortfall - a.shortfall);
}

function columnsOf(set: number): number[] {
  return Array.from({ length: WIDEST }, (_, column) => column).filter((column) => set & (1 << column));
}

/** Some columns as bits. */
export function setOf(columns: readonly number[]): number {
  return columns.reduce((set, column) => set | (1 << column), 0);
}

function rowShortage(bounds: RowBounds, total: number, row: number): TableShortage[] {
  const gap = rowGap(bounds);
  if (gap === 0) return [];
  const [needed, available] = gap > 0 ? [total + gap, total] : [total, total + gap];
  return [{ columns: [], needed, available, shortfall: Math.abs(gap), members: [row] }];
}

function columnShortage(problem: TableProblem, set: number, shortfall: number): TableShortage {
  const columns = columnsOf(set);
  const needed = columns.reduce((sum, column) => sum + (problem.columns[column] ?? 0), 0);
  const gains = problem.rows.map((_, row) => releaseGain(problem, row, set));
  const spared = gains.reduce((sum, gain) => sum + gain, 0) - shortfall;
  return { columns, needed, available: needed - shortfall, shortfall, members: spared < 0 ? [] : smallestPrefix(gains, BigInt(spared)) };
}

/** What the row could put into the columns of the set besides, were it free. A row that misses its own total is taken as free. */
export function releaseGain(problem: TableProblem, row: number, set: number): number {
  const bounds = rowBounds(problem, row);
  return rowGap(bounds) === 0 ? rowLoss(bounds, set) - rowLoss(freed(bounds), set) : 0;
}

/** Sets that are short though no smaller set within them is. */
function smallestShort(deficits: Float64Array): number[] {
  const covered = new Uint8Array(deficits.length);
  const smallest: number[] = [];
  for (let set = 1; set < deficits.length; set += 1) {
    for (let rest = set; rest > 0; rest &= rest - 1) {
      if (covered[set & ~(rest & -rest)]) covered[set] = 1;
    }
    if (covered[set] || (deficits[set] ?? 0) <= 0) continue;
    covered[set] = 1;
    smallest.push(set);
  }
  return smallest;
}

/** The worst first, then whatever shares no column with those taken. */
function disjoint(sets: readonly number[], deficits: Float64Array): number[] {
  const order = [...sets].sort((a, b) => (deficits[b] ?? 0) - (deficits[a] ?? 0) || bits(a) - bits(b) || a - b);
  const taken: number[] = [];
  let used = 0;
  for (const set of order) {
    if (set & used) continue;
    taken.push(set);
    used |= set;
  }
  return taken;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
