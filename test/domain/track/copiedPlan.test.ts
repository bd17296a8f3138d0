import { repeatsPlan } from '../../../src/domain/track/copiedPlan';

const period = (actual: number | null, milestone: number | null) => ({ actual, milestone });

test('three periods at their milestones are pointed out, to the decimals that the figures have', () => {
  expect(repeatsPlan([period(833, 833.33), period(1667, 1666.67), period(2500, 2500)])).toBe(true);
  expect(repeatsPlan([period(833.3, 833.33), period(1666.7, 1666.67), period(2500, 2500)])).toBe(true);
});

test('only the last three periods count', () => {
  expect(repeatsPlan([period(1, 900), period(100, 100), period(200, 200), period(300, 300)])).toBe(true);
  expect(repeatsPlan([period(100, 100), period(200, 200), period(300, 300), period(401, 400)])).toBe(false);
});

test('two periods, a missing figure, or zeros say nothing', () => {
  expect(repeatsPlan([period(100, 100), period(200, 200)])).toBe(false);
  expect(repeatsPlan([period(100, 100), period(null, 200), period(300, 300)])).toBe(false);
  expect(repeatsPlan([period(100, 100), period(200, null), period(300, 300)])).toBe(false);
  expect(repeatsPlan([period(0, 0), period(0, 0), period(0, 0)])).toBe(false);
});
