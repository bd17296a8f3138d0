import fc from 'fast-check';
import { minor } from '../../../src/domain/amount';
import type { SplitInput, SplitRow } from '../../../src/domain/split/splitInput';
import { indicator, quarters, row } from './splitRows';

const rows: fc.Arbitrary<SplitRow[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ base: fc.nat(9000), weight: fc.nat(50) }) },
    { weight: 2, arbitrary: fc.record({ base: fc.nat(4000), weight: fc.nat(50), maximum: fc.integer({ min: 4000, max: 20_000 }).map(minor) }) },
    { weight: 1, arbitrary: fc.record({ base: fc.nat(4000), minimum: fc.nat(900).map(minor) }) },
    { weight: 1, arbitrary: fc.record({ base: fc.nat(4000), hold: fc.constant('year' as const), annual: fc.nat(900).map(minor) }) },
    { weight: 1, arbitrary: fc.record({ base: fc.nat(900), startMonth: fc.integer({ min: 1, max: 9 }), rampUp: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 4 }) }) },
    { weight: 1, arbitrary: fc.record({ base: fc.nat(900), endMonth: fc.integer({ min: 0, max: 12 }) }) },
    { weight: 1, arbitrary: fc.record({ base: fc.nat(9000), history: fc.tuple(fc.nat(90), fc.nat(90), fc.nat(90), fc.nat(90)) }) },
  ),
  { minLength: 1, maxLength: 8 },
).map((entries) => entries.map((entry, index) => row(`${index}`, entry.base, { ...entry, office: `office ${index % 3}` })));

/** Every refinement of a split at once; two large units that work all year keep most cases possible. */
export const refinedSplit: fc.Arbitrary<SplitInput> = fc
  .record({
    rows,
    target: fc.integer({ min: 20_000, max: 90_000 }),
    basis: fc.constantFrom('share' as const, 'weight' as const, 'equal' as const, 'headroom' as const, 'growth' as const),
    growthPercent: fc.integer({ min: 0, max: 30 }),
    season: fc.constantFrom('curve' as const, 'history' as const, 'smooth' as const),
    apportionment: fc.constantFrom('remainder' as const, 'divisor' as const),
    step: fc.constantFrom(null, minor(1), minor(10), minor(100)),
    reservePercent: fc.constantFrom(0, 0, 3.5),
    leaves: fc.constantFrom('others' as const, 'pool' as const),
    given: fc.option(fc.integer({ min: 1000, max: 6000 }), { nil: null }),
  })
  .map(({ rows: some, target, given, ...terms }) => {
    const large = [row('x', 20_000, { weight: 40, office: 'office 9' }), row('y', 15_000, { weight: 60, office: 'office 9' }), row('pool', null, { isPool: true, office: 'office 0' })];
    const officeTotals = given !== null && some.some(({ office }) => office === 'office 0') ? [{ office: 'office 0', total: minor(given) }] : [];
    const part = (percent: number): number => Math.floor((target * percent) / 100);
    return indicator(target, quarters(part(22), part(25), part(25), target - part(22) - 2 * part(25)), [...large, ...some], { ...terms, officeTotals });
  });
