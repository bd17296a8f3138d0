import fc from 'fast-check';
import type { Minor } from '../../../src/domain/amount';
import { splitIndicator } from '../../../src/domain/split/splitIndicator';
import type { SplitInput } from '../../../src/domain/split/splitInput';
import { availability } from '../../../src/domain/split/quarters/quarterSeed';
import { refinedSplit as refined } from './refinedSplit';

const RUNS = { numRuns: 1000 };

function sum(amounts: readonly (Minor | null)[]): number {
  return amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
}

describe('a split with every refinement', () => {
  it('is exact in both margins and keeps holds, bounds, given totals, the reserve and the months of work; or says why not', () => {
    let split = 0;
    fc.assert(
      fc.property(refined, (input) => {
        const outcome = splitIndicator(input);
        if (!outcome.ok) {
          expect(outcome.issues.length).toBeGreaterThan(0);
          return;
        }
        split += 1;
        const results = outcome.value.rows;
        expect(sum(results.map(({ annual }) => annual))).toBe(input.target);
        expect([0, 1, 2, 3].map((quarter) => sum(results.map((result) => result.quarters[quarter] ?? null)))).toEqual(input.quarterTotals);
        for (const { office, total } of input.officeTotals) {
          const members = results.filter((_, index) => input.rows[index]?.office === office && !input.rows[index]?.isPool);
          const handed = members.reduce((left, { origin }) => left + origin.handed, 0);
          expect(sum(members.map(({ annual }) => annual))).toBe(total + handed);
        }
        results.forEach((result, index) => {
          const source = input.rows[index];
          if (!source) return;
          expect(sum(result.quarters)).toBe(result.annual);
          if (source.hold === 'year') expect(result.annual).toBe(source.annual);
          if (source.endMonth === null) expect(result.annual).toBeGreaterThanOrEqual(source.minimum ?? 0);
          expect(result.annual).toBeLessThanOrEqual(source.maximum ?? Infinity);
          availability(source).forEach((part, quarter) => {
            if (part === 0) expect(result.quarters[quarter]).toBe(0);
          });
        });
        const pool = results[2]?.annual ?? 0;
        const toTown = (input.target ?? 0) - sum(input.officeTotals.map(({ total }) => total));
        expect(pool).toBeGreaterThanOrEqual(Math.round((toTown * input.reservePercent) / 100));
      }),
      RUNS,
    );
    expect(split).toBeGreaterThan(600);
  });

  it('rounds every row that nothing stopped to the step, and names the one row that took the tail', () => {
    fc.assert(
      fc.property(refined, (input) => {
        const outcome = splitIndicator(input);
        if (!outcome.ok || input.step === null) return;
        const { step } = input;
        const kept = outcome.warnings.every(({ code }) => code !== 'step-not-kept');
        outcome.value.rows.forEach(({ annual, origin }, index) => {
          const own = annual - origin.tail - origin.handed;
          if (origin.step !== null) expect(own % step).toBe(0);
          if (!kept || origin.stop !== 'none' || origin.step !== null) return;
          // Only a row between whose bounds no multiple lies is left as it was.
          const { minimum, maximum } = input.rows[index] ?? { minimum: null, maximum: null };
          expect(Math.ceil((minimum ?? 0) / step)).toBeGreaterThan(Math.floor((maximum ?? Infinity) / step));
        });
        const tails = outcome.value.rows.filter(({ origin }) => origin.tail !== 0);
        expect(tails.length).toBe(outcome.warnings.filter(({ code }) => code === 'tail-placed').length);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the rows, and gives the same again', () => {
    fc.assert(
      fc.property(refined, fc.nat(9), (input, turn) => {
        const plans = (of: SplitInput): unknown => {
          const outcome = splitIndicator(of);
          if (!outcome.ok) return outcome.issues.map(({ code }) => code).sort();
          return Object.fromEntries(outcome.value.rows.map(({ key, annual, quarters: plan }) => [key, [annual, ...plan]]));
        };
        const by = turn % input.rows.length;
        expect(plans({ ...input, rows: [...input.rows.slice(by), ...input.rows.slice(0, by)].reverse() })).toEqual(plans(input));
        expect(plans(input)).toEqual(plans(input));
      }),
      RUNS,
    );
  });
});
