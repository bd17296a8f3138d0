import type { FitProblem } from './fitTable';
import { clamp, factorWithin, type Line, standing, takeCell, VANISHED } from './scaleWithin';

/** What multiplies the seeds of each row and of each column. */
export interface Factors {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
}

/** What a filled table puts into each column: all of it, and the part in cells that no bound stops. */
export interface ColumnTally {
  readonly sums: Float64Array;
  readonly free: Float64Array;
}

export function createTally(width: number): ColumnTally {
  return { sums: new Float64Array(width), free: new Float64Array(width) };
}

/**
 * x_ij = clamp(r_i × s_j × seed_ij, l_ij, u_ij) for given column factors s, every row's total met exactly by its own
 * factor r_i, which is set. Fills `values` and `tally` in one pass over the table.
 */
export function fillRows(problem: FitProblem, factors: Factors, line: Line, values: Float64Array, tally: ColumnTally): void {
  tally.sums.fill(0);
  tally.free.fill(0);
  const height = problem.rows.length;
  for (let row = 0; row < height; row += 1) {
    if (!fillFreely(problem, factors, row, values, tally)) fillWithin(problem, factors, line, row, values, tally);
  }
}

/** Most rows: plain proportion. Gives up, with nothing tallied, when a bound stops a cell. */
function fillFreely(problem: FitProblem, factors: Factors, row: number, values: Float64Array, { sums, free }: ColumnTally): boolean {
  const width = factors.columns.length;
  const weight = rowWeight(problem.seed, factors.columns, row * width);
  if (weight < VANISHED) return false;
  const factor = (problem.rows[row] ?? 0) / weight;
  if (!isWithin(problem, factors.columns, factor, row * width, values)) return false;
  factors.rows[row] = factor;
  for (let column = 0; column < width; column += 1) {
    const value = values[row * width + column] ?? 0;
    sums[column] = (sums[column] ?? 0) + value;
    free[column] = (free[column] ?? 0) + value;
  }
  return true;
}

function rowWeight(seed: Float64Array, columns: Float64Array, start: number): number {
  let weight = 0;
  for (let column = 0; column < columns.length; column += 1) weight += (seed[start + column] ?? 0) * (columns[column] ?? 0);
  return weight;
}

/** Fills the row from `start` by plain proportion, up to the first cell that a bound stops. */
function isWithin({ seed, lower, upper }: FitProblem, columns: Float64Array, factor: number, start: number, values: Float64Array): boolean {
  for (let column = 0; column < columns.length; column += 1) {
    const cell = start + column;
    const value = factor * (seed[cell] ?? 0) * (columns[column] ?? 0);
    if (value < (lower[cell] ?? 0) || value > (upper[cell] ?? 0)) return false;
    values[cell] = value;
  }
  return true;
}

function fillWithin(problem: FitProblem, factors: Factors, line: Line, row: number, values: Float64Array, { sums, free }: ColumnTally): void {
  const { columns } = factors;
  const factor = rowFactor(problem, columns, line, row);
  factors.rows[row] = factor;
  for (let column = 0; column < columns.length; column += 1) {
    const cell = row * columns.length + column;
    const raw = factor * (problem.seed[cell] ?? 0) * (columns[column] ?? 0);
    const value = clamp(raw, problem.lower[cell] ?? 0, problem.upper[cell] ?? 0);
    values[cell] = value;
    sums[column] = (sums[column] ?? 0) + value;
    if (raw === value) free[column] = (free[column] ?? 0) + value;
  }
}

function rowFactor({ rows, seed, lower, upper }: FitProblem, columns: Float64Array, line: Line, row: number): number {
  let rest = rows[row] ?? 0;
  let count = 0;
  for (let column = 0; column < columns.length; column += 1) {
    const cell = row * columns.length + column;
    const weight = (seed[cell] ?? 0) * (columns[column] ?? 0);
    const floor = lower[cell] ?? 0;
    const cap = upper[cell] ?? 0;
    if (takeCell(line, count, weight, floor, cap)) count += 1;
    else rest -= standing(floor, cap);
  }
  return factorWithin(line, count, rest);
}
