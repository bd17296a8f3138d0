import type { Factors } from './fillRows';
import type { FitProblem } from './fitTable';
import { factorWithin, type Line, standing, takeCell } from './scaleWithin';

/** Sets every column's factor so that, for the given row factors, its total is met exactly within the bounds. */
export function solveColumns(problem: FitProblem, { rows, columns }: Factors, line: Line): void {
  const width = columns.length;
  for (let column = 0; column < width; column += 1) {
    let rest = problem.columns[column] ?? 0;
    let count = 0;
    for (let row = 0; row < rows.length; row += 1) {
      const cell = row * width + column;
      const weight = (problem.seed[cell] ?? 0) * (rows[row] ?? 0);
      const floor = problem.lower[cell] ?? 0;
      const cap = problem.upper[cell] ?? 0;
      if (takeCell(line, count, weight, floor, cap)) count += 1;
      else rest -= standing(floor, cap);
    }
    columns[column] = factorWithin(line, count, rest);
  }
}
