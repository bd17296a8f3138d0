/**
 * Cheapest row for moving a unit from one column to another. Cost and row share one number, so that
 * equal costs come in the order of the rows and comparing is one subtraction.
 */
export interface RowHeap {
  readonly entries: number[];
  readonly rows: number;
}

/** Costs are whole numbers within ±2^31. */
const COST_ORIGIN = 2 ** 31;

export function createRowHeap(rows: number): RowHeap {
  return { entries: [], rows: Math.max(rows, 1) };
}

/** Adds without ordering; `order` must follow before the first look. */
export function addUnordered(heap: RowHeap, cost: number, row: number): void {
  heap.entries.push((cost + COST_ORIGIN) * heap.rows + row);
}

export function order({ entries }: RowHeap): void {
  for (let index = (entries.length >> 1) - 1; index >= 0; index -= 1) sink(entries, index);
}

export function push(heap: RowHeap, cost: number, row: number): void {
  const { entries } = heap;
  addUnordered(heap, cost, row);
  let index = entries.length - 1;
  const entry = entries[index] ?? 0;
  while (index > 0) {
    const parent = (index - 1) >> 1;
    const above = entries[parent] ?? 0;
    if (above <= entry) break;
    entries[index] = above;
    index = parent;
  }
  entries[index] = entry;
}

/** The row of the cheapest entry; -1 when there is none. */
export function topRow({ entries, rows }: RowHeap): number {
  return entries.length === 0 ? -1 : (entries[0] ?? 0) % rows;
}

export function topCost(heap: RowHeap): number {
  return ((heap.entries[0] ?? 0) - topRow(heap)) / heap.rows - COST_ORIGIN;
}

export function dropTop({ entries }: RowHeap): void {
  const last = entries.pop() ?? 0;
  if (entries.length === 0) return;
  entries[0] = last;
  sink(entries, 0);
}

function sink(entries: number[], start: number): void {
  const entry = entries[start] ?? 0;
  let index = start;
  for (;;) {
    let child = 2 * index + 1;
    if (child >= entries.length) break;
    if (child + 1 < entries.length && (entries[child + 1] ?? 0) < (entries[child] ?? 0)) child += 1;
    const below = entries[child] ?? 0;
    if (below >= entry) break;
    entries[index] = below;
    index = child;
  }
  entries[index] = entry;
}
