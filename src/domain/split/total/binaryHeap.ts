/** A binary heap: the first item by `compare` (negative when `a` comes before `b`) stands on top. */
export interface BinaryHeap<T> {
  readonly items: T[];
  readonly compare: (a: T, b: T) => number;
}

/** O(n). */
export function heapOf<T>(items: readonly T[], compare: (a: T, b: T) => number): BinaryHeap<T> {
  const heap = { items: [...items], compare };
  for (let index = (items.length >> 1) - 1; index >= 0; index -= 1) sink(heap, index);
  return heap;
}

/** Puts another item in the top's place, or only takes the top away; O(log n). */
export function replaceTop<T>(heap: BinaryHeap<T>, item: T | null): void {
  const { items } = heap;
  const next = item ?? items.pop();
  if (items.length === 0 || next === undefined) return;
  items[0] = next;
  sink(heap, 0);
}

function sink<T>({ items, compare }: BinaryHeap<T>, start: number): void {
  let index = start;
  for (;;) {
    let first = index;
    for (const child of [2 * index + 1, 2 * index + 2]) {
      if (child < items.length && compare(items[child] as T, items[first] as T) < 0) first = child;
    }
    if (first === index) return;
    [items[index], items[first]] = [items[first] as T, items[index] as T];
    index = first;
  }
}
