import type { FitProblem } from './fitTable';

/** Longest change of a column factor in one step: e^4, so that a far-off start cannot overflow. */
const LONGEST = 4;
/** A pivot below this part of what it was is nothing but rounding noise. */
const VANISHED = 1e-11;

/**
 * Newton direction for the logarithms of the column factors, rows being solved exactly. A cell that is
 * free between its bounds moves with its column and against its row: H_jk = Σ_i x_ij (δ_jk − x_ik ÷ Σ_free x_i).
 * Columns that nothing free ties to the others stay, or with `pushFlat` go a long way the right way if they are off.
 */
export function newtonStep(problem: FitProblem, values: Float64Array, pushFlat: boolean): Float64Array {
  const width = problem.columns.length;
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  const residual = Float64Array.from(problem.columns);
  const free = new Float64Array(width);
  for (let row = 0; row < problem.rows.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const value = values[cell] ?? 0;
      residual[column] = (residual[column] ?? 0) - value;
      free[column] = value > (problem.lower[cell] ?? 0) && value < (problem.upper[cell] ?? 0) ? value : 0;
      sum += free[column] ?? 0;
    }
    if (sum > 0) addRow(matrix, free, sum);
  }
  const direction = solve(matrix, residual, pushFlat ? LONGEST : 0);
  const longest = direction.reduce((size, change) => Math.max(size, Math.abs(change)), 0);
  return longest > LONGEST ? direction.map((change) => (change * LONGEST) / longest) : direction;
}

function addRow(matrix: readonly Float64Array[], free: Float64Array, sum: number): void {
  matrix.forEach((line, column) => {
    const value = free[column] ?? 0;
    if (value === 0) return;
    for (let other = 0; other < free.length; other += 1) {
      line[other] = (line[other] ?? 0) + (column === other ? value : 0) - (value * (free[other] ?? 0)) / sum;
    }
  });
}

/**
 * Gaussian elimination. Where a pivot vanishes, the columns tied to it can only grow or shrink together, which
 * changes nothing until a cell leaves its bound: if they are still off, they go `push` the right way.
 */
function solve(matrix: readonly Float64Array[], right: Float64Array, push: number): Float64Array {
  const noise = 1e-9 * right.reduce((sum, value) => sum + Math.abs(value), 0);
  const flat = eliminate(matrix, right);
  const solution = new Float64Array(right.length);
  for (let pivot = right.length - 1; pivot >= 0; pivot -= 1) {
    let rest = right[pivot] ?? 0;
    if (flat.has(pivot)) {
      solution[pivot] = Math.abs(rest) > noise ? Math.sign(rest) * push : 0;
      continue;
    }
    const line = matrix[pivot] ?? right;
    for (let column = pivot + 1; column < right.length; column += 1) rest -= (line[column] ?? 0) * (solution[column] ?? 0);
    solution[pivot] = rest / (line[pivot] ?? 1);
  }
  return solution;
}

/** Brings the system into upper triangular form, in place; returns the pivots that vanished. */
function eliminate(matrix: readonly Float64Array[], right: Float64Array): ReadonlySet<number> {
  const scale = matrix.map((line, index) => line[index] ?? 0);
  const flat = new Set<number>();
  matrix.forEach((line, pivot) => {
    const head = line[pivot] ?? 0;
    if (head <= VANISHED * (scale[pivot] ?? 0)) {
      flat.add(pivot);
      return;
    }
    matrix.slice(pivot + 1).forEach((below, offset) => {
      const share = (below[pivot] ?? 0) / head;
      for (let column = pivot; column < below.length; column += 1) below[column] = (below[column] ?? 0) - share * (line[column] ?? 0);
      right[pivot + 1 + offset] = (right[pivot + 1 + offset] ?? 0) - share * (right[pivot] ?? 0);
    });
  });
  return flat;
}
