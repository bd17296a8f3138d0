import { newtonStep } from './columnNewton';
import { holdForcedCells } from './forcedCells';
import { createLine, factorWithin, type Line } from './scaleWithin';

/** Row-major cells: `cells[row * columns.length + column]`. Margins have equal sums and a table exists (`tableShortage`). */
export interface FitProblem {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  /** ≥ 0; a zero stays at 0 or at its bound. */
  readonly seed: Float64Array;
  readonly lower: Float64Array;
  /** `Infinity` for no cap; `lower` = `upper` holds a cell. */
  readonly upper: Float64Array;
}

export interface Fit {
  readonly values: Float64Array;
  /** Σ |margin − wanted| of the margin that is not met exactly, in the table's units. */
  readonly deviation: number;
  readonly sweeps: number;
}

interface Factors {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly line: Line;
}

const PLAIN_SWEEPS = 50;
const NEWTON_SWEEPS = 150;
/** A step is long enough when the slope has come down to this part of what it was. */
const FLAT = 0.5;
const HALVINGS = 40;

/**
 * Bounded iterative proportional fitting: x_ij = clamp(r_i × s_j × seed_ij, l_ij, u_ij) with both margins
 * met to about 1e-12 of the total. Alternates exact row and column steps. When that does not settle, cells that
 * can only stand at a bound are held there, and Newton on the logarithms of the column factors joins the sweeps.
 * Where a cell all but touches its cap and seeds differ ten-thousandfold, a small part of one unit may remain;
 * rounding absorbs it.
 */
export function fitTable(problem: FitProblem): Fit {
  const values = new Float64Array(problem.seed.length);
  const enough = 1e-12 * problem.rows.reduce((sum, row) => sum + Math.abs(row), 0);
  const factors = startFactors(problem);
  let deviation = Infinity;
  for (let sweeps = 1; sweeps <= PLAIN_SWEEPS; sweeps += 1) {
    deviation = sweep(problem, factors, values);
    if (deviation <= enough) return { values, deviation, sweeps };
  }
  return fitByNewton(holdForced(problem), values, enough);
}

function fitByNewton(problem: FitProblem, values: Float64Array, enough: number): Fit {
  const factors = startFactors(problem);
  let best = Float64Array.from(values);
  let least = Infinity;
  for (let sweeps = PLAIN_SWEEPS + 1; sweeps <= PLAIN_SWEEPS + NEWTON_SWEEPS; sweeps += 1) {
    const swept = sweep(problem, factors, values);
    const deviation = swept <= enough ? swept : improve(problem, factors, values);
    if (deviation < least) {
      least = deviation;
      best = Float64Array.from(values);
    }
    if (least <= enough) return { values: best, deviation: least, sweeps };
  }
  return { values: best, deviation: least, sweeps: PLAIN_SWEEPS + NEWTON_SWEEPS };
}

/**
 * One Newton step on the columns' logarithms, rows exact. What is minimised is convex and its slope along the
 * step is Σ direction × (column sum − wanted), so a step that goes too far is halved until the slope has
 * flattened; that holds across the kinks where cells meet their bounds. Returns the columns' deviation.
 */
function improve(problem: FitProblem, factors: Factors, values: Float64Array): number {
  const slopeAt = (length: number): number => {
    before.forEach((factor, column) => {
      factors.columns[column] = factor * Math.exp(length * (direction[column] ?? 0));
    });
    scaleRows(problem, factors);
    fill(problem, factors, values);
    return columnExcess(problem, values).reduce((sum, excess, column) => sum + excess * (direction[column] ?? 0), 0);
  };
  const before = Float64Array.from(factors.columns);
  scaleRows(problem, factors);
  fill(problem, factors, values);
  const direction = newtonStep(problem, values);
  const start = columnExcess(problem, values).reduce((sum, excess, column) => sum + excess * (direction[column] ?? 0), 0);
  let [near, far] = [0, 1];
  let slope = slopeAt(far);
  for (let halving = 0; halving < HALVINGS && Math.abs(slope) > FLAT * Math.abs(start) && (slope > 0 || far < 1); halving += 1) {
    const middle = (near + far) / 2;
    const inside = slopeAt(middle);
    if (inside > 0) far = middle;
    else near = middle;
    slope = inside;
  }
  return columnExcess(problem, values).reduce((sum, excess) => sum + Math.abs(excess), 0);
}

