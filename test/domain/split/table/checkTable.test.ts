import fc from 'fast-check';
import { checkTable } from '../../../../src/domain/split/table/checkTable';
import { splitTable, type TableInput } from '../../../../src/domain/split/table/splitTable';
import { issues as chinese } from '../../../../src/workbook/text/zh/issues';
import { issues as english } from '../../../../src/workbook/text/en/issues';

/** Two rows over two columns, nothing wrong with it. */
const sound: TableInput = {
  rows: [30, 10],
  columns: [25, 15],
  seed: Float64Array.of(3, 1, 1, 1),
  lower: new Float64Array(4),
  upper: new Float64Array(4).fill(Infinity),
};

const changed = (part: Partial<TableInput>): TableInput => ({ ...sound, ...part });
const cells = (...values: readonly number[]): Float64Array => Float64Array.from(values);

describe('a table that cannot be meant', () => {
  it.each<[string, Partial<TableInput>, Record<string, unknown>]>([
    ['table-without-cells', { rows: [] }, { rows: 0, columns: 2 }],
    ['table-without-cells', { columns: [] }, { rows: 2, columns: 0 }],
    ['table-too-wide', { columns: new Array<number>(13).fill(0) }, { columns: 13, most: 12 }],
    ['cells-do-not-match', { seed: cells(1, 2, 3) }, { cells: 3, needed: 4 }],
    ['amount-not-a-number', { rows: [NaN, 10] }, { text: 'NaN', row: 1 }],
    ['amount-not-a-number', { columns: [25, Infinity] }, { text: 'Infinity', column: 2 }],
    ['amount-not-a-number', { seed: cells(1, 1, NaN, 1) }, { text: 'NaN', row: 2, column: 1 }],
    ['amount-not-a-number', { lower: cells(0, -Infinity, 0, 0) }, { text: '-Infinity', row: 1, column: 2 }],
    ['amount-not-a-number', { upper: cells(NaN, 9, 9, 9) }, { text: 'NaN', row: 1, column: 1 }],
    ['amount-not-multiple', { rows: [29.5, 10.5] }, { value: '29.5', decimals: 0, row: 1 }],
    ['amount-too-large', { rows: [2 ** 53, 10] }, { row: 1 }],
    ['amount-too-large', { rows: [2 ** 53 - 1, 1], columns: [2 ** 53 - 1, 1] }, {}],
    ['margins-disagree', { columns: [25, 16] }, { rows: 40, columns: 41, difference: 1 }],
    ['bounds-crossed', { lower: cells(0, 0, 0, 5), upper: cells(9, 9, 9, 4) }, { minimum: 5, maximum: 4, row: 2, column: 2 }],
    ['seed-out-of-range', { seed: cells(1, -2, 1, 1) }, { value: '-2', row: 1, column: 2 }],
    ['seed-out-of-range', { seed: cells(1, 1e200, 1, 1) }, { value: '1e+200', row: 1, column: 2 }],
  ])('is refused with %s and the numbers', (code, part, facts) => {
    const [issue] = checkTable(changed(part));
    expect(issue).toMatchObject({ code, severity: 'error', facts });
    expect(splitTable(changed(part))).toEqual({ feasible: false, shortages: [], issues: checkTable(changed(part)) });
  });

  it('is refused in sentences of both languages that name its numbers', () => {
    const crossed = checkTable(changed({ lower: cells(0, 0, 0, 5), upper: cells(9, 9, 9, 4) }));
    expect(crossed.map(({ facts }) => chinese['bounds-crossed'](facts))).toEqual([expect.stringContaining('下限5大于上限4')]);
    expect(crossed.map(({ facts }) => english['bounds-crossed'](facts))).toEqual([expect.stringContaining('minimum 5')]);
  });

  it('never throws, and never leaves a table half done, whatever the numbers are', () => {
    const number = fc.oneof(fc.nat(50), fc.constantFrom(NaN, Infinity, -Infinity, -3, 0.5, 2 ** 53, Number.MAX_SAFE_INTEGER, 1e308, 5e-324));
    const list = (length: number) => fc.array(number, { minLength: length, maxLength: length });
    const anything = fc.tuple(fc.nat(3), fc.nat(5)).chain(([height, width]) =>
      fc.record({ rows: list(height), columns: list(width), seed: list(height * width).map((values) => cells(...values)), lower: list(height * width).map((values) => cells(...values)), upper: list(height * width).map((values) => cells(...values)) }),
    );
    fc.assert(
      fc.property(anything, (input) => {
        const split = splitTable(input);
        if (split.feasible) expect(split.values.reduce((sum, value) => sum + value, 0)).toBe(input.rows.reduce((sum, value) => sum + value, 0));
        else expect(split.issues.length + split.shortages.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not one with a single row or column, with holds only, or with totals of nothing: these are split', () => {
    const values = (input: TableInput): number[] | null => {
      const split = splitTable(input);
      return split.feasible ? [...split.values] : null;
    };
    const one = (cap: number): TableInput => ({ rows: [7], columns: [7], seed: cells(1), lower: cells(0), upper: cells(cap) });
    expect(values(one(Infinity))).toEqual([7]);
    expect(values({ ...one(7), columns: [3, 4], seed: cells(1, 1), lower: cells(0, 0), upper: cells(9, 9) })).toEqual([3, 4]);
    const held = cells(20, 10, 5, 5);
    expect(values(changed({ seed: cells(0, 0, 0, 0), lower: held, upper: held }))).toEqual([20, 10, 5, 5]);
    expect(values(changed({ rows: [0, 0], columns: [0, 0] }))).toEqual([0, 0, 0, 0]);
  });

  it('is split exactly close to 2^53', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const rows = [most - 2 ** 40 - 1, 2 ** 40, 1];
    const columns = [2 ** 52, most - 2 ** 52 - 7, 7];
    const split = splitTable({ rows, columns, seed: cells(5, 3, 1, 1, 1, 1, 9, 1, 2), lower: new Float64Array(9), upper: new Float64Array(9).fill(Infinity) });
    if (!split.feasible) throw new Error('must be split');
    const big = [...split.values].map(BigInt);
    const total = (list: readonly bigint[]): bigint => list.reduce((sum, value) => sum + value, 0n);
    expect(rows.map((_, row) => total(big.slice(row * 3, row * 3 + 3)))).toEqual(rows.map(BigInt));
    expect(columns.map((_, column) => total(big.filter((__, cell) => cell % 3 === column)))).toEqual(columns.map(BigInt));
  });
});
