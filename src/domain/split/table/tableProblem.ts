/** Row totals, column totals (equal sums) and cell bounds, row after row; whole minor units, `Infinity` for no cap. */
export interface TableProblem {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** One row's total and what may stand in its cells. */
export interface RowBounds {
  readonly total: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The row as it is bounded; the arrays are views. */
export function rowBounds({ rows, columns, lower, upper }: TableProblem, row: number): RowBounds {
  const start = row * columns.length;
  const end = start + columns.length;
  return { total: rows[row] ?? 0, lower: lower.subarray(start, end), upper: upper.subarray(start, end) };
}

/** The table in which only these columns' totals are asked for: the others become one, whose total is what remains. */
export function requiring({ rows, columns, lower, upper }: TableProblem, required: readonly number[]): TableProblem {
  const width = columns.length;
  const place = Int32Array.from(columns, (_, column) => (required.includes(column) ? required.indexOf(column) : required.length));
  const gather = (from: ArrayLike<number>, into: Float64Array, row: number): void => {
    for (let column = 0; column < width; column += 1) {
      const cell = row * (required.length + 1) + (place[column] ?? 0);
      into[cell] = (into[cell] ?? 0) + (from[row * width + column] ?? 0);
    }
  };
  const size = required.length + 1;
  const gathered = { columns: new Float64Array(size), lower: new Float64Array(rows.length * size), upper: new Float64Array(rows.length * size) };
  gather(columns, gathered.columns, 0);
  rows.forEach((_, row) => {
    gather(lower, gathered.lower, row);
    gather(upper, gathered.upper, row);
  });
  return { ...gathered, rows, columns: [...gathered.columns] };
}

/** The row without its bounds: its total may stand anywhere, and what was allowed stays allowed. */
export function freed({ total, lower, upper }: RowBounds): RowBounds {
  return {
    total,
    lower: lower.map((bound) => Math.min(0, total, bound)),
    upper: upper.map((bound) => Math.max(0, total, bound)),
  };
}

/** By how much the row's own bounds miss its total: above 0 when they force too much, below 0 when they allow too little. */
export function rowGap({ total, lower, upper }: RowBounds): number {
  let least = 0;
  let most = 0;
  for (let column = 0; column < lower.length; column += 1) {
    least += lower[column] ?? 0;
    most += upper[column] ?? 0;
  }
  return least > total ? least - total : Math.min(0, most - total);
}

/** What the row cannot put into the columns of the set: what its caps there leave over, and what it must put elsewhere. */
export function rowLoss({ total, lower, upper }: RowBounds, set: number): number {
  let slack = total;
  let outside = 0;
  for (let column = 0; column < lower.length; column += 1) {
    const floor = lower[column] ?? 0;
    slack -= floor;
    if (!(set & (1 << column))) outside += floor;
  }
  return Math.max(0, slack - roomIn({ total, lower, upper }, set)) + outside;
}

/** What the set's cells take above their floors. */
export function roomIn({ lower, upper }: RowBounds, set: number): number {
  let room = 0;
  for (let column = 0; column < lower.length; column += 1) {
    if (set & (1 << column)) room += (upper[column] ?? 0) - (lower[column] ?? 0);
  }
  return room;
}
