import fc from 'fast-check';
import { dentonCholette } from '../../../src/domain/schedule/dentonCholette';
import type { SeriesTotals } from '../../../src/domain/schedule/seriesTotals';
import { good } from '../demoDomain';
import { furthest, readCase } from '../split/cases';
import { issuesOf } from '../split/splitRows';

const RUNS = { numRuns: 1000 };
const PARTS = 4;

const amount = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100);
const positive = fc.integer({ min: 1, max: 1e6 }).map((value) => value / 1000);
const totals = fc.array(amount, { minLength: 1, maxLength: 6 });

/** Totals with an indicator that may begin before them and end after them. */
const series: fc.Arbitrary<SeriesTotals & { readonly indicator: readonly number[]; readonly before: number }> = fc
  .tuple(totals, fc.nat(6), fc.nat(6), fc.constantFrom(2, 3, PARTS, 12))
  .chain(([sums, before, after, parts]) => {
    const length = before + sums.length * parts + after;
    return fc.record({
      totals: fc.constant(sums),
      parts: fc.constant(parts),
      before: fc.constant(before),
      indicator: fc.array(positive, { minLength: length, maxLength: length }),
    });
  });

function sumsOf(values: readonly number[], { totals: sums, parts, before = 0 }: SeriesTotals): number[] {
  return sums.map((_, total) => values.slice(before + total * parts, before + (total + 1) * parts).reduce((sum, value) => sum + value, 0));
}

/** The largest amount that takes part: what an error is measured by. */
function sizeOf(values: readonly number[]): number {
  return values.reduce((size, value) => Math.max(size, Math.abs(value)), 0);
}

/** Every total met to a part of the amounts that make it up. */
function expectTotals(values: readonly number[], input: SeriesTotals, part: number): void {
  const sizes = sumsOf(values.map(Math.abs), input);
  sumsOf(values, input).forEach((sum, total) => expect(Math.abs(sum - (input.totals[total] ?? NaN))).toBeLessThanOrEqual(part * (sizes[total] ?? NaN)));
}

function roughness(values: readonly number[], indicator: readonly number[]): number {
  const ratios = values.map((value, period) => value / (indicator[period] ?? NaN));
  return ratios.slice(1).reduce((sum, ratio, period) => sum + (ratio - (ratios[period] ?? NaN)) ** 2, 0);
}

describe('Denton–Cholette in published cases', () => {
  it.each(['d01-swisspharma-dentoncholette-noind', 'd02-swisspharma-dentoncholette-exports'])('%s, period by period', (id) => {
    const { input, expected, tolerance } = readCase<
      { annual: number[]; annual_start: number; indicator: number[] | null; indicator_start: [number, number] | null; freq: number },
      { values: number[] }
    >(id);
    const before = input.indicator_start ? (input.annual_start - input.indicator_start[0]) * input.freq + 1 - input.indicator_start[1] : 0;
    const values = good(dentonCholette({ totals: input.annual, indicator: input.indicator, parts: input.freq, before }));
    expect(values).toHaveLength(expected.values.length);
    expect(furthest(values, expected.values)).toBeLessThanOrEqual(tolerance);
  });

  it('d08: smoothing of Boot, Feibes and Lisman, in quarters and in months', () => {
    const { input, expected, tolerance } = readCase<{ cases: { low: number[]; ratio: number }[] }, { cases: number[][] }>('d08-insee-bfl');
    input.cases.forEach(({ low, ratio }, index) => {
      const values = good(dentonCholette({ totals: low, indicator: null, parts: ratio }));
      expect(values).toHaveLength(low.length * ratio);
      expect(furthest(values, expected.cases[index] ?? [])).toBeLessThanOrEqual(tolerance);
    });
  });
});

