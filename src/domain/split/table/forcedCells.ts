import { setDeficits } from './setDeficits';
import type { TableProblem } from './tableProblem';

/**
 * Cells that every table with these margins and bounds has at one of their bounds, held there. They are what
 * keeps proportional fitting from settling: their factors would have to become 0 or infinite. When the rows
 * put into a set of columns the very most they can, a row that its caps stop has those cells at the cap, and a
 * row that its total stops has its other cells at their least. Whole numbers only.
 */
export function holdForcedCells(problem: TableProblem): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const lower = Float64Array.from(problem.lower);
  const upper = Float64Array.from(problem.upper);
  const deficits = setDeficits(problem);
  for (let set = 0; set < deficits.length; set += 1) {
    if (deficits[set] !== 0) continue;
    for (let row = 0; row < problem.rows.length; row += 1) holdInRow(problem, row, set, lower, upper);
  }
  return { lower, upper };
}

function holdInRow(problem: TableProblem, row: number, set: number, lower: Float64Array, upper: Float64Array): void {
  const width = problem.columns.length;
  const start = row * width;
  let room = problem.rows[row] ?? 0;
  for (let column = 0; column < width; column += 1) {
    const cell = start + column;
    room -= set & (1 << column) ? (problem.upper[cell] ?? 0) : (problem.lower[cell] ?? 0);
  }
  for (let column = 0; column < width; column += 1) {
    const cell = start + column;
    const inside = (set & (1 << column)) !== 0;
    if (inside && room >= 0) lower[cell] = problem.upper[cell] ?? 0;
    if (!inside && room <= 0) upper[cell] = problem.lower[cell] ?? 0;
  }
}