function holdForced(problem: FitProblem): FitProblem {
  const { lower, upper } = holdForcedCells({ ...problem, rows: [...problem.rows], columns: [...problem.columns] });
  return { ...problem, lower, upper, seed: problem.seed.map((value, cell) => (lower[cell] === upper[cell] ? 0 : value)) };
}

function startFactors(problem: FitProblem): Factors {
  return {
    rows: new Float64Array(problem.rows.length).fill(1),
    columns: new Float64Array(problem.columns.length).fill(1),
    line: createLine(Math.max(problem.rows.length, problem.columns.length)),
  };
}

/** Rows, then columns; returns how far the rows are off afterwards. */
function sweep(problem: FitProblem, factors: Factors, values: Float64Array): number {
  scaleRows(problem, factors);
  scaleColumns(problem, factors);
  fill(problem, factors, values);
  return rowDeviation(problem, values);
}

function scaleRows(problem: FitProblem, { rows, columns, line }: Factors): void {
  const width = columns.length;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < width; column += 1) takeCell(problem, line, column, row * width + column, columns[column] ?? 0);
    rows[row] = factorWithin(line, width, withoutStuck(line, width, problem.rows[row] ?? 0));
  }
}

function scaleColumns(problem: FitProblem, { rows, columns, line }: Factors): void {
  const width = columns.length;
  for (let column = 0; column < width; column += 1) {
    for (let row = 0; row < rows.length; row += 1) takeCell(problem, line, row, row * width + column, rows[row] ?? 0);
    columns[column] = factorWithin(line, rows.length, withoutStuck(line, rows.length, problem.columns[column] ?? 0));
  }
}

function takeCell(problem: FitProblem, line: Line, position: number, cell: number, factor: number): void {
  line.weights[position] = (problem.seed[cell] ?? 0) * factor;
  line.lower[position] = problem.lower[cell] ?? 0;
  line.upper[position] = problem.upper[cell] ?? 0;
}

/** Cells without weight stand at 0 or at their bound whatever the factor; the factor shares what they leave. */
function withoutStuck(line: Line, count: number, total: number): number {
  let rest = total;
  for (let cell = 0; cell < count; cell += 1) {
    if (line.weights[cell] !== 0) continue;
    rest -= Math.max(line.lower[cell] ?? 0, Math.min(0, line.upper[cell] ?? 0));
    line.lower[cell] = 0;
    line.upper[cell] = 0;
  }
  return rest;
}

function fill(problem: FitProblem, { rows, columns }: Factors, values: Float64Array): void {
  const width = columns.length;
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const value = (problem.seed[cell] ?? 0) * (rows[row] ?? 0) * (columns[column] ?? 0);
      values[cell] = Math.min(problem.upper[cell] ?? 0, Math.max(problem.lower[cell] ?? 0, value));
    }
  }
}

function rowDeviation(problem: FitProblem, values: Float64Array): number {
  const width = problem.columns.length;
  let deviation = 0;
  for (let row = 0; row < problem.rows.length; row += 1) {
    let sum = 0;
    for (let column = 0; column < width; column += 1) sum += values[row * width + column] ?? 0;
    deviation += Math.abs(sum - (problem.rows[row] ?? 0));
  }
  return deviation;
}

/** Column sums less what is wanted. */
function columnExcess(problem: FitProblem, values: Float64Array): Float64Array {
  const excess = problem.columns.map((wanted) => -wanted);
  for (let cell = 0; cell < values.length; cell += 1) {
    const column = cell % excess.length;
    excess[column] = (excess[column] ?? 0) + (values[cell] ?? 0);
  }
  return excess;
}
