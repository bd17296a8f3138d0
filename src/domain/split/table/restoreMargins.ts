import type { RoundProblem } from './roundTable';

/**
 * Makes both margins of a whole-number table exact within its cell bounds, whatever it starts from.
 * A table rounded from a good fit is left as it is; this is for amounts so large that the fit itself
 * is off by whole units. Changes `values`. Does nothing more when the bounds allow no such table.
 */
export function restoreMargins(values: Float64Array, problem: RoundProblem): void {
  const width = problem.columns.length;
  const surplus = problem.columns.map((total) => -total);
  for (let cell = 0; cell < values.length; cell += 1) add(surplus, cell % width, values[cell] ?? 0);
  problem.rows.forEach((total, row) => restoreRow(values, problem, row, total, surplus));
  for (;;) {
    const path = findPath(values, problem, surplus);
    if (!path) return;
    for (const { row, from, to } of path.steps) {
      values[row * width + from] = (values[row * width + from] ?? 0) - path.amount;
      values[row * width + to] = (values[row * width + to] ?? 0) + path.amount;
    }
    add(surplus, path.from, -path.amount);
    add(surplus, path.to, path.amount);
  }
}

/** Takes what a row lacks from the columns that need it most, then from any column with room. */
function restoreRow(values: Float64Array, problem: RoundProblem, row: number, total: number, surplus: number[]): void {
  const width = problem.columns.length;
  let missing = total;
  for (let column = 0; column < width; column += 1) missing -= values[row * width + column] ?? 0;
  for (const onlyWhereWanted of [true, false]) {
    for (let column = 0; column < width && missing !== 0; column += 1) {
      const cell = row * width + column;
      const room = missing > 0 ? (problem.upper[cell] ?? 0) - (values[cell] ?? 0) : (values[cell] ?? 0) - (problem.lower[cell] ?? 0);
      const wanted = onlyWhereWanted ? Math.max(0, -Math.sign(missing) * (surplus[column] ?? 0)) : Infinity;
      const change = Math.sign(missing) * Math.min(Math.abs(missing), room, wanted);
      values[cell] = (values[cell] ?? 0) + change;
      add(surplus, column, change);
      missing -= change;
    }
  }
}

interface MarginPath {
  readonly from: number;
  readonly to: number;
  readonly amount: number;
  readonly steps: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/** Breadth first over the columns, from those with a surplus to one that lacks; an edge is the row with the most room. */
function findPath(values: Float64Array, problem: RoundProblem, surplus: readonly number[]): MarginPath | null {
  const reached = new Map<number, { row: number; from: number; room: number } | null>();
  const queue: number[] = [];
  surplus.forEach((amount, column) => {
    if (amount <= 0) return;
    reached.set(column, null);
    queue.push(column);
  });
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    if ((surplus[from] ?? 0) < 0) return tracePath(reached, from, surplus);
    for (let to = 0; to < surplus.length; to += 1) {
      if (reached.has(to)) continue;
      const edge = widestRow(values, problem, from, to);
      if (edge.room <= 0) continue;
      reached.set(to, { ...edge, from });
      queue.push(to);
    }
  }
  return null;
}

function widestRow(values: Float64Array, problem: RoundProblem, from: number, to: number): { row: number; room: number } {
  const width = problem.columns.length;
  let best = { row: -1, room: 0 };
  for (let row = 0; row < problem.rows.length; row += 1) {
    const source = row * width + from;
    const target = row * width + to;
    const room = Math.min((values[source] ?? 0) - (problem.lower[source] ?? 0), (problem.upper[target] ?? 0) - (values[target] ?? 0));
    if (room > best.room) best = { row, room };
  }
  return best;
}

function tracePath(reached: ReadonlyMap<number, { row: number; from: number; room: number } | null>, end: number, surplus: readonly number[]): MarginPath {
  const steps: { row: number; from: number; to: number }[] = [];
  let amount = -(surplus[end] ?? 0);
  let column = end;
  for (let edge = reached.get(column); edge; edge = reached.get(column)) {
    steps.unshift({ row: edge.row, from: edge.from, to: column });
    amount = Math.min(amount, edge.room);
    column = edge.from;
  }
  return { from: column, to: end, steps, amount: Math.min(amount, surplus[column] ?? 0) };
}

function add(amounts: number[], index: number, change: number): void {
  amounts[index] = (amounts[index] ?? 0) + change;
}