describe('Denton–Cholette', () => {
  it('meets every total, as near as the largest parts allow', () => {
    fc.assert(
      fc.property(series, (input) => expectTotals(good(dentonCholette(input)), input, 1e-12)),
      RUNS,
    );
  });

  it('meets totals of a usual size to nine digits', () => {
    const usual = series.map((input) => ({ ...input, totals: input.totals.map((total) => 100 + (Math.abs(total) % 900)), indicator: input.indicator.map((value) => 10 + (value % 90)) }));
    fc.assert(
      fc.property(usual, (input) => {
        sumsOf(good(dentonCholette(input)), input).forEach((sum, total) => expect(Math.abs(sum / (input.totals[total] ?? NaN) - 1)).toBeLessThanOrEqual(1e-9));
      }),
      RUNS,
    );
  });

  it('cannot be made smoother without missing a total', () => {
    fc.assert(
      fc.property(series, fc.nat(), fc.nat(), fc.double({ min: -1, max: 1, noNaN: true }), (input, where, other, part) => {
        const values = good(dentonCholette(input));
        const total = where % input.totals.length;
        const first = input.before + total * input.parts + (where % input.parts);
        const second = input.before + total * input.parts + (other % input.parts);
        const moved = [...values];
        moved[first] = (moved[first] ?? NaN) + part * sizeOf(values);
        moved[second] = (moved[second] ?? NaN) - part * sizeOf(values);
        const best = roughness(values, input.indicator);
        expect(roughness(moved, input.indicator)).toBeGreaterThanOrEqual(best * (1 - 1e-9));
      }),
      RUNS,
    );
  });

  it('gives equal parts to equal totals along a constant', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (total, count, parts) => {
        const values = good(dentonCholette({ totals: Array.from({ length: count }, () => total), indicator: null, parts }));
        expect(furthest(values, Array.from({ length: count * parts }, () => total / parts))).toBeLessThanOrEqual(1e-9 * Math.abs(total));
      }),
      RUNS,
    );
  });

  it('follows an indicator that adds up to the totals already', () => {
    fc.assert(
      fc.property(series, (input) => {
        const values = good(dentonCholette({ ...input, totals: sumsOf(input.indicator, input) }));
        expect(furthest(values, input.indicator)).toBeLessThanOrEqual(1e-9 * sizeOf(input.indicator));
      }),
      RUNS,
    );
  });

  it('does not depend on the scale of the indicator', () => {
    fc.assert(
      fc.property(series, fc.constantFrom(1e-6, 0.3, 7, 1e5), (input, scale) => {
        const values = good(dentonCholette(input));
        const scaled = good(dentonCholette({ ...input, indicator: input.indicator.map((value) => value * scale) }));
        expect(furthest(scaled, values)).toBeLessThanOrEqual(1e-9 * sizeOf(values));
      }),
      RUNS,
    );
  });

  it('keeps fixed periods to the last bit and meets the totals with the others', () => {
    const withFixed = series.chain((input) => {
      const length = input.indicator.length;
      return fc.record({
        input: fc.constant(input),
        amounts: fc.array(amount, { minLength: length, maxLength: length }),
        taken: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
      });
    });
    fc.assert(
      fc.property(withFixed, ({ input, amounts, taken }) => {
        // One period of each total stays free, or the amounts would decide whether there is an answer.
        const fixed = amounts.map((value, period) => (taken[period] && (period - input.before) % input.parts !== 0 ? value : null));
        const values = good(dentonCholette({ ...input, fixed }));
        fixed.forEach((value, period) => value !== null && expect(values[period]).toBe(value));
        expectTotals(values, input, 1e-12);
      }),
      RUNS,
    );
  });

  it('continues the nearest ratio before the first and after the last total', () => {
    fc.assert(
      fc.property(series, (input) => {
        const values = good(dentonCholette(input));
        const ratio = (period: number) => (values[period] ?? NaN) / (input.indicator[period] ?? NaN);
        const last = input.before + input.totals.length * input.parts - 1;
        const outside = values.flatMap((_, period) => (period < input.before ? ratio(period) - ratio(input.before) : period > last ? ratio(period) - ratio(last) : []));
        expect(sizeOf(outside)).toBeLessThanOrEqual(1e-9 * sizeOf(values.map((_, period) => ratio(period))));
      }),
      RUNS,
    );
  });

  it('leaves structural zeros at zero, wherever they are', () => {
    fc.assert(
      fc.property(series, fc.nat(), (input, seed) => {
        const indicator = input.indicator.map((value, period) => ((period - input.before) % input.parts !== 0 && (seed >> period % 20) % 2 === 1 ? 0 : value));
        const values = good(dentonCholette({ ...input, indicator }));
        indicator.forEach((value, period) => value === 0 && expect(values[period]).toBe(0));
        expectTotals(values, input, 1e-12);
      }),
      RUNS,
    );
  });

  it('joins across a structural zero as if it were not there', () => {
    const values = good(dentonCholette({ totals: [6, 12], indicator: [1, 1, 0, 0, 1, 1], parts: 3 }));
    const without = good(dentonCholette({ totals: [6, 12], indicator: null, parts: 2 }));
    expect(values.filter((value) => value !== 0)).toEqual(without);
  });

  it('handles a hundred years of months as it handles one', () => {
    const values = good(dentonCholette({ totals: Array.from({ length: 100 }, (_, year) => 100 + year), indicator: null, parts: 12 }));
    expect(values).toHaveLength(1200);
    expect(values.slice(1188).reduce((sum, value) => sum + value, 0)).toBeCloseTo(199, 9);
  });
});

