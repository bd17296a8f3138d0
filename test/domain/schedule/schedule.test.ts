import { cumulativeShare, evenCurve, monthlyCurve, quarterCurve, stepCurve } from '../../../src/domain/schedule/curve';
import { dataMonth } from '../../../src/domain/schedule/dataMonth';
import { milestone, type PlannedRow } from '../../../src/domain/schedule/milestone';
import { good } from '../demoDomain';
import { issuesOf } from '../split/splitRows';

const county = good(quarterCurve('county', [22, 47, 72, 100]));
const flow: PlannedRow = { kind: 'flow', decimals: 0, annual: 49500, quarters: [10890, 12375, 12375, 13860], lastYear: null, startMonth: null };

describe('curves', () => {
  it('are exact: four months of twelve are a third', () => {
    expect(cumulativeShare(evenCurve('even'), 4)).toBe(1 / 3);
    expect(cumulativeShare(county, 4)).toBe(91 / 300);
    expect([0, 3, 6, 9, 12].map((month) => cumulativeShare(county, month))).toEqual([0, 0.22, 0.47, 0.72, 1]);
  });

  it('by steps stand still between their months', () => {
    const steps = good(stepCurve('steps', [{ month: 9, cumulative: 1 }, { month: 12, cumulative: 2 }], 2));
    expect([8, 9, 11, 12].map((month) => cumulativeShare(steps, month))).toEqual([0, 0.5, 0.5, 1]);
  });

  it('may end below 100 %', () => {
    expect(cumulativeShare(good(quarterCurve('80', [20, 40, 60, 80])), 12)).toBe(0.8);
  });

  it.each([
    ['curve-falls', [22, 20, 72, 100], 6],
    ['curve-over-100', [22, 47, 72, 101], 12],
  ] as const)('are refused: %s', (code, percents, month) => {
    const [first, second, third, fourth] = percents;
    expect(issuesOf(quarterCurve('c', [first, second, third, fourth]))).toMatchObject([{ code, facts: { curve: 'c', month } }]);
  });

  it('are refused with a month missing', () => {
    expect(issuesOf(monthlyCurve('c', [1, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12]))).toMatchObject([{ code: 'curve-not-a-number', facts: { month: 3 } }]);
  });
});

describe('milestones', () => {
  it('add the quarters that are over and the running one by the curve', () => {
    expect([0, 3, 4, 6, 12].map((month) => milestone(flow, county, month))).toEqual([0, 10890, 15015, 23265, 49500]);
  });

  it('are zero before the start month, and spread the first quarter over the months that are left', () => {
    const started = { ...flow, quarters: [0, 300, 300, 400], startMonth: 5 };
    expect([3, 4, 5, 6].map((month) => milestone(started, county, month))).toEqual([0, 0, 150, 300]);
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
    expect(dataMonth('quarter', 4, [])).toEqual({ month: 3, exempt: false });
    expect(dataMonth('quarter', 2, [])).toEqual({ month: 0, exempt: false });
    expect(dataMonth('half', 11, [])).toEqual({ month: 6, exempt: false });
    expect(dataMonth('month', 1, [1])).toEqual({ month: 1, exempt: true });
    expect(dataMonth('quarter', 4, [4])).toEqual({ month: 3, exempt: false });
    expect(dataMonth('steps', 5, [])).toEqual({ month: 5, exempt: false });
  });
});
