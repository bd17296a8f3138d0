import { freed, rowBounds, type RowBounds, rowGap, type TableProblem } from './tableProblem';

/** Sets of columns are looked at one by one: 4,096 for twelve months. */
export const WIDEST = 12;

/** Room for the subsets of one row's capped cells, reused from row to row. */
interface Subsets {
  readonly rooms: Float64Array;
  readonly sets: Int32Array;
}

/**
 * For every set S of columns, as bits: by how much it must receive more than all rows together can put there,
 * Σ_S C_j − Σ_i min(Σ_S u_ij, R_i − Σ_notS l_ij). Some table exists exactly when every row's bounds allow its
 * own total and no set is above 0 (Gale and Hoffman). Minus the deficit of all the other columns is the least that
 * S must take, less what it takes. Rows whose bounds miss their own total count as free.
 * Amounts together stay below 2^53. A row costs two to the number of its cells that its total could overfill.
 */
export function setDeficits(problem: TableProblem): Float64Array {
  const width = problem.columns.length;
  const deficits = new Float64Array(2 ** width);
  const beyond = Float64Array.from(problem.columns, (total) => -total);
  const subsets = { rooms: new Float64Array(2 ** width), sets: new Int32Array(2 ** width) };
  for (let row = 0; row < problem.rows.length; row += 1) {
    const own = rowBounds(problem, row);
    const bounds = rowGap(own) === 0 ? own : freed(own);
    for (let column = 0; column < width; column += 1) beyond[column] = (beyond[column] ?? 0) + (bounds.lower[column] ?? 0);
    addCapped(bounds, deficits, subsets);
  }
  for (let set = 1; set < deficits.length; set += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!(set & (1 << column))) deficits[set] = (deficits[set] ?? 0) + (beyond[column] ?? 0);
    }
  }
  return deficits;
}

/** Adds what the row's caps leave over in every set of columns that cannot hold all of it. */
function addCapped({ total, lower, upper }: RowBounds, deficits: Float64Array, { rooms, sets }: Subsets): void {
  let slack = total;
  for (const floor of lower) slack -= floor;
  let count = 1;
  for (let column = 0; column < lower.length; column += 1) {
    const room = (upper[column] ?? 0) - (lower[column] ?? 0);
    if (room >= slack) continue;
    // Every set so far, and each of them with this column.
    for (let rest = 0; rest < count; rest += 1) {
      const set = (sets[rest] ?? 0) | (1 << column);
      const together = (rooms[rest] ?? 0) + room;
      sets[count + rest] = set;
      rooms[count + rest] = together;
      if (together < slack) deficits[set] = (deficits[set] ?? 0) + slack - together;
    }
    count *= 2;
  }
}
