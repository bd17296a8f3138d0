import { officeScores, rowScore } from '../../../src/domain/track/officeScores';
import { projectionRange } from '../../../src/domain/track/projectionRange';
import { trackIndicator } from '../../../src/domain/track/trackIndicator';
import { withoutUnit } from '../../../src/domain/track/withoutUnit';
import { yearOnYear } from '../../../src/domain/track/yearOnYear';
import { carried, plan, track } from './town';

const named = (name: string, figure: number, more: Parameters<typeof carried>[1] = {}) => carried([0, 0, figure], { unit: name, ...more }, { shortName: name });

describe('year on year', () => {
  test('is growth over the same month, for a level as for a flow', () => {
    expect([yearOnYear('flow', 120, 100), yearOnYear('stock', 90, 100), yearOnYear('net', -5, 10)]).toEqual([0.2, -0.1, -1.5]);
  });

  test('is none for rates, without a figure, or over what was not above zero', () => {
    expect([yearOnYear('rate', 7, 6), yearOnYear('flow', null, 6), yearOnYear('flow', 7, null), yearOnYear('flow', 7, 0), yearOnYear('net', 7, -3)]).toEqual([null, null, null, null, null]);
  });
});

describe('the range of a projection', () => {
  test('has the schedule at one end and last year’s way on at the other', () => {
    expect(projectionRange('flow', 30, 120, { toDate: 40, total: 100 })).toEqual({ low: 75, high: 120 });
    expect(projectionRange('count', 30, 60, { toDate: 40, total: 100 })).toEqual({ low: 60, high: 75 });
  });

  test('is there only with both ends', () => {
    const past = { toDate: 40, total: 100 };
    expect([
      projectionRange('flow', 30, null, past), projectionRange('flow', null, 120, past), projectionRange('flow', 30, 120, null),
      projectionRange('flow', 30, 120, { toDate: 0, total: 100 }), projectionRange('stock', 30, 120, past), projectionRange('rate', 30, 120, past),
    ]).toEqual([null, null, null, null, null, null]);
  });
});

describe('a total without one unit', () => {
  const town = trackIndicator(plan({ issuedTarget: 2400 }), [named('大厂', 500), named('小厂', 200)], { asOf: 3 });

  test('takes its figure, milestone and plan out of the town’s', () => {
    // 700 of 600 due; without 大厂 200 of 300 due, of the 1,200 that remain.
    expect(town.gap).toBe(4.17);
    expect(withoutUnit(town, '大厂')).toEqual({ total: 200, gap: -8.33 });
  });

  test('is signed as every gap is: staying below a cap is ahead', () => {
    const capped = trackIndicator(plan({ issuedTarget: 2400, direction: 'lower' }), [named('大厂', 500), named('小厂', 200)], { asOf: 3 });
    expect(withoutUnit(capped, '大厂')).toEqual({ total: 200, gap: 8.33 });
  });

  test('has no gap where nothing remains, and is none for a unit that does not carry the indicator', () => {
    const alone = trackIndicator(plan(), [named('大厂', 500)], { asOf: 3 });
    expect(withoutUnit(alone, '大厂')).toEqual({ total: 0, gap: null });
    expect(withoutUnit(town, '别厂')).toBeNull();
  });
});

describe('the composite score', () => {
  test.each([
    [300, 100, 'at the milestone'],
    [303, 100.5, 'half a point for each point above'],
    [360, 110, 'ten points at most'],
    [900, 110, 'and never more'],
    [240, 80, 'below it, what was reached'],
    [0, 0, 'nothing for nothing'],
  ])('%i of 300 due scores %d: %s', (figure, score) => {
    expect(rowScore(track([0, 0, figure]))).toBeCloseTo(score, 9);
  });

  test('of an office weighs rows by the indicator’s weight and the part they carry', () => {
    const rows = [named('甲', 300), named('乙', 150, { annual: 2400, quarters: [600, 600, 600, 600], leadOffice: 'office' }), named('丙', 0, { leadOffice: 'other' })];
    const first = trackIndicator(plan({ issuedTarget: 4800, scoreWeight: 30 }), rows, { asOf: 3 });
    const second = trackIndicator(plan({ scoreWeight: 10 }), [named('甲', 240)], { asOf: 3 });
    const unweighted = trackIndicator(plan(), [named('甲', 900)], { asOf: 3 });
    // 30 × 1/4 at 100, 30 × 2/4 at 25, 10 at 80.
    expect(officeScores([first, second, unweighted])).toEqual(new Map([['office', expect.closeTo((7.5 * 100 + 15 * 25 + 10 * 80) / 32.5, 9)], ['other', 0]]));
  });

  test('a row ahead of a milestone of zero has reached it; a row without a figure is left out', () => {
    expect(rowScore(track([0, 0, 5], { quarters: [0, 0, 0, 1200] }))).toBe(100);
    expect(rowScore(track([0, 0, null]))).toBeNull();
  });
});
