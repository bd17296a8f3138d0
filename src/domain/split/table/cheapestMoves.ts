import { addUnordered, createRowHeap, dropTop, order, push, type RowHeap, topCost, topRow } from './rowHeap';
import { canMove, moveCost, type Rounding } from './rounding';

/**
 * For every pair of columns, index `from * width + to`: the rows that can give a unit from the one to the other,
 * cheapest first. A list starts with what costs at most `limit` and is completed when that runs out.
 */
export interface Moves {
  readonly heaps: readonly RowHeap[];
  readonly limit: number;
  readonly isComplete: Uint8Array;
  /** The cheapest row of each pair and its cost; `Infinity` for none. Set by `lookUp`. */
  readonly rows: Int32Array;
  readonly costs: Float64Array;
}

/** Lists the moves that cost at most `limit` steps. */
export function listMoves(state: Rounding, limit: number): Moves {
  const { width, height, up, remainders } = state;
  const heaps = Array.from({ length: width ** 2 }, () => createRowHeap(height));
  for (let row = 0; row < height; row += 1) {
    const start = row * width;
    for (let from = 0; from < width; from += 1) {
      if (up[start + from] === 0) continue;
      const least = (remainders[start + from] ?? 0) - limit;
      for (let to = 0; to < width; to += 1) {
        const remainder = remainders[start + to] ?? 0;
        const heap = heaps[from * width + to];
        if (remainder >= least && remainder > 0 && up[start + to] === 0 && heap) addUnordered(heap, moveCost(state, row, from, to), row);
      }
    }
  }
  for (const heap of heaps) order(heap);
  return { heaps, limit, isComplete: new Uint8Array(heaps.length), rows: new Int32Array(heaps.length), costs: new Float64Array(heaps.length) };
}

/** Finds the cheapest move between each pair of columns, dropping for good what is no longer possible. */
export function lookUp(state: Rounding, moves: Moves): void {
  const { width } = state;
  moves.heaps.forEach((heap, pair) => {
    const from = Math.floor(pair / width);
    const to = pair % width;
    dropImpossible(state, heap, from, to);
    if (moves.isComplete[pair] === 0 && (heap.entries.length === 0 || topCost(heap) > moves.limit)) {
      listAll(state, heap, from, to);
      moves.isComplete[pair] = 1;
    }
    moves.rows[pair] = topRow(heap);
    moves.costs[pair] = heap.entries.length === 0 ? Infinity : topCost(heap);
  });
}

function listAll(state: Rounding, heap: RowHeap, from: number, to: number): void {
  heap.entries.length = 0;
  for (let row = 0; row < state.height; row += 1) {
    if (canMove(state, row, from, to)) addUnordered(heap, moveCost(state, row, from, to), row);
  }
  order(heap);
}

function dropImpossible(state: Rounding, heap: RowHeap, from: number, to: number): void {
  while (heap.entries.length > 0 && !canMove(state, topRow(heap), from, to)) dropTop(heap);
}

/** After a move, the row offers its newly raised column to others, and its lowered one as a place to go. */
export function offerRow(state: Rounding, { heaps }: Moves, row: number, lowered: number, raised: number): void {
  const offer = (from: number, to: number): void => {
    const heap = heaps[from * state.width + to];
    if (heap && canMove(state, row, from, to)) push(heap, moveCost(state, row, from, to), row);
  };
  for (let other = 0; other < state.width; other += 1) {
    offer(raised, other);
    if (other !== raised) offer(other, lowered);
  }
}
