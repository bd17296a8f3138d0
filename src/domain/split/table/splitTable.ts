import type { Issue } from '../../issue';
import { checkTable } from './checkTable';
import { tableShortages, type TableShortage } from './feasibility';
import { fitByNewton, fitBySweeps } from './fitTable';
import { roundTable } from './roundTable';
import { standing } from './scaleWithin';
import type { TableProblem } from './tableProblem';

/** Whole row and column totals with equal sums; cells row after row. At most twelve columns. */
export interface TableInput extends TableProblem {
  /** ≥ 0: what the cells are proportional to before the margins are met; 0 stays at 0 or at its bound. */
  readonly seed: Float64Array;
}

export type TableSplit =
  | { readonly feasible: true; readonly values: Float64Array; /** Before rounding. */ readonly fitted: Float64Array }
  | {
      readonly feasible: false;
      /** Conflicts of bounds and margins (`tableShortages`), cells with seed 0 held; none when the input itself is wrong. */
      readonly shortages: readonly TableShortage[];
      /** What is wrong with the input itself (`checkTable`). */
      readonly issues: readonly Issue[];
    };

/** So few sets of columns are judged faster than a table is fitted. */
const NARROW = 4;

/**
 * Whole cells with both margins exact, within their bounds, each the floor or ceiling of its fitted value. The verdict
 * is exact both ways: a rounded table that meets everything proves that one exists, and otherwise the sets of columns are asked.
 */
export function splitTable(input: TableInput): TableSplit {
  const issues = checkTable(input);
  if (issues.length > 0) return { feasible: false, shortages: [], issues };
  const table = holdZeros(input);
  const problem = { ...table, rows: Float64Array.from(table.rows), columns: Float64Array.from(table.columns) };
  const isNarrow = table.columns.length <= NARROW;
  if (isNarrow) {
    const shortages = tableShortages(table);
    if (shortages.length > 0) return { feasible: false, shortages, issues: [] };
  }
  const swept = fitBySweeps(problem);
  const first = swept.isSettled ? roundTable({ ...table, fitted: swept.values }) : null;
  if (first && meets(table, first)) return { feasible: true, values: first, fitted: swept.values };
  const shortages = isNarrow ? [] : tableShortages(table);
  if (shortages.length > 0) return { feasible: false, shortages, issues: [] };
  const { values: fitted } = fitByNewton(problem);
  return { feasible: true, values: roundTable({ ...table, fitted }), fitted };
}

/** The table in which a cell with seed 0 is held where it stands: at 0, or at the bound nearest to it. */
export function holdZeros(input: TableInput): TableInput {
  const lower = Float64Array.from(input.lower);
  const upper = Float64Array.from(input.upper);
  for (let cell = 0; cell < lower.length; cell += 1) {
    if (input.seed[cell] !== 0) continue;
    const stand = standing(lower[cell] ?? 0, upper[cell] ?? 0);
    lower[cell] = stand;
    upper[cell] = stand;
  }
  return { ...input, lower, upper };
}

/** Whether whole cells meet both margins and all bounds, exactly. */
function meets({ rows, columns, lower, upper }: TableProblem, values: Float64Array): boolean {
  const width = columns.length;
  const sums = new Float64Array(width);
  for (let row = 0; row < rows.length; row += 1) {
    let rest = rows[row] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const cell = row * width + column;
      const value = values[cell] ?? 0;
      if (value < (lower[cell] ?? 0) || value > (upper[cell] ?? 0)) return false;
      rest -= value;
      sums[column] = (sums[column] ?? 0) + value;
    }
    if (rest !== 0) return false;
  }
  return columns.every((total, column) => total === sums[column]);
}
