import fc from 'fast-check';
import type { Season } from '../../../src/domain/indicator';
import { dentonCholette } from '../../../src/domain/schedule/dentonCholette';
import { seasonShares } from '../../../src/domain/schedule/seasonShares';
import type { Quarters } from '../../../src/domain/split/splitInput';
import { good } from '../demoDomain';
import { furthest, readCase } from '../split/cases';

const RUNS = { numRuns: 1000 };
const COUNTY: Quarters<number> = [0.22, 0.25, 0.25, 0.28];
const EVEN: Quarters<number> = [0.25, 0.25, 0.25, 0.25];

const season = fc.constantFrom<Season>('curve', 'history', 'smooth');
const curve = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)).map(([a, b, c, d]): Quarters<number> => [a / 100, b / 100, c / 100, d / 100]);
const anyAmount = fc.oneof(fc.integer({ min: -1e6, max: 1e8 }).map((value) => value / 100), fc.constantFrom(0, NaN, Infinity));
const anyHistory: fc.Arbitrary<Quarters<number> | null> = fc.option(fc.tuple(anyAmount, anyAmount, anyAmount, anyAmount));
const amount = fc.integer({ min: 1, max: 1e6 }).map((value) => value / 100);
const history = fc.tuple(amount, amount, amount, amount);

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, value) => total + value, 0);
}

/** This year's quarters over the curve's shares: level when a year follows its curve. */
function levels(shares: Quarters<number>, curveShares: Quarters<number>, annual: number): number[] {
  return shares.map((share, quarter) => (share * annual) / (curveShares[quarter] ?? NaN));
}

describe('the shares that quarters follow', () => {
  it('are the curve’s by the season curve', () => {
    expect(seasonShares('curve', COUNTY, [1, 2, 3, 4], 100)).toEqual({ shares: COUNTY, used: 'curve' });
  });

  it('d05: an even curve gives every year equal quarters', () => {
    const { input, expected, tolerance } = readCase<{ annual: number[] }, { values: number[] }>('d05-swisspharma-uniform');
    const values = input.annual.flatMap((annual) => seasonShares('curve', EVEN, null, annual).shares.map((share) => share * annual));
    expect(furthest(values, expected.values)).toBeLessThanOrEqual(tolerance);
  });

  it('are the row’s own of last year by the season history', () => {
    expect(seasonShares('history', COUNTY, [10, 20, 30, 40], 500)).toEqual({ shares: [0.1, 0.2, 0.3, 0.4], used: 'history' });
    expect(seasonShares('history', [0.2, 0.2, 0.2, 0.2], [10, 20, 30, 40], 500).shares.map((share) => Number(share.toFixed(12)))).toEqual([0.08, 0.16, 0.24, 0.32]);
  });

  it('leave the level of last year’s fourth quarter step by step by the season smooth', () => {
    // 20 more than four quarters of 10, at 4 : 7 : 9 : 10, whose steps 4, 3, 2, 1 slow down towards December.
    const { shares, used } = seasonShares('smooth', EVEN, [10, 10, 10, 10], 60);
    expect(used).toBe('smooth');
    expect(shares.map((share) => Number((share * 60).toFixed(9)))).toEqual([12.666666667, 14.666666667, 16, 16.666666667]);
  });

  it('go on as the curve does when this year is last year again', () => {
    fc.assert(
      fc.property(amount, (annual) => {
        const [a, b, c, d] = COUNTY;
        const { shares } = seasonShares('smooth', COUNTY, [a * annual, b * annual, c * annual, d * annual], annual);
        expect(furthest(shares, COUNTY)).toBeLessThanOrEqual(1e-9);
      }),
      RUNS,
    );
  });

  it('join last year in one direction: no step at the turn of the year is larger than all of the change', () => {
    fc.assert(
      fc.property(history, amount, (last, annual) => {
        const { shares, used } = seasonShares('smooth', COUNTY, last, annual);
        const before = last[3] / COUNTY[3];
        const steps = levels(shares, COUNTY, annual).map((level, quarter, all) => level - (quarter === 0 ? before : (all[quarter - 1] ?? NaN)));
        if (used !== 'smooth' || shares.includes(0)) return;
        const size = 1e-9 * Math.max(before, annual);
        const direction = Math.sign(annual - before);
        steps.forEach((step) => expect(step * direction).toBeGreaterThanOrEqual(-size));
        // Each step is smaller than the one before it: the join is spread, not made at once.
        steps.slice(1).forEach((step, quarter) => expect(Math.abs(step)).toBeLessThanOrEqual(Math.abs(steps[quarter] ?? NaN) + size));
      }),
      RUNS,
    );
  });

  it('are what Denton–Cholette gives, whatever the level of the curve', () => {
    fc.assert(
      fc.property(history, amount, (last, annual) => {
        const indicator = [...COUNTY, ...COUNTY].map((share) => share * sum(last));
        const parts = good(dentonCholette({ totals: [annual], indicator, parts: 4, before: 4, fixed: [...last, null, null, null, null] })).slice(4);
        if (parts.some((part) => part < 0)) return;
        expect(furthest(seasonShares('smooth', COUNTY, last, annual).shares, parts.map((part) => part / annual))).toBeLessThanOrEqual(1e-9);
      }),
      RUNS,
    );
  });

  it('are never negative after a steep fall', () => {
    const { shares, used } = seasonShares('smooth', EVEN, [100, 100, 100, 100], 10);
    expect(used).toBe('smooth');
    expect(shares.every((share) => share >= 0)).toBe(true);
    expect(shares[3]).toBe(0);
    expect(sum(shares)).toBeCloseTo(1, 12);
  });

  it.each<[string, Season, Quarters<number> | null, number]>([
    ['there is no last year', 'history', null, 100],
    ['last year was nothing', 'history', [0, 0, 0, 0], 100],
    ['a quarter was negative', 'history', [10, -1, 10, 10], 100],
    ['a quarter is not a number', 'smooth', [10, NaN, 10, 10], 100],
    ['there is no last year to join', 'smooth', null, 100],
    ['there is nothing to share', 'smooth', [1, 2, 3, 4], 0],
    ['the year is negative', 'smooth', [1, 2, 3, 4], -10],
  ])('are the curve’s when %s, and say so', (_, wanted, last, annual) => {
    expect(seasonShares(wanted, COUNTY, last, annual)).toEqual({ shares: COUNTY, used: 'curve' });
  });

  it('add up to the curve’s and are not negative, whatever comes in', () => {
    fc.assert(
      fc.property(season, curve, anyHistory, anyAmount, (wanted, curveShares, last, annual) => {
        const { shares, used } = seasonShares(wanted, curveShares, last, annual);
        expect(Math.abs(sum(shares) - sum(curveShares))).toBeLessThanOrEqual(1e-12);
        shares.forEach((share) => expect(share).toBeGreaterThanOrEqual(0));
        expect([wanted, 'curve']).toContain(used);
      }),
      RUNS,
    );
  });

  it('do not depend on the unit of the amounts', () => {
    fc.assert(
      fc.property(season, history, amount, fc.constantFrom(0.01, 10_000), (wanted, last, annual, unit) => {
        const [a, b, c, d] = last;
        const converted = seasonShares(wanted, COUNTY, [a * unit, b * unit, c * unit, d * unit], annual * unit);
        expect(furthest(converted.shares, seasonShares(wanted, COUNTY, last, annual).shares)).toBeLessThanOrEqual(1e-9);
      }),
      RUNS,
    );
  });
});
