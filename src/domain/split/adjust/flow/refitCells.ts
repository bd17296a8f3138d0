import { splitTable } from '../../table/splitTable';

/** A row whose cells are fitted to its year again. Whole minor units, `Infinity` for no cap. */
export interface RefitRow {
  readonly year: number;
  /** The cells that stand: what the new ones are in proportion to. */
  readonly cells: readonly number[];
  readonly floors: readonly number[];
  readonly caps: readonly number[];
  /** ≥ 0: what a cell is in proportion to where the plan that stands has nothing to go by. */
  readonly usual: readonly number[];
  /** Whether the row is to change; the others move only where the margins need it. */
  readonly isChanged: boolean;
}

/** Cells of one row, and quarters 1…4 whose exact amount was rounded up. */
export interface RefitCells {
  readonly cells: readonly number[];
  readonly up: readonly number[];
}

/**
 * Rows × columns with both margins exact, in proportion to the cells that stand. Rows that are not to change, and
 * cells that stand at nothing, stay as they are unless the margins cannot be met without them. The margins must
 * allow a table (`flowCut`).
 */
export function refitCells(rows: readonly RefitRow[], columns: readonly number[]): RefitCells[] {
  const still = rows.map((row) => (row.isChanged ? row : { ...row, floors: row.cells, caps: row.cells }));
  const attempts = [
    { rows: still, isOpen: false },
    { rows, isOpen: false },
    { rows, isOpen: true },
  ];
  for (const attempt of attempts) {
    const split = splitTable(tableOf(attempt.rows, columns, attempt.isOpen));
    if (split.feasible) return attempt.rows.map((row, index) => cellsOf(row, split, index * columns.length));
  }
  throw new Error('years and quarters were found to agree but no table meets them');
}

function cellsOf(row: RefitRow, split: { readonly values: Float64Array; readonly fitted: Float64Array }, start: number): RefitCells {
  const cells = row.floors.map((floor, column) => floor + (split.values[start + column] ?? 0));
  const up = cells.flatMap((_, column) => (column < 4 && isUp(split.values[start + column] ?? 0, split.fitted[start + column] ?? 0) ? [column + 1] : []));
  return { cells, up };
}

/** Noise of the fit is no rounding. */
const NOISE = 1e-6;

function isUp(value: number, fitted: number): boolean {
  return value - fitted > NOISE;
}

function tableOf(rows: readonly RefitRow[], columns: readonly number[], isOpen: boolean) {
  const size = rows.length * columns.length;
  const floorsOf = (column: number): number => rows.reduce((sum, row) => sum + (row.floors[column] ?? 0), 0);
  const table = {
    rows: rows.map((row) => row.floors.reduce((rest, floor) => rest - floor, row.year)),
    columns: columns.map((total, column) => total - floorsOf(column)),
    seed: new Float64Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size),
  };
  rows.forEach((row, index) => {
    const seeds = seedsOf(row, isOpen);
    seeds.forEach((seed, column) => {
      const at = index * columns.length + column;
      const room = (row.caps[column] ?? 0) - (row.floors[column] ?? 0);
      table.seed[at] = room > 0 ? seed : 0;
      table.upper[at] = seed > 0 ? Math.min(room, table.rows[index] ?? 0) : 0;
    });
  });
  return table;
}

/** A cell opened for want of another counts this part of what is usual. */
const LEAST_SHARE = 1e-3;

function seedsOf(row: RefitRow, isOpen: boolean): number[] {
  const own = row.cells.map((amount, column) => (row.caps[column] === row.floors[column] ? 0 : Math.max(0, amount - (row.floors[column] ?? 0))));
  const whole = own.reduce((sum, amount) => sum + amount, 0);
  if (whole === 0) return row.usual.map((share, column) => Math.max(share, isOpen && (row.caps[column] ?? 0) > (row.floors[column] ?? 0) ? LEAST_SHARE : 0));
  return own.map((amount, column) => amount || (isOpen ? Math.max(row.usual[column] ?? 0, LEAST_SHARE) * LEAST_SHARE * whole : 0));
}
