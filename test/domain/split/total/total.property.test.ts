import fc from 'fast-check';
import { type Minor, minor } from '../../../../src/domain/amount';
import { totalShortage } from '../../../../src/domain/split/total/totalShortage';
import { splitTotal, type TotalProblem, type TotalSplit } from '../../../../src/domain/split/total/splitTotal';

const RUNS = { numRuns: 1000 };

interface Row {
  readonly weight: number;
  readonly lower: Minor;
  readonly room: number | null;
}

const row: fc.Arbitrary<Row> = fc.record({
  weight: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 999999 }).map((value) => value / 100)),
  lower: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(500) }).map(minor),
  room: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(800) }),
});

/** Totals that the bounds allow. */
const feasible: fc.Arbitrary<TotalProblem> = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 14 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([rows, place]) => {
    const least = rows.reduce((sum, { lower }) => sum + lower, 0);
    const most = rows.reduce((sum, { lower, room }) => sum + lower + (room ?? 3000), 0);
    return problem(rows, minor(least + Math.floor(place * (most - least))));
  });

function problem(rows: readonly Row[], total: Minor): TotalProblem {
  return {
    total,
    weights: rows.map(({ weight }) => weight),
    lower: rows.map(({ lower }) => lower),
    upper: rows.map(({ lower, room }) => (room === null ? null : minor(lower + room))),
    keys: rows.map((_, index) => `key ${index}`),
  };
}

function solved(input: TotalProblem): TotalSplit {
  const result = splitTotal(input);
  if (!result.feasible) throw new Error('not feasible');
  return result;
}

describe('one total over one list', () => {
  it('adds up exactly, within the bounds, each row less than one unit from its exact share', () => {
    fc.assert(
      fc.property(feasible, (input) => {
        const { values, fitted } = solved(input);
        expect(values.reduce<number>((sum, value) => sum + value, 0)).toBe(input.total);
        values.forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual(input.lower[index] ?? 0);
          expect(value).toBeLessThanOrEqual(input.upper[index] ?? Infinity);
          expect(Math.abs(value - (fitted[index] ?? NaN))).toBeLessThan(1);
        });
      }),
      RUNS,
    );
  });

  it('gives every row that nothing stopped the same factor, and stops the others at the right side', () => {
    fc.assert(
      fc.property(feasible, (input) => {
        const { fitted, factor } = solved(input);
        if (factor === null) return;
        fitted.forEach((value, index) => {
          const free = factor * (input.weights[index] ?? 0);
          const clamped = Math.min(input.upper[index] ?? Infinity, Math.max(input.lower[index] ?? 0, free));
          expect(value).toBeCloseTo(clamped, 6);
        });
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the rows', () => {
    const shuffled = feasible.chain((input) =>
      fc.record({ input: fc.constant(input), order: fc.shuffledSubarray(input.keys.map((_, index) => index), { minLength: input.keys.length, maxLength: input.keys.length }) }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, order }) => {
        const pick = <T>(values: readonly T[]): T[] => order.flatMap((index) => values.slice(index, index + 1));
        const permuted = { ...input, weights: pick(input.weights), lower: pick(input.lower), upper: pick(input.upper), keys: pick(input.keys) };
        expect(solved(permuted).values).toEqual(pick(solved(input).values));
      }),
      RUNS,
    );
  });

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(feasible, fc.constantFrom(0.1, 0.01, 3, 7, 10, 1000), (input, factor) => {
        const scaled = { ...input, weights: input.weights.map((weight) => Number((weight * factor).toFixed(4))) };
        expect(solved(scaled).values).toEqual(solved(input).values);
      }),
      RUNS,
    );
  });

  it('leaves a plan that already adds up as it is', () => {
    fc.assert(
      fc.property(feasible, (input) => {
        const { values } = solved(input);
        expect(solved({ ...input, weights: values }).values).toEqual(values);
      }),
      RUNS,
    );
  });

  it('keeps rows without weight at nothing while others can take the total', () => {
    fc.assert(
      fc.property(feasible, (input) => {
        const { values, restTakers } = solved(input);
        values.forEach((value, index) => {
          if (input.weights[index] === 0 && !restTakers.includes(index)) expect(value).toBe(input.lower[index]);
        });
      }),
      RUNS,
    );
  });

  it('refuses what the bounds cannot meet, with the amount and rows of which none can be spared', () => {
    const infeasible = fc.tuple(fc.array(row, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 400 }), fc.boolean()).map(([rows, by, over]) => {
      const least = rows.reduce((sum, { lower }) => sum + lower, 0);
      const most = rows.reduce((sum, { lower, room }) => sum + lower + (room ?? 100), 0);
      const bounded = rows.map((entry) => ({ ...entry, room: entry.room ?? 100 }));
      return { input: problem(bounded, minor(over ? most + by : Math.max(0, least - by))), by, over, least };
    });
    fc.assert(
      fc.property(infeasible, ({ input, by, over, least }) => {
        const result = splitTotal(input);
        if (!over && least === 0) {
          expect(result.feasible).toBe(true);
          return;
        }
        if (result.feasible) throw new Error('must be refused');
        expect(result.shortage.shortfall).toBe(over ? by : Math.min(by, least));
        const { members } = result.shortage;
        const bounds = (kept: readonly number[]) => ({
          lower: input.lower.map((bound, index) => (kept.includes(index) ? bound : minor(0))),
          upper: input.upper.map((bound, index) => (kept.includes(index) ? bound : null)),
        });
        const all = bounds(members);
        expect(totalShortage(input.total, all.lower, all.upper)).not.toBeNull();
        for (const member of members) {
          const fewer = bounds(members.filter((other) => other !== member));
          expect(totalShortage(input.total, fewer.lower, fewer.upper)).toBeNull();
        }
      }),
      RUNS,
    );
  });

  it('shares a change between gains and losses by their size, so that a loss shrinks when the total grows', () => {
    const none = [null, null];
    const split = splitTotal({ total: minor(140), offsets: [minor(120), minor(-20)], weights: [120, 20], lower: none, upper: none, keys: ['a', 'b'] });
    expect(split.feasible && split.values).toEqual([154, -14]);
  });

  it('gives what capped rows cannot take to the town pool first, then to rows without weight', () => {
    const input: TotalProblem = {
      total: minor(100),
      weights: [1, 0, 0],
      lower: [minor(0), minor(0), minor(0)],
      upper: [minor(40), null, minor(50)],
      keys: ['a', 'b', 'pool'],
      takesRest: [false, false, true],
    };
    expect(solved(input).values).toEqual([40, 10, 50]);
  });

  it('stays exact close to 2^53', () => {
    const total = minor(Number.MAX_SAFE_INTEGER - 1);
    const { values } = solved({ total, weights: [1, 1, 1], lower: [null, null, null], upper: [null, null, null], keys: ['a', 'b', 'c'] });
    expect(values.reduce((sum, value) => sum + BigInt(value), 0n)).toBe(BigInt(total));
  });
});
