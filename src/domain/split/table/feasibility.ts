/** Bounds that no list can meet: what they allow, by how much that misses the total, and which rows do it. */
export interface TotalShortage {
  readonly side: 'minimums' | 'maximums';
  /** The nearest total that the bounds allow. */
  readonly reachable: number;
  readonly shortfall: number;
  /** Rows whose bounds conflict by themselves; without any one of them the rest could meet the total. */
  readonly members: readonly number[];
}

/** Null when Σ lower ≤ total ≤ Σ upper. Amounts are whole minor units, `null` is no bound. */
export function totalShortage(total: number, lower: readonly (number | null)[], upper: readonly (number | null)[]): TotalShortage | null {
  const least = sumOf(lower);
  if (least !== null && least > BigInt(total)) {
    return { side: 'minimums', reachable: Number(least), shortfall: Number(least - BigInt(total)), members: smallestPrefix(lower, BigInt(total)) };
  }
  const most = sumOf(upper);
  if (most !== null && most < BigInt(total)) {
    return { side: 'maximums', reachable: Number(most), shortfall: Number(BigInt(total) - most), members: upper.map((_, index) => index) };
  }
  return null;
}

/** Row totals, column totals (equal sums) and cell bounds, row after row; whole minor units. */
export interface TableProblem {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** A set of columns that must receive more than all rows together can put there. */
export interface TableShortage {
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
  readonly shortfall: number;
  /** Rows whose cell bounds conflict by themselves; freeing any one of them makes the table possible. */
  readonly members: readonly number[];
}

/**
 * Null when some table meets both margins within the cell bounds. Otherwise the worst set of columns.
 * By Gale and Hoffman it is enough to look at every set S of columns: what the rows cannot put into S,
 * Σ_i (R_i − min(Σ_S u_ij, R_i − Σ_notS l_ij)), must not exceed what the other columns take.
 * 2^columns sums: meant for 4 or 12 columns.
 */
export function tableShortage(problem: TableProblem): TableShortage | null {
  const { columns } = problem;
  const { losses, allowed } = setLosses(problem);
  const worst = worstSet(losses, allowed);
  if (worst === null) return null;
  const inSet = columns.map((_, column) => column).filter((column) => worst & (1 << column));
  const needed = inSet.reduce((sum, column) => sum + (columns[column] ?? 0), 0);
  const shortfall = (losses[worst] ?? 0) - (allowed[worst] ?? 0);
  return { columns: inSet, needed, available: needed - shortfall, shortfall, members: irreducibleRows(problem, worst, allowed) };
}

/** For every set of columns, as bits: what the rows cannot put into it, and what the other columns take. */
export function setLosses(problem: TableProblem): { readonly losses: Float64Array; readonly allowed: Float64Array } {
  const losses = new Float64Array(1 << problem.columns.length);
  const sums = setSums(losses.length);
  problem.rows.forEach((_, row) => addLosses(problem, row, losses, sums, 1));
  return { losses, allowed: columnSums(problem.columns) };
}

/** Largest excess first; among equals the set with the fewest columns, then the earliest. */
function worstSet(losses: Float64Array, allowed: Float64Array): number | null {
  let worst: number | null = null;
  let excess = 0;
  for (let set = 0; set < losses.length; set += 1) {
    const over = (losses[set] ?? 0) - (allowed[set] ?? 0);
    if (over > excess || (over === excess && worst !== null && bits(set) < bits(worst))) {
      worst = set;
      excess = over;
    }
  }
  return worst;
}

/** Adds `sign` times what the row cannot put into the columns of S to `into[S]`, for every S. */
function addLosses(problem: TableProblem, row: number, into: Float64Array, sums: SetSums, sign: 1 | -1): void {
  const width = problem.columns.length;
  const total = problem.rows[row] ?? 0;
  if (!isRestricted(problem, row)) return;
  for (let set = 1; set < into.length; set += 1) {
    const column = 31 - Math.clz32(set);
    const rest = set & ~(1 << column);
    sums.caps[set] = (sums.caps[rest] ?? 0) + Math.min(problem.upper[row * width + column] ?? 0, Number.MAX_SAFE_INTEGER);
    sums.floors[set] = (sums.floors[rest] ?? 0) + (problem.lower[row * width + column] ?? 0);
  }
  const least = sums.floors[into.length - 1] ?? 0;
  for (let set = 0; set < into.length; set += 1) {
    const most = Math.min(sums.caps[set] ?? 0, total - (least - (sums.floors[set] ?? 0)));
    // Into no column at all every row loses its total, which the columns take: only what exceeds it counts.
    into[set] = (into[set] ?? 0) + sign * ((set === 0 ? 0 : total) - most);
  }
}

/** A row that any one cell could hold loses nothing. */
function isRestricted({ rows, columns, lower, upper }: TableProblem, row: number): boolean {
  const total = rows[row] ?? 0;
  for (let cell = row * columns.length; cell < (row + 1) * columns.length; cell += 1) {
    if (lower[cell] !== 0 || (upper[cell] ?? 0) < total) return true;
  }
  return false;
}

/** One row's caps and floors summed over every set of columns; entry 0 stays 0. */
interface SetSums {
  readonly caps: Float64Array;
  readonly floors: Float64Array;
}

function setSums(size: number): SetSums {
  return { caps: new Float64Array(size), floors: new Float64Array(size) };
}

/** What the columns outside each set take; the empty set is counted beyond the row totals, which they take. */
function columnSums(columns: readonly number[]): Float64Array {
  const sums = new Float64Array(1 << columns.length);
  for (let set = 1; set < sums.length; set += 1) {
    columns.forEach((amount, column) => {
      if (!(set & (1 << column))) sums[set] = (sums[set] ?? 0) + amount;
    });
  }
  return sums;
}

/** The largest losses in the worst set that exceed it together, then whatever is not needed for any conflict is dropped. */
function irreducibleRows(problem: TableProblem, worst: number, allowed: Float64Array): number[] {
  const sums = setSums(allowed.length);
  const own = new Float64Array(allowed.length);
  const inWorst = problem.rows.map((_, row) => {
    own.fill(0);
    addLosses(problem, row, own, sums, 1);
    return own[worst] ?? 0;
  });
  const members = smallestPrefix(inWorst, BigInt(allowed[worst] ?? 0));
  const together = new Float64Array(allowed.length);
  for (const row of members) addLosses(problem, row, together, sums, 1);
  return members.filter((row) => {
    addLosses(problem, row, together, sums, -1);
    if (worstSet(together, allowed) !== null) return false;
    addLosses(problem, row, together, sums, 1);
    return true;
  });
}

/** The fewest amounts, largest first, whose sum exceeds the limit: each of them is needed for that. */
function smallestPrefix(amounts: readonly (number | null)[], limit: bigint): number[] {
  const order = amounts.flatMap((amount, index) => ((amount ?? 0) > 0 ? [index] : []));
  order.sort((a, b) => (amounts[b] ?? 0) - (amounts[a] ?? 0) || a - b);
  let sum = 0n;
  const prefix: number[] = [];
  for (const index of order) {
    prefix.push(index);
    sum += BigInt(amounts[index] ?? 0);
    if (sum > limit) break;
  }
  return prefix.sort((a, b) => a - b);
}

function sumOf(bounds: readonly (number | null)[]): bigint | null {
  let sum = 0n;
  for (const bound of bounds) {
    if (bound === null) return null;
    sum += BigInt(bound);
  }
  return sum;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
