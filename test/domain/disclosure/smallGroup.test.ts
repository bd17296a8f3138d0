import fc from 'fast-check';
import { isSmallGroup } from '../../../src/domain/disclosure/smallGroup';

const figure = fc.option(fc.integer({ min: -10_000, max: 10_000 }), { nil: null });
const groups = fc.integer({ min: 1, max: 8 }).chain((size) => fc.array(fc.array(figure, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 3 }));

test('sums are kept back exactly when they say too much of one enterprise', () => {
  fc.assert(
    fc.property(groups, (figures) => {
      const largest = figures.map((amounts) => {
        const sizes = amounts.map((amount) => Math.abs(amount ?? 0));
        return Math.max(...sizes) / (sizes.reduce((sum, size) => sum + size, 0) || 1);
      });
      const isThin = figures.some((amounts) => [1, 2].includes(amounts.filter((amount) => (amount ?? 0) !== 0).length));
      expect(isSmallGroup(...figures)).toBe(figures[0]!.length < 3 || isThin || Math.max(...largest) > 0.85);
    }),
  );
});

test('without enterprises sums are open', () => {
  expect(isSmallGroup([], [])).toBe(false);
});
