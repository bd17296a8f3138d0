/** Linear equations of which row i touches only unknowns within `reach` of i, on either side. */
export interface BandedSystem {
  readonly size: number;
  readonly reach: number;
  /** Row after row, each from column i − reach to i + 2 reach: exchanging rows fills the last third. */
  readonly cells: Float64Array;
  readonly right: Float64Array;
}

export function createBandedSystem(size: number, reach: number): BandedSystem {
  return { size, reach, cells: new Float64Array(size * (3 * reach + 1)), right: new Float64Array(size) };
}

export function addTo(system: BandedSystem, row: number, column: number, value: number): void {
  const cell = cellOf(system, row, column);
  system.cells[cell] = (system.cells[cell] ?? 0) + value;
}

/**
 * Gaussian elimination with partial pivoting inside the band, O(size × reach²); uses up the system.
 * A system without exactly one solution gives numbers that are not finite.
 */
export function solveBanded(system: BandedSystem): Float64Array {
  const { size, reach, cells, right } = system;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const below = Math.min(size - 1, pivot + reach);
    const until = Math.min(size - 1, pivot + 2 * reach);
    exchange(system, pivot, largestIn(system, pivot, below), until);
    for (let row = pivot + 1; row <= below; row += 1) {
      const factor = entry(system, row, pivot) / entry(system, pivot, pivot);
      if (factor === 0) continue;
      for (let column = pivot; column <= until; column += 1) addTo(system, row, column, -factor * entry(system, pivot, column));
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = right[row] ?? 0;
    for (let column = row + 1; column <= Math.min(size - 1, row + 2 * reach); column += 1) {
      rest -= (cells[cellOf(system, row, column)] ?? 0) * (right[column] ?? 0);
    }
    right[row] = rest / entry(system, row, row);
  }
  return right;
}

function largestIn(system: BandedSystem, column: number, below: number): number {
  let best = column;
  for (let row = column + 1; row <= below; row += 1) {
    if (Math.abs(entry(system, row, column)) > Math.abs(entry(system, best, column))) best = row;
  }
  return best;
}

/** Exchanges two rows from column `first` on; what stands before it is already eliminated. */
function exchange(system: BandedSystem, first: number, second: number, until: number): void {
  if (first === second) return;
  const { cells, right } = system;
  for (let column = first; column <= until; column += 1) swap(cells, cellOf(system, first, column), cellOf(system, second, column));
  swap(right, first, second);
}

function swap(values: Float64Array, first: number, second: number): void {
  const kept = values[first] ?? 0;
  values[first] = values[second] ?? 0;
  values[second] = kept;
}

function entry(system: BandedSystem, row: number, column: number): number {
  return system.cells[cellOf(system, row, column)] ?? 0;
}

function cellOf({ reach }: BandedSystem, row: number, column: number): number {
  return row * (3 * reach + 1) + column - row + reach;
}
