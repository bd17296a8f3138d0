import fc from 'fast-check';
import { tableShortages } from '../../../../src/domain/split/table/feasibility';
import { type Fit, fitTable } from '../../../../src/domain/split/table/fitTable';
import { restoreMargins } from '../../../../src/domain/split/table/restoreMargins';
import { roundTable } from '../../../../src/domain/split/table/roundTable';
import { splitTable, type TableInput, type TableSplit } from '../../../../src/domain/split/table/splitTable';
import { furthest } from '../cases';
import { columnSums, isWithin, possibleTable, rowSums } from './tables';

const RUNS = { numRuns: 1000 };

function fit(table: TableInput): Fit {
  return fitTable({ ...table, rows: Float64Array.from(table.rows), columns: Float64Array.from(table.columns) });
}

describe('a table with two margins', () => {
  it('is judged possible when some table exists', () => {
    fc.assert(
      fc.property(possibleTable, (table) => {
        expect(tableShortages(table)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is fitted to a small part of one unit, then rounded with both margins exact, within bounds, each cell within one unit of its fit', () => {
    fc.assert(
      fc.property(possibleTable, (table) => {
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
      fc.property(possibleTable, (table) => {
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
      fc.property(possibleTable, fc.infiniteStream(fc.nat(1_000_000)), (table, noise) => {
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

/** As possible tables, with seeds of one order of magnitude, so that every fit settles whatever the order of its sums. */
const evenTable = possibleTable.map((table) => ({ ...table, seed: table.seed.map((weight) => (weight > 0 ? 1 + (weight % 10) : 0)) }));

describe('a table that is split', () => {
  it('keeps both margins, bounds, holds and zeros, each cell within one unit of its fitted value', () => {
    fc.assert(
      fc.property(possibleTable, (table) => {
        const { values, fitted } = split(table);
        expect(rowSums(values, table.columns.length)).toEqual(table.rows);
        expect(columnSums(values, table.columns.length)).toEqual(table.columns);
        expect(isWithin(values, table)).toBe(true);
        expect(furthest(values, [...fitted])).toBeLessThan(1 + 1e-6);
        table.seed.forEach((weight, cell) => {
          if (weight === 0) expect(values[cell]).toBe(table.lower[cell]);
        });
      }),
      RUNS,
    );
  });

  it('comes back unchanged when it meets everything and is its own seed', () => {
    fc.assert(
      fc.property(possibleTable, (table) => {
        const { values } = split(table);
        expect(split({ ...table, seed: values }).values).toEqual(values);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the rows: the same fit, rounded as near, and the same cells where no tie decides', () => {
    const shuffled = evenTable.chain((table) =>
      fc.record({ table: fc.constant(table), order: fc.shuffledSubarray(table.rows.map((_, row) => row), { minLength: table.rows.length, maxLength: table.rows.length }) }),
    );
    let same = 0;
    fc.assert(
      fc.property(shuffled, ({ table, order }) => {
        const width = table.columns.length;
        const permute = (cells: Float64Array): Float64Array => Float64Array.from(order.flatMap((row) => [...cells.slice(row * width, (row + 1) * width)]));
        const [plain, permuted] = [
          split(table),
          split({ rows: order.map((row) => table.rows[row] ?? 0), columns: table.columns, seed: permute(table.seed), lower: permute(table.lower), upper: permute(table.upper) }),
        ];
        expect(furthest(permute(plain.fitted), [...permuted.fitted])).toBeLessThan(1e-5);
        expect(squares(permuted.values, permuted.fitted)).toBeCloseTo(squares(plain.values, plain.fitted), 3);
        if (furthest(permute(plain.values), [...permuted.values]) === 0) same += 1;
      }),
      RUNS,
    );
    expect(same).toBeGreaterThan(RUNS.numRuns * 0.9);
  });

  it('does not change when the seeds of all cells, or of one row or column, are scaled', () => {
    fc.assert(
      fc.property(evenTable, fc.constantFrom(0.001, 3, 7, 1024), fc.nat(7), fc.nat(6), (table, factor, row, column) => {
        const width = table.columns.length;
        const { values, fitted } = split(table);
        const scalings = [() => true, (cell: number) => Math.floor(cell / width) === row, (cell: number) => cell % width === column];
        for (const isScaled of scalings) {
          const scaled = split({ ...table, seed: table.seed.map((weight, cell) => (isScaled(cell) ? weight * factor : weight)) });
          expect(furthest(scaled.fitted, [...fitted])).toBeLessThan(1e-5);
          expect(squares(scaled.values, fitted)).toBeCloseTo(squares(values, fitted), 3);
        }
      }),
      RUNS,
    );
  });
});

function split(table: TableInput): Extract<TableSplit, { feasible: true }> {
  const result = splitTable(table);
  if (!result.feasible) throw new Error('not feasible');
  return result;
}

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
