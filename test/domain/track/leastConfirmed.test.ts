import { leastConfirmed } from '../../../src/domain/track/leastConfirmed';

test.each([
  [['confirmed', 'flash', 'estimate'], 'estimate'],
  [['confirmed', '', 'flash'], 'flash'],
  [['', 'confirmed'], 'confirmed'],
  [['', ''], ''],
  [[], ''],
] as const)('%p together are %p: one provisional figure makes the total provisional', (natures, expected) => {
  expect(leastConfirmed(natures)).toBe(expected);
});
