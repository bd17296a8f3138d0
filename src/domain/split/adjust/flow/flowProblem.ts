/** One row of a flow: its year may stand from `low` to `high`, its cells from `floors` to `caps`. Whole minor units. */
export interface FlowRow {
  readonly low: number;
  readonly high: number;
  readonly floors: readonly number[];
  /** `Infinity` for no cap. */
  readonly caps: readonly number[];
  /** Which of `totals` the row's year belongs to. */
  readonly group: number;
}

/** Rows × columns whose row sums may move within bounds, while the sum of every group and every column is exact. */
export interface FlowProblem {
  readonly rows: readonly FlowRow[];
  /** Exact sums of the groups' years; together they are the columns' sum. */
  readonly totals: readonly number[];
  readonly columns: readonly number[];
}

/** A row above its floors: from here on every floor is 0. */
export interface LiftedRow {
  readonly low: number;
  readonly high: number;
  readonly caps: readonly number[];
  readonly group: number;
  /** What its floors add up to. */
  readonly base: number;
}

/** The same problem above the floors. */
export interface LiftedProblem {
  readonly rows: readonly LiftedRow[];
  readonly totals: readonly number[];
  readonly columns: readonly number[];
}

/** Takes every floor off rows, groups and columns; where nothing caps a cell, it may take all that there is. */
export function lift({ rows, totals, columns }: FlowProblem): LiftedProblem {
  const bases = rows.map((row) => row.floors.reduce((sum, floor) => sum + floor, 0));
  const liftedTotals = [...totals];
  const liftedColumns = [...columns];
  rows.forEach((row, index) => {
    liftedTotals[row.group] = (liftedTotals[row.group] ?? 0) - (bases[index] ?? 0);
    row.floors.forEach((floor, column) => {
      liftedColumns[column] = (liftedColumns[column] ?? 0) - floor;
    });
  });
  // Finite, so that limits can be added up and taken away again without loss.
  const all = [...liftedTotals, ...liftedColumns, ...bases].reduce((sum, amount) => sum + Math.abs(amount), 0);
  return {
    totals: liftedTotals,
    columns: liftedColumns,
    rows: rows.map((row, index) => {
      const base = bases[index] ?? 0;
      const high = Math.min(row.high - base, Math.max(all, row.low - base));
      const caps = row.caps.map((cap, column) => Math.min(cap - (row.floors[column] ?? 0), all));
      return { low: row.low - base, high, caps, group: row.group, base };
    }),
  };
}
