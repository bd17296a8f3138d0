import { restoreMargins } from './restoreMargins';
import { addUnordered, cheapest, createRowHeap, order, push, type RowHeap } from './rowHeap';

/** Row-major cells. Margins and bounds are whole; the fitted cells lie within the bounds and add up to the margins. */
export interface RoundProblem {
  readonly fitted: Float64Array;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Remainders are compared in these steps, so that noise of the fit cannot settle a tie. */
const STEPS = 2 ** 30;
/** A cell this close to a whole number is whole and does not move. */
const WHOLE = 1e-7;

/** Where every cell stands: its floor, its remainder in steps (0 for a whole cell), and whether it is rounded up. */
interface Rounding {
  readonly width: number;
  readonly values: Float64Array;
  readonly remainders: Int32Array;
  readonly up: Uint8Array;
}

/**
 * Controlled rounding: both margins exact, every cell the floor or the ceiling of its fitted value,
 * zeros stay zero, and no other such table is nearer to the fitted one (in squares and in sums alike).
 * Rows are rounded by largest remainder, then single units move between columns along the cheapest
 * path, in a network that has only the columns as nodes. Ties go to the earlier row, then column:
 * the caller brings the rows into an order of their own.
 */
export function roundTable(problem: RoundProblem): Float64Array {
  const state = startRounding(problem);
  problem.rows.forEach((total, row) => roundRow(state, row, total));
  moveUnits(state, problem);
  restoreMargins(state.values, problem);
  return state.values;
}

function startRounding({ fitted, columns }: RoundProblem): Rounding {
  const values = new Float64Array(fitted.length);
  const remainders = new Int32Array(fitted.length);
  fitted.forEach((value, cell) => {
    const nearest = Math.round(value);
    const whole = Math.abs(value - nearest) <= Math.max(WHOLE, Math.abs(value) * 1e-14);
    values[cell] = whole ? nearest : Math.floor(value);
    remainders[cell] = whole ? 0 : Math.min(STEPS - 1, Math.max(1, Math.round((value - Math.floor(value)) * STEPS)));
  });
  return { width: columns.length, values, remainders, up: new Uint8Array(fitted.length) };
}

function roundRow(state: Rounding, row: number, total: number): void {
  const start = row * state.width;
  let missing = total;
  const candidates: number[] = [];
  for (let cell = start; cell < start + state.width; cell += 1) {
    missing -= state.values[cell] ?? 0;
    if (state.remainders[cell]) candidates.push(cell);
  }
  candidates.sort((a, b) => (state.remainders[b] ?? 0) - (state.remainders[a] ?? 0) || a - b);
  for (const cell of candidates.slice(0, Math.max(0, missing))) raise(state, cell);
}

function raise(state: Rounding, cell: number): void {
  state.up[cell] = 1;
  state.values[cell] = (state.values[cell] ?? 0) + 1;
}

function lower(state: Rounding, cell: number): void {
  state.up[cell] = 0;
  state.values[cell] = (state.values[cell] ?? 0) - 1;
}

/** Moves units from columns that have too many to columns that have too few until none can be moved. */
function moveUnits(state: Rounding, problem: RoundProblem): void {
  const surplus = columnSurplus(state, problem);
  if (surplus.every((amount) => amount === 0)) return;
  const heaps = buildHeaps(state, problem.rows.length);
  for (;;) {
    const path = cheapestPath(state, heaps, surplus);
    if (!path) return;
    surplus[path.from] = (surplus[path.from] ?? 0) - 1;
    surplus[path.to] = (surplus[path.to] ?? 0) + 1;
    for (const step of path.steps) {
      lower(state, step.row * state.width + step.from);
      raise(state, step.row * state.width + step.to);
    }
    for (const step of path.steps) offerRow(state, heaps, step.row, step.from, step.to);
  }
}

function columnSurplus(state: Rounding, problem: RoundProblem): number[] {
  const surplus = problem.columns.map((total) => -total);
  for (let cell = 0; cell < state.values.length; cell += 1) {
    const column = cell % state.width;
    surplus[column] = (surplus[column] ?? 0) + (state.values[cell] ?? 0);
  }
  return surplus;
}

/** Heap `from * width + to` holds the rows that can give a unit from the one column to the other. */
function buildHeaps(state: Rounding, rows: number): RowHeap[] {
  const heaps = Array.from({ length: state.width ** 2 }, () => createRowHeap(rows));
  for (let row = 0; row < rows; row += 1) {
    for (let from = 0; from < state.width; from += 1) {
      if (!state.up[row * state.width + from]) continue;
      for (let to = 0; to < state.width; to += 1) {
        const heap = heaps[from * state.width + to];
        if (heap && canMove(state, row, from, to)) addUnordered(heap, moveCost(state, row, from, to), row);
      }
    }
  }
  heaps.forEach(order);
  return heaps;
}

/** After a move, the row offers its new raised column to others, and its lowered one as a place to go. */
function offerRow(state: Rounding, heaps: readonly RowHeap[], row: number, lowered: number, raised: number): void {
  for (let other = 0; other < state.width; other += 1) {
    offer(state, heaps, row, raised, other);
    if (other !== raised) offer(state, heaps, row, other, lowered);
  }
}

function offer(state: Rounding, heaps: readonly RowHeap[], row: number, from: number, to: number): void {
  const heap = heaps[from * state.width + to];
  if (heap && canMove(state, row, from, to)) push(heap, moveCost(state, row, from, to), row);
}

function canMove(state: Rounding, row: number, from: number, to: number): boolean {
  const start = row * state.width;
  return state.up[start + from] === 1 && state.up[start + to] === 0 && (state.remainders[start + to] ?? 0) > 0;
}

/** Half the change of Σ (value − fitted)², and of Σ |value − fitted|. */
function moveCost(state: Rounding, row: number, from: number, to: number): number {
  const start = row * state.width;
  return (state.remainders[start + from] ?? 0) - (state.remainders[start + to] ?? 0);
}

interface Path {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly { readonly from: number; readonly to: number; readonly row: number }[];
}

/** Bellman–Ford from all columns with a surplus at once; costs may be negative, cycles are not. */
function cheapestPath(state: Rounding, heaps: readonly RowHeap[], surplus: readonly number[]): Path | null {
  const { width } = state;
  const edges = heaps.map((heap, index) =>
    cheapest(heap, (row) => canMove(state, row, Math.floor(index / width), index % width)),
  );
  const distance = surplus.map((amount) => (amount > 0 ? 0 : Infinity));
  const previous = surplus.map(() => -1);
  for (let round = 1; round < width; round += 1) {
    let changed = false;
    edges.forEach((edge, index) => {
      const from = Math.floor(index / width);
      const to = index % width;
      if (!edge || (distance[from] ?? Infinity) + edge.cost >= (distance[to] ?? Infinity)) return;
      distance[to] = (distance[from] ?? 0) + edge.cost;
      previous[to] = from;
      changed = true;
    });
    if (!changed) break;
  }
  let end = -1;
  surplus.forEach((amount, column) => {
    if (amount < 0 && (distance[column] ?? Infinity) < (distance[end] ?? Infinity)) end = column;
  });
  if (end < 0) return null;
  const steps: { from: number; to: number; row: number }[] = [];
  let column = end;
  while (previous[column] !== -1) {
    const from = previous[column] ?? -1;
    steps.unshift({ from, to: column, row: edges[from * width + column]?.row ?? 0 });
    column = from;
  }
  return { from: column, to: end, steps };
}
