import fc from 'fast-check';
import { type CarriedGrowth, growsBySources, growthPercent, growthSources, isLargeGrowth } from '../../../src/domain/split/growthSources';
import { sumDecimals } from '../../../src/domain/sumDecimals';

const row = (more: Partial<CarriedGrowth>): CarriedGrowth => ({ carrier: 'existing', base: 100, planned: 120, starts: false, ...more });

test('every kind of unit goes to its source, and the gap is what existing units add beyond their natural growth', () => {
  const bridge = growthSources(
    [
      row({ base: 1000, planned: 1300 }),
      row({ base: 500, planned: 560 }),
      row({ carrier: 'building', base: 200, planned: 350 }),
      row({ carrier: 'building', base: 0, planned: 90 }),
      row({ base: null, planned: 80, starts: true }),
      row({ carrier: 'rising', base: 150, planned: 170 }),
      row({ carrier: 'pool', base: null, planned: 40 }),
      row({ carrier: 'leaving', base: 300, planned: 0 }),
    ],
    { lastYear: 2200, naturalGrowth: 10 },
  );
  expect(bridge).toEqual({
    lastYear: 2200,
    planned: 2590,
    increment: 390,
    parts: [
      { source: 'natural', amount: 150, rows: 2 },
      { source: 'secondPhase', amount: 150, rows: 1 },
      { source: 'newProduction', amount: 170, rows: 2 },
      { source: 'rising', amount: 20, rows: 1 },
      { source: 'pool', amount: 40, rows: 1 },
      { source: 'leaving', amount: -300, rows: 1 },
      { source: 'unlisted', amount: -50, rows: 0 },
      { source: 'gap', amount: 210, rows: 2 },
    ],
    existing: { rows: 2, base: 1500, planned: 1860 },
  });
});

test('without a stated natural growth nothing is guessed: all that existing units add is the gap', () => {
  const bridge = growthSources([row({ base: 100, planned: 158 })], { lastYear: null, naturalGrowth: 0 });
  expect(bridge?.parts).toEqual([{ source: 'gap', amount: 58, rows: 1 }]);
});

test('an existing unit without a base and without a start this year is no new production', () => {
  expect(growthSources([row({}), row({ base: 0, planned: 5 })], { lastYear: null, naturalGrowth: 0 })?.parts).toEqual([{ source: 'gap', amount: 25, rows: 2 }]);
});

test('there is no bridge from nothing', () => {
  expect(growthSources([row({ base: null })], { lastYear: null, naturalGrowth: 0 })).toBeNull();
  expect(growthSources([row({})], { lastYear: 0, naturalGrowth: 0 })).toBeNull();
  expect(growthPercent(0, 5)).toBeNull();
});

test('growth asks for sources above 20 %, or 10 points above the natural growth that is stated', () => {
  expect([20, 20.1].map((percent) => isLargeGrowth(percent, 0))).toEqual([false, true]);
  expect([15, 15.1].map((percent) => isLargeGrowth(percent, 5))).toEqual([false, true]);
  expect([20, 20.1].map((percent) => isLargeGrowth(percent, 30))).toEqual([false, true]);
  expect([growsBySources('flow', 'higher'), growsBySources('stock', 'higher'), growsBySources('flow', 'lower'), growsBySources('count', 'higher'), growsBySources('net', 'higher')]).toEqual([true, true, false, false, false]);
});

describe('whatever the figures', () => {
  const decimal = (least: number) => fc.tuple(fc.integer({ min: least, max: 5_000_000 }), fc.constantFrom(1, 10, 100, 1000)).map(([amount, scale]) => amount / scale);
  const rows = fc.array(
    fc.record({
      carrier: fc.constantFrom('existing' as const, 'building' as const, 'rising' as const, 'pool' as const, 'leaving' as const),
      base: fc.option(decimal(-1000)),
      planned: decimal(-1000),
      starts: fc.boolean(),
    }),
    { maxLength: 12 },
  );

  test('the parts add up to the increment exactly, and the increment leads from last year to the plan', () => {
    fc.assert(
      fc.property(rows, fc.option(decimal(1)), decimal(0), (carried, lastYear, growth) => {
        const bridge = growthSources(carried, { lastYear, naturalGrowth: growth / 1000 });
        if (!bridge) return;
        expect(sumDecimals(bridge.parts.map(({ amount }) => amount)) ?? 0).toBe(bridge.increment);
        expect(sumDecimals([bridge.lastYear, bridge.increment])).toBe(bridge.planned);
        expect(sumDecimals(carried.map(({ planned }) => planned)) ?? 0).toBe(bridge.planned);
      }),
      { numRuns: 500 },
    );
  });

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(rows, (carried) => {
        const terms = { lastYear: null, naturalGrowth: 8.5 };
        expect(growthSources([...carried].reverse(), terms)).toEqual(growthSources(carried, terms));
      }),
    );
  });
});
