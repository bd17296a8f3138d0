import fc from 'fast-check';
import type { Minor } from '../../../src/domain/amount';
import { splitAll } from '../../../src/domain/split/splitAll';
import { splitIndicator } from '../../../src/domain/split/splitIndicator';
import type { SplitInput, SplitRow } from '../../../src/domain/split/splitInput';
import { indicator, quarters, row } from './splitRows';

const wild = fc.oneof(fc.constantFrom(NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53), 2 ** 53 - 1, 1e300, 0.5, -1, 0), fc.integer({ min: -50, max: 500 }));
/** Amounts as a program with a fault would hand them over: branded, but not whole. */
const amount = wild.map((value) => value as Minor);
const maybe = fc.option(amount, { nil: null });

const wildRow: fc.Arbitrary<SplitRow> = fc
  .record({
    base: fc.option(wild, { nil: null }),
    weight: fc.option(wild, { nil: null }),
    minimum: maybe,
    maximum: maybe,
    hold: fc.constantFrom('none' as const, 'none' as const, 'year' as const, 'all' as const),
    annual: maybe,
    quarters: fc.tuple(maybe, maybe, maybe, maybe),
    startMonth: fc.option(fc.integer({ min: -1, max: 14 }), { nil: null }),
    endMonth: fc.option(fc.integer({ min: 0, max: 12 }), { nil: null }),
    rampUp: fc.array(wild, { maxLength: 3 }),
    history: fc.option(fc.tuple(wild, wild, wild, wild), { nil: null }),
    isPool: fc.boolean(),
    office: fc.constantFrom('', 'a'),
  })
  .map((more) => row('', more.base, more));

const wildInput: fc.Arbitrary<SplitInput> = fc
  .record({
    rows: fc.array(wildRow, { maxLength: 4 }),
    target: maybe,
    quarterTotals: fc.tuple(amount, amount, amount, amount),
    kind: fc.constantFrom('flow' as const, 'stock' as const, 'net' as const, 'count' as const),
    basis: fc.constantFrom('share' as const, 'weight' as const, 'equal' as const, 'headroom' as const, 'growth' as const),
    season: fc.constantFrom('curve' as const, 'history' as const, 'smooth' as const),
    apportionment: fc.constantFrom('remainder' as const, 'divisor' as const),
    step: maybe,
    growthPercent: wild,
    reservePercent: wild,
    tailRow: fc.constantFrom('', 'nobody'),
    leaves: fc.constantFrom('others' as const, 'pool' as const),
    officeTotals: fc.array(fc.record({ office: fc.constantFrom('a', 'b'), total: amount }), { maxLength: 2 }),
  })
  .map(({ rows, target, quarterTotals, ...more }) => ({ ...indicator(1, quarters(0, 0, 0, 1), rows.map((one, index) => ({ ...one, key: `${index}` })), more), target, quarterTotals }));

describe('bad input', () => {
  it('ends in issues with both codes and numbers, never in an exception or a partial result', () => {
    fc.assert(
      fc.property(wildInput, (input) => {
        const outcome = splitIndicator(input);
        if (!outcome.ok) {
          expect(outcome.issues.length).toBeGreaterThan(0);
          for (const issue of outcome.issues) expect(issue).toMatchObject({ severity: 'error', facts: { indicator: 'output' } });
          return;
        }
        expect(outcome.value.rows).toHaveLength(input.rows.length);
        const total = outcome.value.rows.reduce((sum, { annual }) => sum + BigInt(annual), 0n);
        expect(total).toBe(BigInt(input.target ?? 0));
      }),
      { numRuns: 5000 },
    );
  });

  it.each<[string, SplitInput, string]>([
    ['a target that is not a number', { ...indicator(1, quarters(0, 0, 0, 1), [row('a', 1)]), target: NaN as Minor }, 'amount-not-a-number'],
    ['an infinite weight', indicator(1, quarters(0, 0, 0, 1), [row('a', 1, { weight: Infinity })]), 'amount-not-a-number'],
    ['a maximum beyond 2^53', indicator(1, quarters(0, 0, 0, 1), [row('a', 1, { maximum: (2 ** 53) as Minor })]), 'amount-too-large'],
    ['no rows', indicator(1, quarters(0, 0, 0, 1), []), 'no-rows'],
    ['quarters beyond the year', indicator(1, quarters(1, 0, 0, 1), [row('a', 1)]), 'quarters-exceed-target'],
  ])('%s', (_name, input, code) => {
    const outcome = splitIndicator(input);
    expect(outcome.ok ? [] : outcome.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('one unit only carries everything; all held must agree', () => {
    const alone = splitIndicator(indicator(7, quarters(1, 2, 2, 2), [row('a', null)]));
    expect(alone.ok && alone.value.rows[0]).toMatchObject({ annual: 7, quarters: [1, 2, 2, 2] });
    const held = splitIndicator(indicator(7, quarters(1, 2, 2, 2), [row('a', 1, { hold: 'year', annual: 5 as Minor })]));
    expect(held.ok ? [] : held.issues).toMatchObject([{ code: 'all-held-mismatch', facts: { difference: 2 } }]);
  });

  it('jobs that limit one another in a circle are refused, the others are split', () => {
    const limit = (job: number) => ({ job, indicator: 'output', relation: 'part-of' as const, rows: [0], numerator: 1, denominator: 1 });
    const input = indicator(7, quarters(1, 2, 2, 2), [row('a', 1)]);
    const steps = splitAll([{ input, limits: [limit(1)] }, { input, limits: [limit(0)] }, { input, limits: [] }]);
    const done: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value);
    expect(done).toEqual([1, 2, 3]);
    expect(step.value.map((outcome) => (outcome.ok ? 'split' : outcome.issues[0]?.code))).toEqual(['limits-in-circle', 'limits-in-circle', 'split']);
  });
});
