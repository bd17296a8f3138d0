import fc from 'fast-check';
import { type Curve, cumulativeShare } from '../../../src/domain/schedule/curve';
import { type Forecast, forecastYear } from '../../../src/domain/track/forecast';
import { measure } from '../../../src/domain/track/measures';
import { good } from '../demoDomain';
import { evenCurve, monthlyCurve, quarterCurve, stepCurve } from '../schedule/curves';

const RUNS = { numRuns: 1000 };
const county = good(quarterCurve('county', [22, 47, 72, 100]));

const month = fc.integer({ min: 1, max: 12 });
const amount = fc.integer({ min: 1, max: 1e9 }).map((value) => value / 100);
const past = fc.array(fc.record({ toDate: amount, total: amount }), { minLength: 1, maxLength: 6 });
/** Never falls, and something is due from January on. */
const curve: fc.Arbitrary<Curve> = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 12, maxLength: 12 }).map((steps) => {
  let sum = 0;
  return good(monthlyCurve('any', steps.map((step) => (sum += step))));
});

function forecast(...given: Parameters<typeof forecastYear>): Forecast {
  const result = forecastYear(...given);
  if (!result) throw new Error('no forecast');
  return result;
}

describe('the forecast of a year', () => {
  it('is the year to date over the cumulative share, with what last year made of it', () => {
    // 30 ÷ 25 % would have been 120; it became 100.
    const given = { toDate: 33, month: 3, curve: good(quarterCurve('c', [25, 50, 75, 100])), past: [{ toDate: 30, total: 100 }] };
    expect(forecast(given)).toEqual({ value: 132, rule: 'curve', errors: [expect.closeTo(0.2, 12)], range: { low: expect.closeTo(110, 9), high: 132 } });
  });

  it('takes the smallest and the largest error of several years', () => {
    const years = [{ toDate: 30, total: 150 }, { toDate: 30, total: 100 }, { toDate: 25, total: 100 }];
    const { errors, range } = forecast({ toDate: 25, month: 3, curve: good(quarterCurve('c', [25, 50, 75, 100])), past: years });
    expect(errors.map((error) => Number(error.toFixed(9)))).toEqual([-0.2, 0.2, 0]);
    expect(range).toEqual({ low: expect.closeTo(100 / 1.2, 9), high: expect.closeTo(100 / 0.8, 9) });
  });

  it('goes by months only without a seasonal profile', () => {
    expect(forecast({ toDate: 30, month: 4, curve: null, past: [] })).toEqual({ value: 90, rule: 'runRate', errors: [], range: null });
    expect(forecast({ toDate: 30, month: 3, curve: county, past: [] }).value).toBeCloseTo(30 / 0.22, 9);
  });

  it('goes to where the curve ends', () => {
    expect(forecast({ toDate: 20, month: 3, curve: good(quarterCurve('80', [20, 40, 60, 80])), past: [] }).value).toBe(80);
  });

  it.each<[string, Parameters<typeof forecastYear>[0]]>([
    ['nothing is due yet', { toDate: 5, month: 3, curve: good(stepCurve('late', [{ month: 9, cumulative: 1 }], 1)), past: [] }],
    ['the year has not begun', { toDate: 5, month: 0, curve: null, past: [] }],
    ['the figure is not a number', { toDate: NaN, month: 3, curve: county, past: [] }],
    ['the figure is infinite', { toDate: Infinity, month: 3, curve: county, past: [] }],
  ])('is none when %s', (_, given) => {
    expect(forecastYear(given)).toBeNull();
  });

  it('is not tested by a year that had nothing by then or nothing in the end', () => {
    const years = [{ toDate: 0, total: 100 }, { toDate: 10, total: 0 }, { toDate: -5, total: 100 }, { toDate: NaN, total: 100 }, { toDate: 10, total: Infinity }];
    expect(forecast({ toDate: 22, month: 3, curve: county, past: years })).toMatchObject({ errors: [], range: null });
  });

  it('keeps low below high when figures are negative', () => {
    const { value, range } = forecast({ toDate: -30, month: 6, curve: evenCurve('even'), past: [{ toDate: 60, total: 100 }] });
    expect(value).toBe(-60);
    expect(range).toEqual({ low: -60, high: expect.closeTo(-50, 9) });
  });

  it('is the total, without a width, for years that follow the curve exactly', () => {
    fc.assert(
      fc.property(curve, month, amount, amount, (shape, at, total, before) => {
        const follow = (year: number): number => (year * cumulativeShare(shape, at)) / cumulativeShare(shape, 12);
        const { value, range } = forecast({ toDate: follow(total), month: at, curve: shape, past: [{ toDate: follow(before), total: before }] });
        expect(Math.abs(value / total - 1)).toBeLessThanOrEqual(1e-12);
        expect(((range?.high ?? NaN) - (range?.low ?? NaN)) / total).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });

  it('lies within its range, and so does what every past year’s own progress would give', () => {
    fc.assert(
      fc.property(fc.option(curve), month, amount, past, (shape, at, toDate, years) => {
        const { value, range, errors } = forecast({ toDate, month: at, curve: shape, past: years });
        const { low, high } = range ?? { low: NaN, high: NaN };
        expect(errors).toHaveLength(years.length);
        for (const inside of [value, ...years.map((year) => (toDate * year.total) / year.toDate)]) {
          expect(low).toBeLessThanOrEqual(inside * (1 + 1e-9));
          expect(high).toBeGreaterThanOrEqual(inside * (1 - 1e-9));
        }
      }),
      RUNS,
    );
  });

  it('is the projection of a row whose plan follows the same curve', () => {
    fc.assert(
      fc.property(curve, month, amount, amount, (shape, at, toDate, plan) => {
        const yearEnd = plan * cumulativeShare(shape, 12);
        const row = measure({ kind: 'flow', direction: 'higher', percent: false, month: at, actual: toDate, milestone: plan * cumulativeShare(shape, at), plan, lastYear: null, yearEnd });
        expect(Math.abs(forecast({ toDate, month: at, curve: shape, past: [] }).value / (row.projection ?? NaN) - 1)).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });

  it('is for the whole year what has come by its end', () => {
    fc.assert(
      fc.property(fc.option(curve), amount, (shape, toDate) => {
        expect(Math.abs(forecast({ toDate, month: 12, curve: shape, past: [] }).value / toDate - 1)).toBeLessThanOrEqual(1e-12);
      }),
      RUNS,
    );
  });
});
