import fc from 'fast-check';
import { type Minor, minor } from '../../../../src/domain/amount';
import { divisorRule } from '../../../../src/domain/split/total/divisor';
import type { TotalProblem } from '../../../../src/domain/split/total/splitTotal';
import { readCase } from '../cases';

const RUNS = { numRuns: 1000 };

interface Row {
  readonly weight: number;
  readonly lower: number;
  readonly room: number | null;
}

const weight = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(6) }, { weight: 4, arbitrary: fc.nat(9999) });
const bounded: fc.Arbitrary<Row> = fc.record({
  weight,
  lower: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(20) }),
  room: fc.oneof(fc.constant(null), fc.nat(30)),
});
const free: fc.Arbitrary<Row> = fc.record({ weight: fc.integer({ min: 1, max: 99 }), lower: fc.constant(0), room: fc.constant(null) });

function problem(rows: readonly Row[], total: number): TotalProblem {
  return {
    total: minor(total),
    weights: rows.map((row) => row.weight),
    lower: rows.map((row) => minor(row.lower)),
    upper: rows.map((row) => (row.room === null ? null : minor(row.lower + row.room))),
    // Keys run against the order of the rows, so that a tie settled by the order would show.
    keys: rows.map((_, index) => `key ${String(99 - index)}`),
  };
}

