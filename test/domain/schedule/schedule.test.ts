import fc from 'fast-check';
import { dataMonth } from '../../../src/domain/schedule/dataMonth';
import { milestone, type PlannedRow } from '../../../src/domain/schedule/milestone';
import { good } from '../demoDomain';
import { curveOf, evenCurve, monthlyCurve, quarterCurve, stepCurve } from './curves';

const county = good(quarterCurve('county', [22, 47, 72, 100]));
const flow: PlannedRow = { kind: 'flow', decimals: 0, annual: 49500, quarters: [10890, 12375, 12375, 13860], lastYear: null, startMonth: null, rampUp: [] };

describe('milestones', () => {
  it('add the quarters that are over and the running one by the curve', () => {
    expect([0, 3, 4, 6, 12].map((month) => milestone(flow, county, month))).toEqual([0, 10890, 15015, 23265, 49500]);
  });

  it('are zero before the start month, and spread the first quarter over the months that are left', () => {
    const started = { ...flow, quarters: [0, 300, 300, 400], startMonth: 5 };
    expect([3, 4, 5, 6].map((month) => milestone(started, county, month))).toEqual([0, 0, 150, 300]);
  });

  it('weigh the months of a start by the ramp-up, as far as it reaches, and add up to every quarter', () => {
    const ramped = { ...flow, quarters: [0, 100, 200, 250], startMonth: 6, rampUp: [20, 50, 80] };
    // June alone in its quarter, however little it makes; then 50 : 80 : 100 of July, August and September.
    const owed = [5, 6, 7, 8, 9, 10, 11, 12].map((month) => milestone(ramped, evenCurve('even'), month));
    [0, 100, 100 + (200 * 50) / 230, 100 + (200 * 130) / 230, 300, 300 + 250 / 3, 300 + 500 / 3, 550].forEach((due, index) => expect(owed[index]).toBeCloseTo(due, 9));
    const uneven = good(curveOf('c', 'linear', [2, 4, 10, 11, 13, 20, null, null, null, null, null, 100]));
    const may = { ...flow, quarters: [0, 100, 0, 0], startMonth: 5, rampUp: [30, 70] };
    expect(milestone(may, uneven, 5)).toBeCloseTo((100 * 30 * 2) / (30 * 2 + 70 * 7), 9);
  });

  it('of a quarter in which the ramp-up is nothing are due at its end', () => {
    const late = { ...flow, quarters: [0, 90, 300, 0], startMonth: 5, rampUp: [0, 0, 50] };
    expect([5, 6, 7].map((month) => milestone(late, evenCurve('even'), month))).toEqual([0, 90, 90 + (300 * 50) / 250]);
  });

  it('never fall within the year, reach every quarter’s end, and a full ramp-up changes nothing', () => {
    const row = fc.record({
      quarters: fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 4, maxLength: 4 }),
      startMonth: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
      rampUp: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 6 }),
    });
    const rising = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 12, maxLength: 12 }).map((steps) => {
      let sum = 0;
      return good(monthlyCurve('any', steps.map((step) => (sum += step))));
    });
    fc.assert(
      fc.property(row, rising, (some, curve) => {
        const planned = { ...flow, ...some };
        const owed = Array.from({ length: 13 }, (_, month) => milestone(planned, curve, month) ?? 0);
        owed.forEach((due, month) => expect(due).toBeGreaterThanOrEqual((owed[month - 1] ?? 0) - 1e-9));
        const quarters = [3, 6, 9, 12].filter((month) => month >= (some.startMonth ?? 1));
        for (const month of quarters) expect(owed[month]).toBeCloseTo(some.quarters.slice(0, month / 3).reduce((sum, amount) => sum + amount, 0), 6);
        const full = owed.map((_, month) => milestone({ ...planned, rampUp: [100, 100, 100] }, curve, month) ?? 0);
        full.forEach((due, month) => expect(due).toBeCloseTo(milestone({ ...planned, rampUp: [] }, curve, month) ?? 0, 9));
      }),
    );
  });

  it('round down inside a quarter for counts, and are exact at its end', () => {
    const count: PlannedRow = { ...flow, kind: 'count', annual: 5, quarters: [2, 1, 1, 1] };
    expect([1, 2, 3, 4, 5, 6].map((month) => milestone(count, evenCurve('even'), month))).toEqual([0, 1, 2, 2, 2, 3]);
    const net: PlannedRow = { ...flow, kind: 'net', annual: -2, quarters: [-2, 0, 0, 0] };
    expect([1, 3].map((month) => milestone(net, evenCurve('even'), month))).toEqual([-1, -2]);
  });

  it('of a stock move from last year through the levels of the quarters', () => {
    const stock: PlannedRow = { ...flow, kind: 'stock', annual: 110, quarters: [102, 105, 107, 110], lastYear: 99 };
    expect([1, 2, 3, 6, 12].map((month) => milestone(stock, evenCurve('even'), month))).toEqual([100, 101, 102, 105, 110]);
    expect(milestone({ ...stock, lastYear: null }, evenCurve('even'), 1)).toBe(102);
  });

  it('of a rate are the target all year', () => {
    expect(milestone({ ...flow, kind: 'rate', annual: 6.5, quarters: [] }, evenCurve('even'), 2)).toBe(6.5);
  });

  it('follow the curve where a row has no quarters, and are nothing without a plan', () => {
    expect(milestone({ ...flow, quarters: [null, null, null, null] }, county, 3)).toBeCloseTo(10890, 9);
    expect(milestone({ ...flow, annual: null }, county, 3)).toBeNull();
  });

  it('in a quarter in which the curve stands still are due at its end', () => {
    const steps = good(stepCurve('steps', [{ month: 6, cumulative: 1 }], 1));
    expect([1, 2, 3, 6].map((month) => milestone({ ...flow, quarters: [5, 5, 0, 0] }, steps, month))).toEqual([0, 0, 5, 10]);
  });
});

describe('the data month', () => {
  it('of a quarterly indicator in April is March', () => {
    expect(dataMonth({ period: 'quarter', exemptMonths: [], dataMonth: null }, 4)).toEqual({ month: 3, exempt: false });
    expect(dataMonth({ period: 'quarter', exemptMonths: [], dataMonth: null }, 2)).toEqual({ month: 0, exempt: false });
    expect(dataMonth({ period: 'half', exemptMonths: [], dataMonth: null }, 11)).toEqual({ month: 6, exempt: false });
    expect(dataMonth({ period: 'month', exemptMonths: [1], dataMonth: null }, 1)).toEqual({ month: 1, exempt: true });
    expect(dataMonth({ period: 'quarter', exemptMonths: [4], dataMonth: null }, 4)).toEqual({ month: 3, exempt: false });
    expect(dataMonth({ period: 'steps', exemptMonths: [], dataMonth: null }, 5)).toEqual({ month: 5, exempt: false });
  });

  it('of the indicator’s own comes before its period, but never after the as-of month', () => {
    expect(dataMonth({ period: 'quarter', exemptMonths: [], dataMonth: 4 }, 5)).toEqual({ month: 4, exempt: false });
    expect(dataMonth({ period: 'month', exemptMonths: [2], dataMonth: 2 }, 5)).toEqual({ month: 2, exempt: true });
    expect(dataMonth({ period: 'month', exemptMonths: [], dataMonth: 7 }, 5)).toEqual({ month: 5, exempt: false });
  });
});
