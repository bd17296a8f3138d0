import { type Minor, minor } from '../../../src/domain/amount';
import { boundedShares } from '../../../src/domain/split/total/boundedShares';
import { tableShortages } from '../../../src/domain/split/table/feasibility';
import { fitTable } from '../../../src/domain/split/table/fitTable';
import { largestRemainder } from '../../../src/domain/split/total/largestRemainder';
import { roundTable } from '../../../src/domain/split/table/roundTable';
import { type ImpossibleSplit, splitTotal, type TotalSplit } from '../../../src/domain/split/total/splitTotal';
import { flat, furthest, readCase } from './cases';

type Bounds = readonly (number | null)[];

function split(total: number, weights: readonly number[], lower: Bounds, upper: Bounds, offsets?: readonly number[]): TotalSplit | ImpossibleSplit {
  const bound = (value: number | null): Minor | null => (value === null ? null : minor(value));
  return splitTotal({
    total: minor(total),
    weights,
    lower: lower.map(bound),
    upper: upper.map(bound),
    keys: weights.map((_, index) => `row ${index}`),
    ...(offsets ? { offsets: offsets.map(minor) } : {}),
  });
}

function fitted(result: TotalSplit | ImpossibleSplit): readonly number[] {
  if (!result.feasible) throw new Error('not feasible');
  return result.fitted;
}

