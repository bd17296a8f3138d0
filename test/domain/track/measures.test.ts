import { measure, type Measured } from '../../../src/domain/track/measures';

/** Idle land: 2 at the start, 1 by the year's end; lower is better. */
const land: Measured = { kind: 'stock', direction: 'lower', percent: false, month: 4, actual: 2, milestone: 1.5, plan: 1, lastYear: 2, yearEnd: 1 };

test('a stock is attained by its change from last year', () => {
  expect(measure({ ...land, actual: 1.75 }).attainment).toBe(0.5);
  expect(measure({ ...land, actual: 1.5 }).attainment).toBe(1);
});

test('while its schedule still moves away from the plan, a stock that is better than its milestone has attained it', () => {
  const rising = { ...land, milestone: 4 };
  expect(measure({ ...rising, actual: 2 }).attainment).toBe(2);
  expect(measure({ ...rising, actual: 5 }).attainment).toBe(0.8);
  expect(measure({ ...rising, direction: 'higher', plan: 3, milestone: 1, actual: 2 }).attainment).toBe(2);
});
