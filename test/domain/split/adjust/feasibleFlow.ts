/** Whether whole cells exist with every group's and every column's sum exact, years and cells within their bounds. */
export interface Bounded {
  readonly rows: readonly { readonly low: number; readonly high: number; readonly floors: readonly number[]; readonly caps: readonly number[]; readonly group: number }[];
  readonly totals: readonly number[];
  readonly columns: readonly number[];
}

/** By augmenting paths, the textbook way to see whether a circulation with lower bounds exists. */
export function existsByFlow({ rows, totals, columns }: Bounded): boolean {
  const first = 2 + totals.length;
  const firstColumn = first + 2 * rows.length;
  const end = firstColumn + columns.length;
  const [source, sink, extra, out] = [0, 1, end, end + 1];
  const size = end + 2;
  const room = Array.from({ length: size }, () => new Float64Array(size));
  let needed = 0;
  const arc = (from: number, to: number, low: number, high: number): boolean => {
    if (low > high) return false;
    add(room, from, to, high - low);
    // A lower bound is sent from a source of its own; a negative one the other way round.
    add(room, extra, low >= 0 ? to : from, Math.abs(low));
    add(room, low >= 0 ? from : to, out, Math.abs(low));
    needed += Math.abs(low);
    return true;
  };
  const isBounded = [
    ...totals.map((total, group) => arc(source, 2 + group, total, total)),
    ...columns.map((total, column) => arc(firstColumn + column, sink, total, total)),
    ...rows.flatMap((row, index) => [
      arc(2 + row.group, first + 2 * index, row.low, Math.min(row.high, 1e9)),
      ...row.caps.map((cap, column) => arc(first + 2 * index, firstColumn + column, row.floors[column] ?? 0, Math.min(cap, 1e9))),
    ]),
  ].every(Boolean);
  add(room, sink, source, 1e12);
  return isBounded && maximumFlow(room, extra, out) === needed;
}

function add(room: readonly Float64Array[], from: number, to: number, amount: number): void {
  const line = room[from];
  if (line) line[to] = (line[to] ?? 0) + amount;
}

function maximumFlow(room: readonly Float64Array[], from: number, to: number): number {
  for (let flow = 0; ; ) {
    const before = new Int32Array(room.length).fill(-1);
    const queue = [from];
    for (const node of queue) {
      room[node]?.forEach((free, next) => {
        if (free > 0 && next !== from && before[next] === -1) {
          before[next] = node;
          queue.push(next);
        }
      });
    }
    if (before[to] === -1) return flow;
    let least = Infinity;
    for (let node = to; node !== from; node = before[node] ?? from) least = Math.min(least, room[before[node] ?? from]?.[node] ?? 0);
    for (let node = to; node !== from; node = before[node] ?? from) {
      add(room, before[node] ?? from, node, -least);
      add(room, node, before[node] ?? from, least);
    }
    flow += least;
  }
}
