import fc from 'fast-check';
import { tableShortage } from '../../../../src/domain/split/table/feasibility';
import { type Fit, fitTable } from '../../../../src/domain/split/table/fitTable';
import { restoreMargins } from '../../../../src/domain/split/table/restoreMargins';
import { roundTable } from '../../../../src/domain/split/table/roundTable';
import { furthest } from '../cases';

const RUNS = { numRuns: 1000 };

interface Table {
  readonly rows: number[];
  readonly columns: number[];
  readonly seed: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

const KINDS = ['free', 'free', 'free', 'free', 'capped', 'floored', 'held', 'zero'] as const;

/** A table that a hidden whole-number table satisfies: margins are its sums, bounds lie around its cells. */
const feasible: fc.Arbitrary<Table> = fc
  .record({ height: fc.integer({ min: 1, max: 8 }), width: fc.integer({ min: 2, max: 5 }), largest: fc.constantFrom(3, 40, 5000) })
  .chain(({ height, width, largest }) => {
    const cells = (highest: number) => fc.array(fc.nat(highest), { minLength: height * width, maxLength: height * width });
    return fc
      .tuple(cells(largest), cells(90_000), cells(largest), cells(KINDS.length - 1))
      .map(([hidden, seeds, rooms, kinds]) => tableAround(hidden, seeds, rooms, kinds.map((kind) => KINDS[kind] ?? 'free'), width));
  });

function tableAround(amounts: readonly number[], seeds: readonly number[], rooms: readonly number[], kinds: readonly (typeof KINDS)[number][], width: number): Table {
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

function fit(table: Table): Fit {
  return fitTable({ ...table, rows: Float64Array.from(table.rows), columns: Float64Array.from(table.columns) });
}

function rowSums(cells: Float64Array, width: number): number[] {
  return Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width).reduce((sum, value) => sum + value, 0));
}

function columnSums(cells: Float64Array, width: number): number[] {
  return Array.from({ length: width }, (_, column) => cells.reduce((sum, value, cell) => sum + (cell % width === column ? value : 0), 0));
}

function isWithin(cells: Float64Array, table: Table): boolean {
  return cells.every((value, cell) => value >= (table.lower[cell] ?? 0) && value <= (table.upper[cell] ?? 0));
}

describe('a table with two margins', () => {
  it('is judged possible when some table exists', () => {
    fc.assert(
      fc.property(feasible, (table) => {
        expect(tableShortage(table)).toBeNull();
      }),
      RUNS,
    );
  });

  it('is fitted to a small part of one unit, then rounded with both margins exact, within bounds, each cell within one unit of its fit', () => {
    fc.assert(
      fc.property(feasible, (table) => {
        const { values, deviation } = fit(table);
        const cells = roundTable({ ...table, fitted: values });
        expect(deviation).toBeLessThan(0.1);
        expect(rowSums(cells, table.columns.length)).toEqual(table.rows);
        expect(columnSums(cells, table.columns.length)).toEqual(table.columns);
        expect(furthest(cells, [...values])).toBeLessThan(1 + 1e-6);
        expect(isWithin(cells, table)).toBe(true);
      }),
      RUNS,
    );
  });

  it('does not change when it is fitted and rounded again', () => {
    fc.assert(
      fc.property(feasible, (table) => {
        const cells = roundTable({ ...table, fitted: fit(table).values });
        const again = { ...table, seed: cells };
        expect(roundTable({ ...again, fitted: fit(again).values })).toEqual(cells);
      }),
      RUNS,
    );
  });

  it('is rounded to the nearest of all tables with these margins', () => {
    const small = fc
      .record({ height: fc.integer({ min: 1, max: 4 }), cells: fc.array(fc.nat(99), { minLength: 16, maxLength: 16 }) })
      .map(({ height, cells }) => wholeMargins(height, cells));
    fc.assert(
      fc.property(small, ({ fitted, rows, columns }) => {
        const bounds = { lower: fitted.map(Math.floor), upper: fitted.map(Math.ceil) };
        const cells = roundTable({ fitted, rows, columns, ...bounds });
        expect(squares(cells, fitted)).toBeCloseTo(bestSquares(fitted, rows, columns), 6);
      }),
      RUNS,
    );
  });

  it('is made exact from any starting point by whole units', () => {
    fc.assert(
      fc.property(feasible, fc.infiniteStream(fc.nat(1_000_000)), (table, noise) => {
        const random = noise[Symbol.iterator]();
        const values = table.lower.map((lower, cell) => lower + (Number(random.next().value) % (Math.min(table.upper[cell] ?? 0, lower + 50) - lower + 1)));
        restoreMargins(values, { ...table, fitted: values });
        expect(rowSums(values, table.columns.length)).toEqual(table.rows);
        expect(columnSums(values, table.columns.length)).toEqual(table.columns);
        expect(isWithin(values, table)).toBe(true);
      }),
      RUNS,
    );
  });
});

/** Hundredths in a table of four columns, filled up so that every margin is whole. */
function wholeMargins(height: number, hundredths: readonly number[]): { fitted: Float64Array; rows: number[]; columns: number[] } {
  const cells = hundredths.slice(0, height * 4);
  const last = (height - 1) * 4;
  for (let row = 0; row < height - 1; row += 1) {
    const others = cells.slice(row * 4, row * 4 + 3).reduce((sum, value) => sum + value, 0);
    cells[row * 4 + 3] = (100 - (others % 100)) % 100;
  }
  for (let column = 0; column < 4; column += 1) {
    let sum = 0;
    for (let row = 0; row < height - 1; row += 1) sum += cells[row * 4 + column] ?? 0;
    cells[last + column] = (100 - (sum % 100)) % 100;
  }
  const fitted = Float64Array.from(cells, (value) => value / 100);
  return { fitted, rows: rowSums(fitted, 4).map(Math.round), columns: columnSums(fitted, 4).map(Math.round) };
}

function squares(cells: Float64Array, fitted: Float64Array): number {
  return cells.reduce((sum, value, cell) => sum + (value - (fitted[cell] ?? 0)) ** 2, 0);
}

/** Tries every way of rounding every row. */
function bestSquares(fitted: Float64Array, rows: readonly number[], columns: readonly number[]): number {
  const width = columns.length;
  const search = (row: number, rest: readonly number[]): number => {
    if (row === rows.length) return rest.every((value) => value === 0) ? 0 : Infinity;
    let best = Infinity;
    for (let raised = 0; raised < 1 << width; raised += 1) {
      const values = columns.map((_, column) => Math.floor(fitted[row * width + column] ?? 0) + (raised & (1 << column) ? 1 : 0));
      const allowed = values.every((value, column) => value <= Math.ceil(fitted[row * width + column] ?? 0));
      if (!allowed || values.reduce((sum, value) => sum + value, 0) !== rows[row]) continue;
      const cost = values.reduce((sum, value, column) => sum + (value - (fitted[row * width + column] ?? 0)) ** 2, 0);
      best = Math.min(best, cost + search(row + 1, rest.map((value, column) => value - (values[column] ?? 0))));
    }
    return best;
  };
  return search(0, columns);
}
