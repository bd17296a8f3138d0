/** Remainders are compared in these steps, so that noise of the fit cannot settle a tie. */
const STEPS = 2 ** 30;
/** A cell this close to a whole number is whole and does not move. */
const WHOLE = 1e-7;

/** Where every cell stands: its floor, its remainder in steps (0 for a whole cell), and whether it is rounded up. */
export interface Rounding {
  readonly width: number;
  readonly height: number;
  readonly values: Float64Array;
  readonly remainders: Int32Array;
  readonly up: Uint8Array;
}

/** Rows rounded by largest remainder, each to its total; equal remainders go to the earlier column. */
export function roundRows(fitted: Float64Array, rows: readonly number[], width: number): Rounding {
  const state = { width, height: rows.length, values: new Float64Array(fitted.length), remainders: new Int32Array(fitted.length), up: new Uint8Array(fitted.length) };
  const candidates = new Int32Array(width);
  for (let row = 0; row < rows.length; row += 1) {
    const start = row * width;
    let missing = rows[row] ?? 0;
    let count = 0;
    for (let cell = start; cell < start + width; cell += 1) {
      startCell(state, cell, fitted[cell] ?? 0);
      missing -= state.values[cell] ?? 0;
      if (state.remainders[cell] === 0) continue;
      insert(state.remainders, candidates, count, cell);
      count += 1;
    }
    for (let place = 0; place < count && place < missing; place += 1) raise(state, candidates[place] ?? 0);
  }
  return state;
}

function startCell({ values, remainders }: Rounding, cell: number, value: number): void {
  const nearest = Math.round(value);
  const isWhole = Math.abs(value - nearest) <= Math.max(WHOLE, Math.abs(value) * 1e-14);
  const floor = Math.floor(value);
  values[cell] = isWhole ? nearest : floor;
  remainders[cell] = isWhole ? 0 : Math.min(STEPS - 1, Math.max(1, Math.round((value - floor) * STEPS)));
}

/** Keeps the cells in the order of their remainders, the largest first; a later cell stands behind its equals. */
function insert(remainders: Int32Array, candidates: Int32Array, count: number, cell: number): void {
  const remainder = remainders[cell] ?? 0;
  let place = count;
  while (place > 0 && (remainders[candidates[place - 1] ?? 0] ?? 0) < remainder) {
    candidates[place] = candidates[place - 1] ?? 0;
    place -= 1;
  }
  candidates[place] = cell;
}

export function raise({ up, values }: Rounding, cell: number): void {
  up[cell] = 1;
  values[cell] = (values[cell] ?? 0) + 1;
}

export function lower({ up, values }: Rounding, cell: number): void {
  up[cell] = 0;
  values[cell] = (values[cell] ?? 0) - 1;
}

/** Whether the row can give a unit from the one column to the other and still have both at a floor or ceiling. */
export function canMove({ width, up, remainders }: Rounding, row: number, from: number, to: number): boolean {
  const start = row * width;
  return up[start + from] === 1 && up[start + to] === 0 && (remainders[start + to] ?? 0) > 0;
}

/** Half the change of Σ (value − fitted)², and of Σ |value − fitted|, in steps. */
export function moveCost({ width, remainders }: Rounding, row: number, from: number, to: number): number {
  const start = row * width;
  return (remainders[start + from] ?? 0) - (remainders[start + to] ?? 0);
}
