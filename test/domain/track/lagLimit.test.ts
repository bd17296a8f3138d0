import fc from 'fast-check';
import { isLagging, lagLimit } from '../../../src/domain/track/lagLimit';
import { judge } from '../../../src/domain/track/judge';
import { DEFAULT_RULE, type LightRule, METRICS, UNCONDITIONAL } from '../../../src/domain/track/lightRule';
import { measure, type Measured } from '../../../src/domain/track/measures';

const rules: fc.Arbitrary<LightRule> = fc.oneof(
  fc.constant(DEFAULT_RULE),
  fc.record({ metric: fc.constantFrom(...METRICS), near: fc.option(fc.constantFrom(-5, -2, 0)), nearIncluded: fc.boolean(), strictFrom: fc.option(fc.constantFrom(5, 11)) }).map(
    ({ metric, near, nearIncluded, strictFrom }): LightRule => {
      const shift = metric === 'attainment' ? 100 : 0;
      return { ...UNCONDITIONAL, metric, onSchedule: shift, nearSchedule: near === null ? null : near + shift, nearIncluded, behind: shift - 20, strictFrom };
    },
  ),
);

const figures = fc.integer({ min: -40, max: 120 });
const rows: fc.Arbitrary<Measured> = fc.record({
  kind: fc.constantFrom('flow', 'stock', 'net', 'count', 'rate'),
  direction: fc.constantFrom('higher', 'lower'),
  percent: fc.boolean(),
  month: fc.integer({ min: 1, max: 12 }),
  actual: figures,
  milestone: figures,
  plan: figures,
  lastYear: fc.option(figures),
  yearEnd: fc.constant(null),
});

test('a row lags where its light is yellow or red, or it was not started', () => {
  let compared = 0;
  fc.assert(
    fc.property(rules, rows, (rule, row) => {
      const measures = measure(row);
      const { status, level } = judge(row, measures, false, { rule, target: null, average: null, overdue: null });
      if (level === null && status !== 'notStarted') return;
      compared += 1;
      expect(isLagging(lagLimit(rule, row), row.actual, measures)).toBe(status === 'notStarted' || (level ?? 0) >= 3);
    }),
    { numRuns: 5000 },
  );
  expect(compared).toBeGreaterThan(500);
});

test('without a figure or a milestone nothing lags', () => {
  const row: Measured = { kind: 'flow', direction: 'higher', percent: false, month: 4, actual: null, milestone: 300, plan: 1000, lastYear: null, yearEnd: null };
  expect(isLagging(lagLimit(DEFAULT_RULE, row), null, measure(row))).toBe(false);
  const open = { ...row, actual: 0, milestone: null };
  expect(isLagging(lagLimit(DEFAULT_RULE, open), 0, measure(open))).toBe(false);
});
