import fc from 'fast-check';
import { sumDecimals } from '../../src/domain/sumDecimals';

test('decimals add up as on paper, blanks are passed over', () => {
  expect(sumDecimals([0.1, 0.2, null])).toBe(0.3);
  expect(sumDecimals([12.6, 38.25])).toBe(50.85);
  expect(sumDecimals([null, null])).toBeNull();
});

test('hundredths add up to the hundredth, in any order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 }), (hundredths) => {
      const exact = hundredths.reduce((sum, one) => sum + one, 0) / 100;
      expect(sumDecimals(hundredths.map((one) => one / 100))).toBe(exact === 0 ? 0 : exact);
    }),
  );
});
