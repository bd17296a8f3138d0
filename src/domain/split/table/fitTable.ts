import { newtonStep } from './columnNewton';
import { type ColumnTally, createTally, type Factors, fillRows } from './fillRows';
import { holdForcedCells } from './forcedCells';
import { createLine, type Line } from './scaleWithin';
import { solveColumns } from './solveColumns';

/** Row-major cells: `cells[row * columns.length + column]`. Margins have equal sums; at most twelve columns. */
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
  /** Σ |column sum − wanted|, in the table's units; rows are met to double precision. */
  readonly deviation: number;
  /** Whether the deviation is within 1e-12 of the total. */
  readonly isSettled: boolean;
  readonly sweeps: number;
}

/** A fit under way: the factors and the table that they give. */
interface Progress {
  readonly factors: Factors;
  readonly line: Line;
  readonly values: Float64Array;
  readonly tally: ColumnTally;
}

const PLAIN_SWEEPS = 50;
const NEWTON_SWEEPS = 150;
/** A step is long enough when the slope has come down to this part of what it was. */
const FLAT = 0.5;
const HALVINGS = 40;

/**
 * Bounded iterative proportional fitting of a table that exists (`tableShortages`):
 * x_ij = clamp(r_i × s_j × seed_ij, l_ij, u_ij) with both margins met to about 1e-12 of the total.
 * Where a cell all but touches its cap and seeds differ ten-thousandfold, a small part of one unit may remain;
 * rounding absorbs it.
 */
export function fitTable(problem: FitProblem): Fit {
  const swept = fitBySweeps(problem);
  return swept.isSettled ? swept : fitByNewton(problem);
}

/** Row steps are exact; a column step scales what no bound stops. Settles within a few sweeps, or never when no table exists. */
export function fitBySweeps(problem: FitProblem): Fit {
  const progress = start(problem);
  const enough = tolerance(problem);
  let deviation = Infinity;
  for (let sweeps = 1; sweeps <= PLAIN_SWEEPS; sweeps += 1) {
    deviation = fill(problem, progress);
    if (deviation <= enough) return { values: progress.values, deviation, isSettled: true, sweeps };
    scaleColumns(problem, progress);
  }
  return { values: progress.values, deviation, isSettled: false, sweeps: PLAIN_SWEEPS };
}

/** For what sweeps do not settle: cells that can only stand at a bound are held there, and Newton on the logarithms of the column factors joins in. */
export function fitByNewton(problem: FitProblem): Fit {
  const held = holdForced(problem);
  const progress = start(held);
  const enough = tolerance(problem);
  let best = Float64Array.from(progress.values);
  let least = Infinity;
  for (let sweeps = PLAIN_SWEEPS + 1; sweeps <= PLAIN_SWEEPS + NEWTON_SWEEPS; sweeps += 1) {
    fill(held, progress);
    solveColumns(held, progress.factors, progress.line);
    keepLargest(progress.factors.columns);
    const swept = fill(held, progress);
    const deviation = swept <= enough ? swept : improve(held, progress, sweeps % 2 === 0);
    if (deviation < least) {
      least = deviation;
      best = Float64Array.from(progress.values);
    }
    if (least <= enough) return { values: best, deviation: least, isSettled: true, sweeps };
  }
  return { values: best, deviation: least, isSettled: false, sweeps: PLAIN_SWEEPS + NEWTON_SWEEPS };
}

/**
 * One Newton step on the columns' logarithms, rows exact. What is minimised is convex and its slope along the
 * step is Σ direction × (column sum − wanted), so a step that goes too far is halved until the slope has
 * flattened; that holds across the kinks where cells meet their bounds. A push of columns without free cells is
 * worth a step, but would keep every step short: it is left out of every other one. Returns the columns' deviation.
 */
function improve(problem: FitProblem, progress: Progress, pushFlat: boolean): number {
  const before = Float64Array.from(progress.factors.columns);
  const direction = newtonStep(problem, progress.values, pushFlat);
  const slopeHere = (): number =>
    direction.reduce((slope, change, column) => slope + change * ((progress.tally.sums[column] ?? 0) - (problem.columns[column] ?? 0)), 0);
  const start = slopeHere();
  const slopeAt = (length: number): number => {
    before.forEach((factor, column) => {
      progress.factors.columns[column] = factor * Math.exp(length * (direction[column] ?? 0));
    });
    deviation = fill(problem, progress);
    return slopeHere();
  };
  let deviation = Infinity;
  let [near, far] = [0, 1];
  let slope = slopeAt(far);
  for (let halving = 0; halving < HALVINGS && Math.abs(slope) > FLAT * Math.abs(start) && (slope > 0 || far < 1); halving += 1) {
    const middle = (near + far) / 2;
    const inside = slopeAt(middle);
    if (inside > 0) far = middle;
    else near = middle;
    slope = inside;
  }
  return deviation;
}

function holdForced(problem: FitProblem): FitProblem {
  const { lower, upper } = holdForcedCells({ ...problem, rows: [...problem.rows], columns: [...problem.columns] });
  return { ...problem, lower, upper, seed: problem.seed.map((value, cell) => (lower[cell] === upper[cell] ? 0 : value)) };
}

function start({ rows, columns, seed }: FitProblem): Progress {
  return {
    factors: { rows: new Float64Array(rows.length), columns: new Float64Array(columns.length).fill(1) },
    line: createLine(Math.max(rows.length, columns.length)),
    values: new Float64Array(seed.length),
    tally: createTally(columns.length),
  };
}

function tolerance({ rows }: FitProblem): number {
  return 1e-12 * rows.reduce((sum, row) => sum + Math.abs(row), 0);
}

/** Fills the table for the current column factors; returns how far the columns are off. */
function fill(problem: FitProblem, { factors, line, values, tally }: Progress): number {
  fillRows(problem, factors, line, values, tally);
  return problem.columns.reduce((sum, wanted, column) => sum + Math.abs((tally.sums[column] ?? 0) - wanted), 0);
}

/** Scales each column so that its free cells would take what its other cells leave; a column without such cells stays. */
function scaleColumns({ columns }: FitProblem, { factors, tally }: Progress): void {
  columns.forEach((wanted, column) => {
    const free = tally.free[column] ?? 0;
    const left = wanted - (tally.sums[column] ?? 0) + free;
    if (free > 0 && left > 0) factors.columns[column] = ((factors.columns[column] ?? 0) * left) / free;
  });
  keepLargest(factors.columns);
}

/** Only the factors' proportions matter: the largest is kept at 1, so that none overflows. */
function keepLargest(factors: Float64Array): void {
  const largest = factors.reduce((most, factor) => Math.max(most, factor), 0);
  for (let column = 0; column < factors.length && largest > 0; column += 1) factors[column] = (factors[column] ?? 0) / largest;
}
