/** Cells of a table's rows that stay open where its sheet is protected; `rows` counts from 0, ascending. */
export interface OpenCells {
  readonly headers: readonly string[];
  readonly rows: readonly number[];
}
