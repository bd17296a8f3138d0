import fc from 'fast-check';
import { cumulativeShare } from '../../../src/domain/schedule/curve';
import { pointsAt, type Schedule } from '../../../src/domain/schedule/schedule';
import { scheduleCurve, type ScheduleFacts } from '../../../src/domain/schedule/scheduleCurve';
import { good } from '../demoDomain';
import { issuesOf } from '../split/splitRows';
import { curveOf, evenCurve, quarterCurve, stepCurve } from './curves';

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const county = good(quarterCurve('county', [22, 47, 72, 100]));
const byDays: Schedule = { name: 'd', form: 'days', points: pointsAt({}), source: '' };
const lastYear: Schedule = { name: 'p', form: 'past', points: pointsAt({}), source: '规上产值' };
const shares = (schedule: Schedule, facts: ScheduleFacts, months = MONTHS) => months.map((month) => cumulativeShare(good(scheduleCurve(schedule, facts)), month));

describe('a schedule straight between its points', () => {
  it('is exact: four months of twelve are a third', () => {
    expect(cumulativeShare(evenCurve('even'), 4)).toBe(1 / 3);
    expect(cumulativeShare(county, 4)).toBe(91 / 300);
    expect([0, 3, 6, 9, 12].map((month) => cumulativeShare(county, month))).toEqual([0, 0.22, 0.47, 0.72, 1]);
  });

  it('may end below 100 %, and stays there after its last point', () => {
    const curve = good(curveOf('80', 'linear', pointsAt({ 6: 45, 9: 70, 11: 80 })));
    expect([3, 6, 11, 12].map((month) => cumulativeShare(curve, month))).toEqual([0.225, 0.45, 0.8, 0.8]);
  });

  it('of a campaign begins and ends with its window', () => {
    const curve = good(curveOf('100 days', 'linear', pointsAt({ 6: 0, 9: 100 })));
    expect([5, 6, 7, 8, 9, 12].map((month) => cumulativeShare(curve, month))).toEqual([0, 0, 1 / 3, 2 / 3, 1, 1]);
  });
});

describe('a schedule by steps', () => {
  it('stands still between its months', () => {
    const steps = good(stepCurve('steps', [{ month: 9, cumulative: 1 }, { month: 12, cumulative: 2 }], 2));
    expect([8, 9, 11, 12].map((month) => cumulativeShare(steps, month))).toEqual([0, 0.5, 0.5, 1]);
  });
});

describe('a schedule by days', () => {
  it('is the days passed of 365, of 366 in a leap year', () => {
    expect(shares(byDays, { year: 2011, past: null }, [1, 2, 6, 12])).toEqual([31 / 365, 59 / 365, 181 / 365, 1]);
    expect(shares(byDays, { year: 2012, past: null }, [1, 2, 6, 12])).toEqual([31 / 366, 60 / 366, 182 / 366, 1]);
    expect(shares(byDays, { year: 2000, past: null }, [2])).toEqual([60 / 366]);
    expect(shares(byDays, { year: 2100, past: null }, [2])).toEqual([59 / 365]);
  });

  it.each([null, 2011.5, 11, 99999])('is refused without a year: %p', (year) => {
    expect(issuesOf(scheduleCurve(byDays, { year, past: null }))).toMatchObject([{ code: 'curve-year-missing', facts: { curve: 'd' } }]);
  });
});

describe('a schedule as last year', () => {
  const past = [null, 50, 80, 120, 120, 180, null, null, 270, 300, 330, 400];

  it('is each figure as a part of December’s, straight over months without one', () => {
    expect(shares(lastYear, { year: null, past }, [1, 2, 5, 6, 7, 9, 12])).toEqual([25 / 400, 50 / 400, 120 / 400, 180 / 400, 210 / 400, 270 / 400, 1]);
  });

  it.each([
    ['there are none', null],
    ['December is missing', [...past.slice(0, 11), null]],
    ['December is 0', past.map(() => 0)],
    ['one falls', [...past.slice(0, 10), 299, 400]],
    ['one is below 0', [-5, ...past.slice(1)]],
  ])('is refused when the figures cannot be used: %s', (_, figures) => {
    expect(issuesOf(scheduleCurve(lastYear, { year: 2011, past: figures }))).toEqual([
      { code: 'past-year-missing', severity: 'error', facts: { curve: 'p', source: '规上产值' } },
    ]);
  });
});

describe('points', () => {
  it.each([
    ['curve-falls', { 3: 22, 6: 20, 9: 72, 12: 100 }, { month: 6, value: 20 }],
    ['curve-falls', { 3: -1, 12: 100 }, { month: 3, value: -1 }],
    ['curve-over-100', { 3: 22, 12: 101 }, { month: 12, value: 101 }],
    ['curve-not-a-number', { 3: NaN, 12: 100 }, { month: 3 }],
    ['curve-empty', {}, { curve: 'c' }],
  ])('are refused, each fault once: %s', (code, points, facts) => {
    expect(issuesOf(curveOf('c', 'linear', pointsAt(points)))).toMatchObject([{ code, facts }]);
    expect(issuesOf(curveOf('c', 'steps', pointsAt(points)))).toMatchObject([{ code, facts }]);
  });

  const percents = fc.array(fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null, freq: 2 }), { minLength: 12, maxLength: 12 });
  const rising = percents
    .filter((points) => points.some((point) => point !== null))
    .map((points) => {
      const sorted = points.filter((point) => point !== null).sort((left, right) => left - right);
      return points.map((point) => (point === null ? null : (sorted.shift() ?? 0) / 1000));
    });

  it('are met exactly; the curve never falls, never goes beyond 100 % and is whole numbers', () => {
    fc.assert(
      fc.property(rising, fc.constantFrom('linear' as const, 'steps' as const), (points, form) => {
        const curve = good(curveOf('any', form, points));
        expect(curve.cumulative).toHaveLength(13);
        expect(curve.cumulative.every(Number.isSafeInteger)).toBe(true);
        curve.cumulative.forEach((due, month) => expect(due).toBeGreaterThanOrEqual(curve.cumulative[month - 1] ?? 0));
        expect(curve.cumulative[12]).toBeLessThanOrEqual(curve.denominator);
        points.forEach((point, index) => {
          if (point !== null) expect(cumulativeShare(curve, index + 1)).toBeCloseTo(point / 100, 14);
        });
      }),
    );
  });

  it('have straight lines between them: each month as far as the last', () => {
    fc.assert(
      fc.property(rising, (points) => {
        const { cumulative } = good(curveOf('any', 'linear', points));
        for (let month = 1; month < 12; month += 1) {
          const last = points.slice(month).every((point) => point === null);
          const [before, here, after] = [cumulative[month - 1] ?? 0, cumulative[month] ?? 0, cumulative[month + 1] ?? 0];
          if (points[month - 1] === null && !last) expect(after - here).toBe(here - before);
          if (points[month - 1] === null && last) expect(here).toBe(before);
        }
      }),
    );
  });
});
