/**
 * Excel on the web refuses requests and responses above 5 MB. Ours stay below 4 MB; what is
 * estimated here leaves the difference for what cannot be weighed.
 */
export const REQUEST_LIMIT = 4_000_000;

/** Cells of one block, leaving room in its request for the path to it. */
const BLOCK_LIMIT = REQUEST_LIMIT - 10_000;

/** Cells of a written block, besides their text: office.js cuts blocks into parts of 1,500 cells, each with its own path. */
const PART_OVERHEAD_PER_CELL = 1;

/** A piece of work for one request, weighed as JSON in UTF-8. */
export interface Task {
  readonly bytes: number;
  perform(): void;
}

/** Consecutive rows of a block. */
export interface Slice {
  readonly from: number;
  readonly count: number;
  readonly bytes: number;
}

/** Length in bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code >= 0xd800 && code < 0xdc00) {
      // A surrogate pair is two units and four bytes.
      bytes += 2;
      i++;
    } else bytes += 2;
  }
  return bytes;
}

/** Bytes that a value takes in a request or response. */
export function jsonBytes(value: unknown): number {
  return utf8Length(JSON.stringify(value) ?? '');
}

/** Bytes that each row of a block takes in a request. */
export function weighRows(rows: readonly (readonly unknown[])[]): number[] {
  return rows.map((row) => jsonBytes(row) + 1 + row.length * PART_OVERHEAD_PER_CELL);
}

/** Cuts rows of these weights into slices of at most `limit` bytes; a heavier row stands alone. */
export function cutRows(weights: readonly number[], limit: number = BLOCK_LIMIT): Slice[] {
  const slices: Slice[] = [];
  let open = { from: 0, count: 0, bytes: 0 };
  weights.forEach((weight, row) => {
    if (open.count > 0 && open.bytes + weight > limit) {
      slices.push(open);
      open = { from: row, count: 0, bytes: 0 };
    }
    open = { from: open.from, count: open.count + 1, bytes: open.bytes + weight };
  });
  return open.count > 0 ? [...slices, open] : slices;
}

/** Packs tasks into requests of at most `limit` bytes, keeping their order; a heavier task stands alone. */
export function packTasks<T extends { readonly bytes: number }>(tasks: readonly T[], limit: number = REQUEST_LIMIT): T[][] {
  return cutRows(
    tasks.map((task) => task.bytes),
    limit,
  ).map(({ from, count }) => tasks.slice(from, from + count));
}