/** Totals that the bounds allow. */
const feasible: fc.Arbitrary<TotalProblem> = fc
  .tuple(fc.array(bounded, { minLength: 1, maxLength: 12 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([rows, place]) => {
    const least = rows.reduce((sum, { lower }) => sum + lower, 0);
    const most = rows.reduce((sum, { lower, room }) => sum + lower + (room ?? 100), 0);
    return problem(rows, least + Math.floor(place * (most - least)));
  });
const unbounded = fc.tuple(fc.array(free, { minLength: 1, maxLength: 12 }), fc.nat(300)).map(([rows, total]) => problem(rows, total));

function shares(input: TotalProblem): readonly Minor[] {
  const result = divisorRule(input);
  if (!result.feasible) throw new Error('not feasible');
  return result.values;
}

/** The rule as it is told: one unit after the other from the lower bounds on. Rows without weight come last, in turn. */
function oneByOne({ total, weights, lower, upper, keys }: TotalProblem): number[] {
  const values = lower.map((bound): number => bound ?? 0);
  const open = (index: number) => (values[index] ?? 0) < (upper[index] ?? Infinity);
  const better = (a: number, b: number): boolean => {
    const left = (weights[a] ?? 0) * (2 * (values[b] ?? 0) + 1);
    const right = (weights[b] ?? 0) * (2 * (values[a] ?? 0) + 1);
    if (left !== right) return left > right;
    if (weights[a] !== weights[b]) return (weights[a] ?? 0) > (weights[b] ?? 0);
    if (weights[a] === 0 && values[a] !== values[b]) return (values[a] ?? 0) < (values[b] ?? 0);
    return (keys[a] ?? '') < (keys[b] ?? '');
  };
  for (let left = total - values.reduce((sum, value) => sum + value, 0); left > 0; left -= 1) {
    const best = values.reduce((found, _, index) => (open(index) && (found < 0 || better(index, found)) ? index : found), -1);
    values[best] = (values[best] ?? 0) + 1;
  }
  return values;
}

describe('shares by odd divisors', () => {
  it('b02: the seats of Balinski and Young by Sainte-Laguë', () => {
    const { input, expected } = readCase<{ votes: number[]; seats: number }[], { saintelague: number[] }[]>('b02-balinski-young-1975');
    const seats = input.map(({ votes, seats: total }) => shares(problem(votes.map((count) => ({ weight: count, lower: 0, room: null })), total)));
    expect(seats).toEqual(expected.map(({ saintelague }) => saintelague));
  });

  it('do not lower a share when the total rises, where largest remainders do', () => {
    const rows = [6, 6, 2].map((count) => ({ weight: count, lower: 0, room: null }));
    expect([10, 11, 12].map((total) => shares(problem(rows, total)))).toEqual([[4, 5, 1], [5, 5, 1], [5, 5, 2]]);
  });

  it('settle equal quotients by the larger weight, then by the smaller key', () => {
    // 3 ÷ 3 = 1 ÷ 1.
    const rows = [1, 3].map((count) => ({ weight: count, lower: 0, room: null }));
    expect(shares(problem(rows, 2))).toEqual([0, 2]);
    expect(shares({ ...problem([rows[0]!, rows[0]!], 1), keys: ['b', 'a'] })).toEqual([0, 1]);
  });

  it('add up exactly within the bounds, and agree with giving out one unit after the other', () => {
    fc.assert(
      fc.property(feasible, (input) => {
        const values = shares(input);
        expect(values.reduce<number>((sum, value) => sum + value, 0)).toBe(input.total);
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(input.lower[index] ?? 0);
          expect(value).toBeLessThanOrEqual(input.upper[index] ?? Infinity);
        });
        expect(values).toEqual(oneByOne(input));
      }),
      RUNS,
    );
  });

  it('never lower a share when the total rises by one', () => {
    fc.assert(
      fc.property(unbounded, (input) => {
        const more = shares({ ...input, total: minor(input.total + 1) });
        shares(input).forEach((value, index) => expect(more[index]).toBeGreaterThanOrEqual(value));
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the rows', () => {
    const shuffled = feasible.chain((input) => {
      const length = input.keys.length;
      return fc.record({ input: fc.constant(input), order: fc.shuffledSubarray(input.keys.map((_, index) => index), { minLength: length, maxLength: length }) });
    });
    fc.assert(
      fc.property(shuffled, ({ input, order }) => {
        const pick = <T>(list: readonly T[]): T[] => order.map((index) => list[index]!);
        const moved = { ...input, weights: pick(input.weights), lower: pick(input.lower), upper: pick(input.upper), keys: pick(input.keys) };
        expect(shares(moved)).toEqual(pick(shares(input)));
      }),
      RUNS,
    );
  });

  it('do not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(feasible, fc.constantFrom(0.001, 0.3, 7, 1e6), (input, scale) => {
        // Decimals, so that 0.3 × 7 is 2.1 and a tie stays one.
        const weights = input.weights.map((value) => Number((value * scale).toPrecision(12)));
        expect(shares({ ...input, weights })).toEqual(shares(input));
      }),
      RUNS,
    );
  });

  it('count units from the offset when a row starts at one', () => {
    fc.assert(
      fc.property(unbounded, fc.array(fc.nat(40), { minLength: 12, maxLength: 12 }), (input, starts) => {
        const offsets = input.weights.map((_, index) => minor(starts[index] ?? 0));
        const whole = minor(offsets.reduce<number>((sum, start) => sum + start, input.total));
        const values = shares({ ...input, lower: input.lower.map(() => null), offsets, total: whole });
        expect(values).toEqual(shares(input).map((value, index) => value + (offsets[index] ?? 0)));
      }),
      RUNS,
    );
  });

  it('are exact for totals that no loop could count up to', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1e9, max: 2 ** 50 }), (weights, total) => {
        const input = problem(weights.map((value) => ({ weight: value, lower: 0, room: null })), total);
        const values = shares(input);
        expect(values.reduce((sum, value) => sum + BigInt(value), 0n)).toBe(BigInt(total));
        // Huntington's test: no unit left out has a larger quotient than one given out.
        const halves = values.map((value) => 2n * BigInt(value) - 1n);
        const wrong = weights.some((mine, a) => weights.some((other, b) => values[b] !== 0 && BigInt(mine) * halves[b]! > BigInt(other) * (halves[a]! + 2n)));
        expect(wrong).toBe(false);
      }),
      RUNS,
    );
  });

  it('name the bounds that no shares can meet, as splitTotal does', () => {
    expect(divisorRule(problem([{ weight: 1, lower: 5, room: null }], 4))).toEqual({
      feasible: false,
      shortage: { side: 'minimums', reachable: 5, shortfall: 1, members: [0] },
    });
  });
});
