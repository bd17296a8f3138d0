import fc from 'fast-check';
import { escalationStep, type JudgedLevel, periodsBehind } from '../../../src/domain/track/escalation';
import type { Category } from '../../../src/domain/unit';

const level = fc.constantFrom<JudgedLevel>(0, 1, 2, 3, 4);
const category = fc.constantFrom<Category>('enterprise', 'office', 'village', 'park', 'pool', 'town');

describe('periods behind', () => {
  test.each<[string, (JudgedLevel | null)[], JudgedLevel, number]>([
    ['the first period of the year', [], 3, 1],
    ['three in a row', [1, 3, 4], 3, 3],
    ['all of the year', [3, 3], 4, 3],
    ['a period on schedule between', [3, 1, 3], 4, 2],
    ['a period that was nearly on schedule', [3, 2], 3, 1],
    ['a period that was not finalised breaks the run', [3, null, 3], 3, 2],
    ['caught up now', [4, 4, 4], 1, 0],
    ['not judged now', [4, 4], 0, 0],
  ])('%s', (_name, closed, current, periods) => {
    expect(periodsBehind(closed, current)).toBe(periods);
  });

  test('only the unbroken end of the closed periods counts', () => {
    fc.assert(
      fc.property(fc.array(fc.option(level)), fc.array(fc.constantFrom<JudgedLevel>(3, 4)), fc.constantFrom(null, 0, 1, 2), (earlier, run, breach) => {
        expect(periodsBehind([...earlier, breach as JudgedLevel | null, ...run], 3)).toBe(run.length + 1);
      }),
    );
  });
});

describe('escalation', () => {
  test.each(['office', 'village'] as const)('a lagging %s is reminded after two periods and urged after three, or at once when far behind', (own) => {
    const step = (periods: number, isFarBehind = false) => escalationStep({ category: own, periods, isFarBehind });
    expect([step(0), step(1), step(2), step(3), step(7)]).toEqual(['none', 'none', 'notice', 'urge', 'urge']);
    expect(step(1, true)).toBe('urge');
  });

  test('nobody but offices and villages is ever escalated, least of all an enterprise', () => {
    fc.assert(
      fc.property(category, fc.nat(12), fc.boolean(), (own, periods, isFarBehind) => {
        fc.pre(own !== 'office' && own !== 'village');
        expect(escalationStep({ category: own, periods, isFarBehind })).toBe('none');
      }),
    );
  });

  test('more periods never mean less', () => {
    const order = ['none', 'notice', 'urge'];
    fc.assert(
      fc.property(category, fc.nat(11), fc.boolean(), (own, periods, isFarBehind) => {
        const step = (count: number): number => order.indexOf(escalationStep({ category: own, periods: count, isFarBehind }));
        expect(step(periods + 1)).toBeGreaterThanOrEqual(step(periods));
      }),
    );
  });
});
