import fc from 'fast-check';
import type { TableInput } from '../../../../src/domain/split/table/splitTable';
import type { TableProblem } from '../../../../src/domain/split/table/tableProblem';

/** More than any total of a small table: no cap. */
export const NO_CAP = 1000;

/** Small tables of which about half are impossible: margins with equal sums, caps and floors anywhere. */
export const anyTable: fc.Arbitrary<TableProblem> = fc
  .record({ height: fc.integer({ min: 1, max: 5 }), width: fc.integer({ min: 2, max: 5 }) })
  .chain(({ height, width }) => {
    const amounts = (highest: number, length: number) => fc.array(fc.nat(highest), { minLength: length, maxLength: length });
    return fc.tuple(amounts(30, height), amounts(30, width), amounts(25, height * width), amounts(30, height * width)).map(([rows, columns, caps, floors]) => {
      const missing = sum(rows) - sum(columns);
      const balanced = missing >= 0 ? { rows, columns: [(columns[0] ?? 0) + missing, ...columns.slice(1)] } : { rows: [(rows[0] ?? 0) - missing, ...rows.slice(1)], columns };
      const upper = Float64Array.from(caps, (cap) => (cap > 18 ? NO_CAP : cap));
      return { ...balanced, upper, lower: Float64Array.from(floors, (floor, cell) => Math.min(upper[cell] ?? 0, Math.max(0, floor - 24))) };
    });
  });

const KINDS = ['free', 'free', 'free', 'free', 'capped', 'floored', 'held', 'zero'] as const;

/** A table that a hidden whole-number table satisfies: margins are its sums, bounds lie around its cells. */
export const possibleTable: fc.Arbitrary<TableInput> = fc
  .record({ height: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 2, max: 7 }), largest: fc.constantFrom(3, 40, 5000) })
  .chain(({ height, width, largest }) => {
    const cells = (highest: number) => fc.array(fc.nat(highest), { minLength: height * width, maxLength: height * width });
    return fc
      .tuple(cells(largest), cells(90_000), cells(largest), cells(KINDS.length - 1))
      .map(([hidden, seeds, rooms, kinds]) => tableAround(hidden, seeds, rooms, kinds.map((kind) => KINDS[kind] ?? 'free'), width));
  });

function tableAround(amounts: readonly number[], seeds: readonly number[], rooms: readonly number[], kinds: readonly (typeof KINDS)[number][], width: number): TableInput {
  const hidden = Float64Array.from(amounts, (amount, cell) => (kinds[cell] === 'zero' ? 0 : amount));
  const lower = new Float64Array(hidden.length);
  const upper = new Float64Array(hidden.length).fill(1e6);
  const seed = Float64Array.from(seeds, (value) => (value + 1) / 100);
  hidden.forEach((value, cell) => {
    const room = rooms[cell] ?? 0;
    const kind = kinds[cell];
    if (kind === 'held' || kind === 'zero') {
      seed[cell] = 0;
      lower[cell] = value;
      upper[cell] = value;
    }
    if (kind === 'floored') lower[cell] = Math.max(0, value - room);
    if (kind === 'capped') upper[cell] = value + room;
  });
  return { rows: rowSums(hidden, width), columns: columnSums(hidden, width), seed, lower, upper };
}

/** The same bounds for some rows only; the others may put anything anywhere. */
export function boundedOnly(problem: TableProblem, rows: readonly number[]): TableProblem {
  const width = problem.columns.length;
  const isKept = (cell: number): boolean => rows.includes(Math.floor(cell / width));
  return {
    ...problem,
    lower: problem.lower.map((bound, cell) => (isKept(cell) ? bound : 0)),
    upper: problem.upper.map((bound, cell) => (isKept(cell) ? bound : NO_CAP)),
  };
}

/** Only these columns' totals are asked for: the others become one column, whose total follows from the rest. */
export function requiredOnly({ rows, columns, lower, upper }: TableProblem, required: readonly number[]): TableProblem {
  const width = columns.length;
  const others = columns.flatMap((_, column) => (required.includes(column) ? [] : [column]));
  const gather = (cells: Float64Array): Float64Array =>
    Float64Array.from(rows.flatMap((_, row) => [...required, null].map((column) => sum((column === null ? others : [column]).map((one) => cells[row * width + one] ?? 0)))));
  const kept = required.map((column) => columns[column] ?? 0);
  return { rows, columns: [...kept, sum(rows) - sum(kept)], lower: gather(lower), upper: gather(upper) };
}

export function without<T>(list: readonly T[], entry: T): T[] {
  return list.filter((other) => other !== entry);
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

export function rowSums(cells: Float64Array, width: number): number[] {
  return Array.from({ length: cells.length / width }, (_, row) => sum([...cells.slice(row * width, (row + 1) * width)]));
}

export function columnSums(cells: Float64Array, width: number): number[] {
  return Array.from({ length: width }, (_, column) => sum([...cells].filter((__, cell) => cell % width === column)));
}

export function isWithin(cells: Float64Array, { lower, upper }: Pick<TableProblem, 'lower' | 'upper'>): boolean {
  return cells.every((value, cell) => value >= (lower[cell] ?? 0) && value <= (upper[cell] ?? 0));
}
