import fc from 'fast-check';
import { type Minor, minor } from '../../../src/domain/amount';
import { quarterTotals } from '../../../src/domain/split/quarters/quarterTotals';
import type { SplitInput, SplitRow } from '../../../src/domain/split/splitInput';
import { good } from '../demoDomain';
import { indicator, quarters, row, split } from './splitRows';
import { quarterCurve } from '../schedule/curves';

const RUNS = { numRuns: 1000 };

const anyRow: fc.Arbitrary<Partial<SplitRow>> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ base: fc.nat(9000) }) },
  { weight: 1, arbitrary: fc.record({ base: fc.nat(9000), minimum: fc.nat(200).map(minor) }) },
  { weight: 1, arbitrary: fc.record({ base: fc.nat(9000), maximum: fc.integer({ min: 5000, max: 20000 }).map(minor) }) },
  { weight: 1, arbitrary: fc.record({ base: fc.nat(9000), hold: fc.constant('year' as const), annual: fc.nat(300).map(minor) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      base: fc.nat(9000),
      hold: fc.constant('all' as const),
      quarters: fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)).map(([a, b, c, d]) => quarters(a, b, c, d)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ base: fc.nat(300), startMonth: fc.integer({ min: 1, max: 12 }) }) },
);

/** Two large units that produce all year keep every case possible. */
const possible: fc.Arbitrary<SplitInput> = fc
  .tuple(fc.array(anyRow, { maxLength: 8 }), fc.integer({ min: 20_000, max: 90_000 }), fc.constantFrom([22, 47, 72, 100], [25, 50, 75, 100], [10, 40, 70, 100], [20, 45, 60, 85]))
  .map(([rows, target, percents]) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = percents;
    const curve = good(quarterCurve('curve', [first, second, third, fourth]));
    const all = [row('x', 20_000), row('y', 15_000), ...rows.map((more, index) => row(`${index}`, null, withAnnual(more, fourth)))];
    return indicator(target, quarterTotals(minor(target), curve), all);
  });

/** A row held in full needs its annual amount where the curve does not say it. */
function withAnnual(more: Partial<SplitRow>, ends: number): Partial<SplitRow> {
  if (more.hold !== 'all' || ends === 100) return more;
  return { ...more, annual: minor(sum(more.quarters ?? [])) };
}

describe('one indicator over rows and quarters', () => {
  it('adds up in both margins; holds, bounds and months before the start are kept', () => {
    fc.assert(
      fc.property(possible, (input) => {
        const { rows } = split(input);
        expect(sum(rows.map(({ annual }) => annual))).toBe(input.target);
        expect([0, 1, 2, 3].map((quarter) => sum(rows.map((result) => result.quarters[quarter] ?? null)))).toEqual(input.quarterTotals);
        rows.forEach((result, index) => {
          const source = input.rows[index];
          if (sum(input.quarterTotals) === input.target) expect(sum(result.quarters)).toBe(result.annual);
          if (source?.hold === 'year') expect(result.annual).toBe(source.annual);
          if (source?.hold === 'all') expect(result.quarters).toEqual(source.quarters);
          expect(result.annual).toBeGreaterThanOrEqual(source?.minimum ?? 0);
          expect(result.annual).toBeLessThanOrEqual(source?.maximum ?? Infinity);
          result.quarters.forEach((amount, quarter) => {
            if ((source?.startMonth ?? 1) > 3 * quarter + 3) expect(amount).toBe(0);
            expect(amount).toBeGreaterThanOrEqual(0);
          });
        });
      }),
      RUNS,
    );
  });

  it('depends neither on the order of the rows nor on the unit of last year', () => {
    fc.assert(
      fc.property(possible, fc.nat(9), fc.constantFrom(0.0001, 10, 1000), (input, turn, factor) => {
        const plans = (of: SplitInput) => Object.fromEntries(split(of).rows.map(({ key, annual, quarters: plan }) => [key, [annual, ...plan]]));
        const scaled = input.rows.map((entry) => ({ ...entry, base: entry.base === null ? null : Number((entry.base * factor).toFixed(4)) }));
        const turned = [...scaled.slice(turn % scaled.length), ...scaled.slice(0, turn % scaled.length)].reverse();
        expect(plans({ ...input, rows: turned })).toEqual(plans(input));
      }),
      RUNS,
    );
  });

  it('leaves an annual plan that adds up as it is when that plan is the base', () => {
    fc.assert(
      fc.property(possible, (input) => {
        const { rows } = split(input);
        const again = { ...input, rows: input.rows.map((entry, index) => ({ ...entry, base: rows[index]?.annual ?? 0 })) };
        expect(split(again).rows.map(({ annual }) => annual)).toEqual(rows.map(({ annual }) => annual));
      }),
      RUNS,
    );
  });
});

function sum(amounts: readonly (Minor | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}
