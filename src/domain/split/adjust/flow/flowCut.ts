import { type FlowProblem, lift, type LiftedProblem, type LiftedRow } from './flowProblem';

/** A set of columns that cannot receive what it must, by how much, and the rows whose limits do it. */
export interface FlowCut {
  readonly columns: readonly number[];
  readonly shortfall: number;
  readonly members: readonly number[];
}

/** What the rows of each group may put into every set of columns, and what they must put elsewhere. */
export class FlowTally {
  private readonly open: readonly Float64Array[];
  private readonly forced: readonly Float64Array[];
  private readonly needed: Float64Array;
  private readonly caps: Float64Array;

  constructor(private readonly problem: LiftedProblem) {
    const size = 1 << problem.columns.length;
    this.open = problem.totals.map(() => new Float64Array(size));
    this.forced = problem.totals.map(() => new Float64Array(size));
    this.caps = new Float64Array(size);
    this.needed = setSums(problem.columns, new Float64Array(size));
    for (const row of problem.rows) this.count(row, 1);
  }

  /** Adds a row's limits, or takes them away with −1. */
  count(row: LiftedRow, sign: 1 | -1): void {
    const open = this.open[row.group];
    const forced = this.forced[row.group];
    if (!open || !forced) return;
    setSums(row.caps, this.caps);
    for (let set = 0; set < this.caps.length; set += 1) {
      const cap = this.caps[set] ?? 0;
      open[set] = (open[set] ?? 0) + sign * Math.min(cap, row.high);
      forced[set] = (forced[set] ?? 0) + sign * Math.max(0, row.low - cap);
    }
  }

  /**
   * By how much a set of columns misses what it must receive, ≤ 0 when it does not. By the minimum cut of the
   * flow groups → rows → columns, a flow exists exactly when no set misses anything: a group brings into the set
   * at most what its rows may put there, and at most its total less what they must put elsewhere.
   */
  shortfall(set: number): number {
    return this.problem.totals.reduce((rest, total, group) => rest - Math.min(this.open[group]?.[set] ?? 0, total - (this.forced[group]?.[set] ?? 0)), this.needed[set] ?? 0);
  }

  /** The set that misses most, the first among equals; `null` when none does. */
  worst(): { readonly set: number; readonly shortfall: number } | null {
    let worst: { set: number; shortfall: number } | null = null;
    for (let set = 0; set < this.needed.length; set += 1) {
      const shortfall = this.shortfall(set);
      if (shortfall > (worst?.shortfall ?? 0)) worst = { set, shortfall };
    }
    return worst;
  }

  /** Whether the group is limited by what its rows may put into the set, rather than by what they must put elsewhere. */
  isCapped(group: number, set: number): boolean {
    return (this.open[group]?.[set] ?? 0) < (this.problem.totals[group] ?? 0) - (this.forced[group]?.[set] ?? 0);
  }
}

/** Null when some table keeps every bound and meets every sum. 2^columns sums over the rows: meant for 4 or 5 columns. */
export function flowCut(problem: FlowProblem): FlowCut | null {
  const lifted = lift(problem);
  const tally = new FlowTally(lifted);
  const worst = tally.worst();
  if (!worst) return null;
  const columns = problem.columns.map((_, column) => column).filter((column) => worst.set & (1 << column));
  return { columns, shortfall: worst.shortfall, members: membersOf(lifted, tally, worst) };
}

/** The sums of every subset; entry 0 stays 0. */
export function setSums(amounts: readonly number[], into: Float64Array): Float64Array {
  for (let set = 1; set < into.length; set += 1) {
    const last = 31 - Math.clz32(set);
    into[set] = (into[set & ~(1 << last)] ?? 0) + (amounts[last] ?? 0);
  }
  return into;
}

/**
 * Rows without whose limits the set would not miss anything: every row of a group that may not put enough into
 * it, and of a group that must put too much elsewhere the fewest, largest first, that do so by themselves.
 */
function membersOf({ rows, totals }: LiftedProblem, tally: FlowTally, { set, shortfall }: { readonly set: number; readonly shortfall: number }): number[] {
  return totals.flatMap((_, group) => {
    const own = rows.flatMap((row, index) => (row.group === group ? [index] : []));
    if (tally.isCapped(group, set)) return own;
    const forced = (index: number): number => forcedElsewhere(rows[index], set);
    const order = own.filter((index) => forced(index) > 0).sort((left, right) => forced(right) - forced(left) || left - right);
    let spare = order.reduce((sum, index) => sum + forced(index), 0) - shortfall;
    const members: number[] = [];
    for (const index of order) {
      if (spare < 0) break;
      members.push(index);
      spare -= forced(index);
    }
    return members.sort((left, right) => left - right);
  });
}

function forcedElsewhere(row: LiftedRow | undefined, set: number): number {
  if (!row) return 0;
  return Math.max(0, row.low - row.caps.reduce((sum, cap, column) => sum + (set & (1 << column) ? cap : 0), 0));
}
