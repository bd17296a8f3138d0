import { graceMonth } from '../../../src/domain/track/grace';
import { comparedValue, lightOf } from '../../../src/domain/track/lightLevel';
import { DEFAULT_RULE, type LightRule, UNCONDITIONAL } from '../../../src/domain/track/lightRule';
import { measure, type Measured, type Ratio } from '../../../src/domain/track/measures';

const JUNE: Measured = { kind: 'flow', direction: 'higher', percent: false, month: 6, actual: 600, milestone: 600, plan: 1200, lastYear: null, yearEnd: 1200 };

/** The level of a figure in June, 1,200 planned and 600 due, unless said otherwise. */
function level(rule: Partial<LightRule>, measured: Partial<Measured>, more: { target?: number; average?: number | null; overdue?: number | null } = {}) {
  const complete = { ...JUNE, ...measured };
  const { target = 100, average = null, overdue = null } = more;
  return lightOf(complete, measure(complete), { rule: { ...DEFAULT_RULE, ...rule }, target, average: average as Ratio | null, overdue }).level;
}

describe('what is compared with the thresholds', () => {
  const value = (metric: LightRule['metric'], measured: Partial<Measured>) => {
    const complete = { ...JUNE, ...measured };
    return comparedValue({ ...DEFAULT_RULE, metric }, complete, measure(complete));
  };

  it.each<[LightRule['metric'], Partial<Measured>, number | null]>([
    ['points', { actual: 480 }, -10],
    ['attainment', { actual: 480 }, 80],
    ['attainment', { actual: 599.97 }, 100],
    ['overrun', { actual: 480 }, -20],
    ['overrun', { actual: 630, direction: 'lower' }, -5],
    ['overrun', { actual: 570, direction: 'lower' }, 5],
    ['attainment', { milestone: 0 }, null],
    ['overrun', { milestone: 0 }, null],
    ['points', { plan: 0, milestone: 0 }, null],
    ['points', { kind: 'rate', percent: true, actual: -3, milestone: -1, plan: -1 }, -2],
    ['attainment', { kind: 'rate', percent: true, actual: -3, milestone: -1, plan: -1 }, 98],
    ['overrun', { kind: 'rate', percent: true, actual: -3, milestone: -1, plan: -1 }, -2],
  ])('%s of %j is %p', (metric, measured, expected) => {
    expect(value(metric, measured)).toBe(expected);
  });
});

describe('the attainment floor', () => {
  it.each([
    [3, 0.59, 4],
    [3, 0.6, 3],
    [3, 0.59996, 3],
    [2, 0.3, 3],
    [6, 0.59, 4],
  ])('in month %d at %p of the milestone is %d', (month, part, expected) => {
    const milestone = 100;
    expect(level({ cappedThrough: null }, { month, milestone, actual: milestone * part })).toBe(expected);
  });

  it('says nothing of a rate', () => {
    expect(level({}, { kind: 'rate', percent: true, actual: 3, milestone: 12, plan: 12 })).toBe(3);
  });
});

describe('months with their own rule', () => {
  it.each([
    [2, 0, 3],
    [3, 0, 4],
  ])('at most behind through the month given: %d', (month, actual, expected) => {
    expect(level({}, { month, actual })).toBe(expected);
  });

  it.each([
    [10, 2],
    [11, 3],
  ])('no tolerance from the month given: %d', (month, expected) => {
    expect(level({}, { month, actual: 590 })).toBe(expected);
  });
});

describe('a small shortfall', () => {
  // 20 points behind in June; what it comes to in money is what matters.
  const behind = { plan: 200, milestone: 100, actual: 60 };

  it.each<[Partial<LightRule>, number, number]>([
    [{ smallShare: 0.1, smallAmount: 50 }, 100_000, 3],
    [{ smallShare: 0.1, smallAmount: 50 }, 40_000, 4],
    [{ smallShare: 0.1, smallAmount: 50 }, 40_001, 3],
    [{ smallShare: 0.1, smallAmount: 40 }, 100_000, 4],
    [{ smallShare: null, smallAmount: 40.01 }, 1, 3],
    [{ smallShare: 0.1, smallAmount: null }, 40_000, 4],
    [{ smallShare: null, smallAmount: null }, 100_000, 4],
  ])('%j of a target of %d is %d', (rule, target, expected) => {
    expect(level(rule, behind, { target })).toBe(expected);
  });
});

describe('a count', () => {
  const count = { kind: 'count', plan: 4, milestone: 2 } as const;

  it('is far behind only when what was due a quarter ago is still open', () => {
    expect([0, 1].map((actual) => level({}, { ...count, actual }, { overdue: 1 }))).toEqual([4, 3]);
    expect(level({}, { ...count, actual: 1 }, { overdue: null })).toBe(4);
  });

  it.each([
    [1, 0], [4, 0], [5, 0], [6, 3], [8, 3], [9, 6], [12, 9],
  ])('in month %d owes without grace what was due in month %d', (month, due) => {
    expect(graceMonth(DEFAULT_RULE, 'count', month)).toBe(due);
    expect(graceMonth(DEFAULT_RULE, 'flow', month)).toBeNull();
    expect(graceMonth({ ...DEFAULT_RULE, countGrace: false }, 'count', month)).toBeNull();
  });
});

describe('two conditions', () => {
  it.each<[Partial<LightRule>, Partial<Measured>, number | null, number]>([
    [{ average: true }, {}, 0.5, 1],
    [{ average: true }, {}, 0.50004, 1],
    [{ average: true }, {}, 0.5001, 2],
    [{ average: true }, {}, null, 1],
    [{ average: false }, {}, 0.6, 1],
    [{ average: true, nearSchedule: null }, {}, 0.6, 3],
    [{ average: true }, { month: 11 }, 0.6, 3],
    [{ average: true }, { direction: 'lower' }, 0.4, 2],
    [{ average: true }, { direction: 'lower' }, 0.6, 1],
  ])('%j, %j against %p is %d', (rule, measured, average, expected) => {
    expect(level(rule, measured, { average })).toBe(expected);
  });
});

describe('without a percentage', () => {
  const nothing = { plan: 0, milestone: 0, direction: 'lower' } as const;

  it('only the side of the milestone counts', () => {
    expect([0, 3].map((actual) => level({}, { ...nothing, actual }))).toEqual([1, 4]);
  });

  it('is at most behind where the month or the rule knows no more', () => {
    expect(level({}, { ...nothing, actual: 3, month: 2 })).toBe(3);
    expect(level({ ...UNCONDITIONAL, behind: null }, { ...nothing, actual: 3 })).toBe(3);
  });
});