describe('published and derived cases', () => {
  it('a01: cars and vans add up to 40', () => {
    const { input, expected, tolerance } = readCase<{ base: number[]; total: number }, { values: number[] }>('a01-tsraking-1d');
    const none = input.base.map(() => null);
    expect(furthest(fitted(split(input.total, input.base, none, none)), expected.values)).toBeLessThanOrEqual(tolerance);
  });

  it('a03: projection onto a simplex, by equal weights on top of the base', () => {
    const { input, expected, tolerance } = readCase<{ v: number[]; totals: number[] }, { values: number[][] }>('a03-simplex-projection');
    input.totals.forEach((total, index) => {
      const values = fitted(split(total, input.v.map(() => 1), input.v.map(() => 0), input.v.map(() => null), input.v));
      expect(furthest(values, expected.values[index] ?? [])).toBeLessThanOrEqual(tolerance);
    });
  });

  it('a05: proportional spread, and with a held leaf', () => {
    const { input, expected, tolerance } = readCase<
      { cases: { total: number; basis: number[]; held: boolean[] }[] },
      { cases: number[][] }
    >('a05-tm1-relative-proportional-spread');
    input.cases.forEach(({ total, basis, held }, index) => {
      const bounds = basis.map((value, leaf) => (held[leaf] ? value : null));
      expect(furthest(fitted(split(total, basis, bounds, bounds)), expected.cases[index] ?? [])).toBeLessThanOrEqual(tolerance);
    });
  });

  it('a06: bounded pro rata, exact in fractions, and impossible totals with the reachable one', () => {
    const { input, expected, tolerance } = readCase<
      { total: number; weights: number[]; lower: number[]; upper: Bounds }[],
      { feasible: boolean; values: number[]; scale: string; conflict: { kind: string; reachable: number } | null }[]
    >('a06-bounded-prorata-derived');
    input.forEach(({ total, weights, lower, upper }, index) => {
      const answer = expected[index];
      const result = split(total, weights, lower, upper);
      expect(result.feasible).toBe(answer?.feasible);
      if (result.feasible) {
        expect(furthest(result.fitted, answer?.values ?? [])).toBeLessThanOrEqual(tolerance);
        const big = (value: number | null): bigint | null => (value === null ? null : BigInt(value));
        const shares = boundedShares({ total: BigInt(total), weights: weights.map(BigInt), lower: lower.map(big), upper: upper.map(big) });
        const [numerator = '', denominator = '1'] = (answer?.scale ?? '').split('/');
        expect(shares.numerator * BigInt(denominator)).toBe(shares.denominator * BigInt(numerator));
      } else {
        expect({ kind: result.shortage.side === 'minimums' ? 'below-min' : 'above-max', reachable: result.shortage.reachable }).toEqual(answer?.conflict);
      }
    });
  });

  it('b01 and b02: largest remainders of elections', () => {
    const b01 = readCase<{ votes: number[]; seats: number }[], number[][]>('b01-largest-remainder');
    const b02 = readCase<{ votes: number[]; seats: number }[], { largest_remainder: number[] }[]>('b02-balinski-young-1975');
    const seats = (entry: { votes: number[]; seats: number }) => largestRemainder(minor(entry.seats), entry.votes, entry.votes.map((_, index) => `${index}`));
    expect(b01.input.map(seats)).toEqual(b01.expected);
    expect(b02.input.map(seats)).toEqual(b02.expected.map((answer) => answer.largest_remainder));
  });

  it('raising the total by one can lower a share', () => {
    const weights = [6, 6, 2];
    expect(largestRemainder(minor(10), weights, ['a', 'b', 'c'])).toEqual([4, 4, 2]);
    expect(largestRemainder(minor(11), weights, ['a', 'b', 'c'])).toEqual([5, 5, 1]);
  });

  it('b13: controlled rounding to hundreds keeps every total adjacent and zeros zero', () => {
    const { input, expected } = readCase<{ table: number[][]; base: number }, { row_totals: number[]; col_totals: number[] }>('b13-statcan-rtra-controlled-rounding');
    const table = flat(input.table).map((value) => value / input.base);
    const margin = (totals: readonly number[]) => totals.map((value) => value / input.base);
    const cells = roundTable({ fitted: table, rows: margin(expected.row_totals), columns: margin(expected.col_totals), lower: table.map(Math.floor), upper: table.map(Math.ceil) });
    expectControlled(cells, table, margin(expected.row_totals), margin(expected.col_totals));
  });

  it('b14: a 3 × 3 table to whole numbers', () => {
    const { input } = readCase<{ table: number[][]; row_totals: number[]; col_totals: number[] }, unknown>('b14-matrix-rounding-3x3');
    const table = flat(input.table);
    const cells = roundTable({ fitted: table, rows: input.row_totals, columns: input.col_totals, lower: table.map(Math.floor), upper: table.map(Math.ceil) });
    expectControlled(cells, table, input.row_totals, input.col_totals);
  });

  it.each(['c01-ipf-wikipedia', 'c02-ipfn-test-2d'])('%s: proportional fitting to ten digits', (id) => {
    const { input, expected } = readCase<
      { seed: number[][]; row_totals: number[]; col_totals: number[] },
      { high_precision: number[][]; values?: number[][] }
    >(id);
    const seed = flat(input.seed);
    const fit = fitTable({
      seed,
      rows: Float64Array.from(input.row_totals),
      columns: Float64Array.from(input.col_totals),
      lower: new Float64Array(seed.length),
      upper: new Float64Array(seed.length).fill(Infinity),
    });
    expect(furthest(fit.values, expected.high_precision.flat())).toBeLessThanOrEqual(1e-9);
    if (expected.values) expect(furthest(fit.values, expected.values.flat())).toBeLessThanOrEqual(5e-4);
  });

  it('c08: a structural zero that makes the margins unreachable', () => {
    const { input, expected } = readCase<
      { seed: number[][]; row_totals: number[]; col_totals: number[] },
      { conflict: { rows: number[]; cols: number[]; shortfall: number } }
    >('c08-ipf-structural-zero-infeasible');
    const seed = flat(input.seed);
    const [shortage] = tableShortages({
      rows: input.row_totals,
      columns: input.col_totals,
      lower: new Float64Array(seed.length),
      upper: seed.map((value) => (value === 0 ? 0 : Infinity)),
    });
    expect(shortage?.shortfall).toBe(expected.conflict.shortfall);
    expect(shortage?.members).toEqual(expected.conflict.rows);
    // The columns that cannot be filled are those that the conflicting row may not use.
    expect(shortage?.columns).toEqual([0, 1].filter((column) => !expected.conflict.cols.includes(column)));
  });

  it('c09: caps that leave the first quarter 5 short', () => {
    const { input, expected } = readCase<
      { row_totals: number[]; col_totals: number[]; upper: number[][] },
      { conflict: { columns: number[]; needed: number; available: number; shortfall: number } }
    >('c09-two-way-bounds-infeasible');
    const upper = flat(input.upper);
    const problem = { rows: input.row_totals, columns: input.col_totals, lower: new Float64Array(upper.length), upper };
    expect(tableShortages(problem)).toMatchObject([expected.conflict]);
    const [first = 0, second = 0, ...rest] = input.col_totals;
    expect(tableShortages({ ...problem, columns: [first - 5, second + 5, ...rest] })).toEqual([]);
  });
});

function expectControlled(cells: Float64Array, table: Float64Array, rows: readonly number[], columns: readonly number[]): void {
  const width = columns.length;
  cells.forEach((value, cell) => expect([Math.floor(table[cell] ?? NaN), Math.ceil(table[cell] ?? NaN)]).toContain(value));
  rows.forEach((total, row) => expect(cells.slice(row * width, (row + 1) * width).reduce((sum, value) => sum + value, 0)).toBe(total));
  columns.forEach((total, column) => expect(rows.reduce((sum, _, row) => sum + (cells[row * width + column] ?? 0), 0)).toBe(total));
}
