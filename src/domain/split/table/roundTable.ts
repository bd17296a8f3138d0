import { listMoves, lookUp, type Moves, offerRow } from './cheapestMoves';
import { restoreMargins } from './restoreMargins';
import { lower, raise, roundRows, type Rounding } from './rounding';

/** Row-major cells. Margins and bounds are whole; the fitted cells lie within the bounds and add up to the margins. */
export interface RoundProblem {
  readonly fitted: Float64Array;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Remainders differ by at most this many steps. */
const DEAREST = 2 ** 30;
/** How many candidates a row in the list should find for each unit that has to move. */
const CHOICE = 8;

/**
 * Controlled rounding: both margins exact, every cell the floor or the ceiling of its fitted value,
 * zeros stay zero, and no other such table is nearer to the fitted one (in squares and in sums alike).
 * Rows are rounded by largest remainder, then single units move between columns along the cheapest
 * path, in a network that has only the columns as nodes. Ties go to the earlier row, then column:
 * the caller brings the rows into an order of their own.
 */
export function roundTable(problem: RoundProblem): Float64Array {
  const state = roundRows(problem.fitted, problem.rows, problem.columns.length);
  moveUnits(state, columnSurplus(state, problem.columns));
  restoreMargins(state.values, problem);
  return state.values;
}

function columnSurplus({ width, height, values }: Rounding, columns: readonly number[]): Float64Array {
  const surplus = Float64Array.from(columns, (total) => -total);
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) surplus[column] = (surplus[column] ?? 0) + (values[row * width + column] ?? 0);
  }
  return surplus;
}

/** Moves units from columns that have too many to columns that have too few until none can be moved. */
function moveUnits(state: Rounding, surplus: Float64Array): void {
  const units = surplus.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  if (units === 0) return;
  const moves = listMoves(state, Math.min(DEAREST, Math.ceil((DEAREST * CHOICE * units) / state.height)));
  for (;;) {
    lookUp(state, moves);
    const path = cheapestPath(state.width, moves, surplus);
    if (!path) return;
    surplus[path.from] = (surplus[path.from] ?? 0) - 1;
    surplus[path.to] = (surplus[path.to] ?? 0) + 1;
    for (const { row, from, to } of path.steps) {
      lower(state, row * state.width + from);
      raise(state, row * state.width + to);
    }
    for (const { row, from, to } of path.steps) offerRow(state, moves, row, from, to);
  }
}

interface Path {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly { readonly from: number; readonly to: number; readonly row: number }[];
}

/** Bellman–Ford from all columns with a surplus at once; costs may be negative, cycles are not. */
function cheapestPath(width: number, { costs, rows }: Moves, surplus: Float64Array): Path | null {
  const distance = surplus.map((amount) => (amount > 0 ? 0 : Infinity));
  const previous = new Int32Array(width).fill(-1);
  for (let round = 1; round < width; round += 1) {
    if (!relax(width, costs, distance, previous)) break;
  }
  let end = -1;
  surplus.forEach((amount, column) => {
    if (amount < 0 && (distance[column] ?? Infinity) < (distance[end] ?? Infinity)) end = column;
  });
  if (end < 0) return null;
  const steps: { from: number; to: number; row: number }[] = [];
  let column = end;
  for (let from = previous[column] ?? -1; from >= 0; from = previous[column] ?? -1) {
    steps.unshift({ from, to: column, row: rows[from * width + column] ?? 0 });
    column = from;
  }
  return { from: column, to: end, steps };
}

function relax(width: number, costs: Float64Array, distance: Float64Array, previous: Int32Array): boolean {
  let isChanged = false;
  for (let pair = 0; pair < costs.length; pair += 1) {
    const from = Math.floor(pair / width);
    const to = pair % width;
    const through = (distance[from] ?? 0) + (costs[pair] ?? 0);
    if (through >= (distance[to] ?? 0)) continue;
    distance[to] = through;
    previous[to] = from;
    isChanged = true;
  }
  return isChanged;
}