describe('what Denton–Cholette refuses', () => {
  const year: SeriesTotals = { totals: [10], indicator: [1, 2, 3, 4], parts: PARTS };

  it.each<[string, Partial<SeriesTotals>, object]>([
    ['amount-not-a-number', { totals: [NaN] }, { text: 'NaN' }],
    ['amount-not-a-number', { indicator: [1, Infinity, 1, 1] }, { text: 'Infinity' }],
    ['amount-not-a-number', { fixed: [null, -Infinity, null, null] }, { text: '-Infinity' }],
    ['amount-too-large', { totals: [2 ** 53] }, { value: 2 ** 53 }],
    ['periods-mismatch', { totals: [] }, { needed: 4, given: 0 }],
    ['periods-mismatch', { indicator: [1, 2, 3] }, { needed: 4, given: 3 }],
    ['periods-mismatch', { fixed: [1, null] }, { needed: 4, given: 2 }],
    ['not-a-whole-number', { parts: 0 }, { text: '0', from: 1, to: 12 }],
    ['not-a-whole-number', { parts: 2.5 }, { text: '2.5' }],
    ['not-a-whole-number', { before: 1 }, { text: '1', from: 0, to: 0 }],
    ['not-a-whole-number', { before: NaN }, { text: 'NaN' }],
    ['negative-pattern', { indicator: [1, -2, 3, 4] }, { period: 2, value: -2 }],
    ['zero-pattern', { indicator: [0, 0, 0, 0] }, { total: 10 }],
    ['zero-pattern', { totals: [10, 3], indicator: [1, 1, 1, 1, 0, 0, 0, 0] }, { total: 3 }],
    ['zero-pattern', { totals: [0], indicator: [0, 0, 0, 0, 1] }, { total: 0 }],
    ['fixed-periods-mismatch', { fixed: [1, 2, 3, 5] }, { total: 10, fixed: 11 }],
  ])('%s: %j', (code, change, facts) => {
    expect(issuesOf(dentonCholette({ ...year, ...change }))).toMatchObject([{ code, severity: 'error', facts }]);
  });

  it('never throws, whatever the numbers are', () => {
    const wild = fc.oneof(fc.double(), fc.constantFrom(0, -1, NaN, Infinity, 5e-324, 2 ** 53, 9e15, 1e-300));
    const list = fc.array(wild, { maxLength: 12 });
    const input = fc.record({
      totals: list,
      indicator: fc.option(list),
      parts: fc.constantFrom(1, 2, 4, 0, -1, NaN),
      before: fc.constantFrom(0, 1, -1, 1e9),
      fixed: fc.option(fc.array(fc.option(wild), { maxLength: 12 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(input, (given) => {
        const outcome = dentonCholette(given);
        if (outcome.ok) expect(outcome.value.every(Number.isFinite)).toBe(true);
        else expect(outcome.issues.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('accepts periods that are all fixed when they add up', () => {
    expect(good(dentonCholette({ ...year, fixed: [0.1, 0.2, 4.7, 5] }))).toEqual([0.1, 0.2, 4.7, 5]);
  });
});
