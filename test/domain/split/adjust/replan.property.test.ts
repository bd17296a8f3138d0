import fc from 'fast-check';
import { type Minor, minor } from '../../../../src/domain/amount';
import type { Adjustment } from '../../../../src/domain/split/adjust/edit';
import { replan } from '../../../../src/domain/split/adjust/replan/replan';
import type { ReplanRequest } from '../../../../src/domain/split/adjust/replan/replanRequest';
import { availability } from '../../../../src/domain/split/quarters/quarterSeed';
import type { SplitInput, SplitRow } from '../../../../src/domain/split/splitInput';
import { applied, columnsOf, plans, sum } from './standingPlan';

const KNOWN = [
  'remainder-without-quarter', 'transfer-not-behind', 'nothing-to-transfer', 'transfer-below-minimum', 'transfer-too-much', 'consent-missing', 'reissue-impossible',
];

interface Case {
  readonly input: SplitInput;
  readonly request: ReplanRequest;
}

/** Actuals that are some part of the plan, above it, or not reported. */
const anyCase: fc.Arbitrary<Case> = fc
  .record({
    input: fc.boolean().chain((later) => plans({ later, limits: true })),
    elapsed: fc.constantFrom(1 as const, 2 as const, 3 as const),
    frozen: fc.constantFrom('actual' as const, 'actual' as const, 'plan' as const),
    done: fc.array(fc.array(fc.oneof({ weight: 5, arbitrary: fc.nat(130) }, { weight: 1, arbitrary: fc.constant(null) }), { minLength: 3, maxLength: 3 }), { minLength: 7, maxLength: 7 }),
    mode: fc.constantFrom('catchUp' as const, 'transfer' as const, 'reissue' as const),
    by: fc.integer({ min: -300, max: 300 }),
  })
  .map(({ input, elapsed, frozen, done, mode, by }) => {
    const actuals = Object.fromEntries(input.rows.map((row, index) => [row.key, cumulative(row, done[index] ?? [], elapsed)]));
    const consents = Object.fromEntries(input.rows.map((row) => [row.key, 'agreed in writing']));
    const modes = { catchUp: { kind: 'catchUp' as const }, transfer: { kind: 'transfer' as const, from: null, consents }, reissue: { kind: 'reissue' as const, total: minor(Math.max(0, (input.target ?? 0) + by)) } };
    return { input, request: { elapsed, frozen, actuals, mode: modes[mode] } };
  });

function cumulative(row: SplitRow, percents: readonly (number | null)[], elapsed: number): (Minor | null)[] {
  let reached = 0;
  return Array.from({ length: elapsed }, (_, quarter) => {
    const percent = percents[quarter] ?? null;
    const planned = sum(row.quarters.slice(0, quarter + 1));
    if (percent === null) {
      reached = Math.max(reached, planned);
      return null;
    }
    reached = Math.max(reached, Math.round((planned * percent) / 100));
    return minor(reached);
  });
}

function run({ input, request }: Case) {
  return replan(input, request);
}

describe('a plan re-planned during the year', () => {
  it('is exact in both margins, lets elapsed quarters stand, and each mode keeps what it promises', () => {
    const done = { catchUp: 0, transfer: 0, reissue: 0 };
    fc.assert(
      fc.property(anyCase, (one) => {
        const outcome = run(one);
        if (!outcome.ok) {
          outcome.issues.forEach(({ code }) => expect(KNOWN).toContain(code));
          return;
        }
        done[one.request.mode.kind] += 1;
        expectExact(one, outcome.value);
        expectElapsed(one, outcome.value);
        expectPromise(one, outcome.value);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(done.catchUp, done.transfer, done.reissue)).toBeGreaterThan(100);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(6), (one, turn) => {
        const { rows } = one.input;
        const turned = [...rows.slice(turn % rows.length), ...rows.slice(0, turn % rows.length)].reverse();
        const [outcome, other] = [run(one), run({ ...one, input: { ...one.input, rows: turned } })];
        expect(other.ok).toBe(outcome.ok);
        if (!outcome.ok || !other.ok) return;
        const byKey = (result: Adjustment) => Object.fromEntries(result.rows.map((row) => [row.key, row]));
        expect(byKey(other.value)).toEqual(byKey(outcome.value));
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when it is done again with the same facts', () => {
    let compared = 0;
    fc.assert(
      fc.property(anyCase, (one) => {
        const { mode } = one.request;
        if (mode.kind === 'transfer') return;
        const first = run(one);
        if (!first.ok) return;
        const again = run({ ...one, input: applied(one.input, first.value) });
        expect(again.ok && again.value.rows.map(({ key, annual, quarters }) => ({ key, annual, quarters }))).toEqual(first.value.rows.map(({ key, annual, quarters }) => ({ key, annual, quarters })));
        expect(again.ok && again.value.rows.every(({ origin }) => origin === null)).toBe(true);
        compared += 1;
      }),
      { numRuns: 1500 },
    );
    expect(compared).toBeGreaterThan(300);
  });
});

function expectExact({ input, request }: Case, result: Adjustment): void {
  const target = request.mode.kind === 'reissue' ? request.mode.total : input.target;
  expect([result.target, sum(result.rows.map(({ annual }) => annual))]).toEqual([target, target]);
  expect(columnsOf(result.rows)).toEqual([...result.quarterTotals]);
  const ends = sum(input.quarterTotals) === input.target;
  result.rows.forEach(({ annual, quarters }, index) => {
    const before = input.rows[index] as SplitRow;
    if (ends) expect(sum(quarters)).toBe(annual);
    else expect(sum(quarters)).toBeLessThanOrEqual(annual);
    if (before.hold !== 'none') expect(annual).toBe(before.annual);
    if (before.hold === 'all') expect(quarters).toEqual(before.quarters);
    const works = availability(before);
    quarters.slice(request.elapsed).forEach((amount, open) => {
      expect(amount).toBeGreaterThanOrEqual(0);
      if (before.hold === 'all') return;
      const quarter = open + request.elapsed;
      if (works[quarter] === 0) expect(amount).toBe(0);
      expect(amount).toBeLessThanOrEqual(before.quarterMaximum?.[quarter] ?? Infinity);
    });
  });
}

/** What stands in the elapsed quarters, written out anew: the actual, the plan where there is none, never more than the year. */
function expectElapsed({ input, request }: Case, result: Adjustment): void {
  result.rows.forEach(({ annual, quarters }, index) => {
    const before = input.rows[index] as SplitRow;
    const planned = before.quarters.slice(0, request.elapsed).map((amount) => amount ?? 0);
    const standing: number[] = [...planned];
    if (request.frozen === 'actual' && before.hold !== 'all') {
      planned.forEach((_, quarter) => {
        const reached = request.actuals[before.key]?.[quarter] ?? null;
        const next = (request.actuals[before.key] ?? []).slice(quarter).find((later) => later !== null);
        const left = (next ?? Infinity) - sum(standing.slice(0, quarter));
        standing[quarter] = reached === null ? Math.min(standing[quarter] ?? 0, left) : left;
      });
    }
    const elapsed = quarters.slice(0, request.elapsed);
    if (sum(standing) <= annual) expect(elapsed).toEqual(standing);
    else expect([sum(elapsed), sum(quarters)]).toEqual([annual, annual]);
    expect(elapsed.every((amount, quarter) => amount <= (standing[quarter] ?? 0))).toBe(true);
  });
}

function expectPromise({ input, request }: Case, result: Adjustment): void {
  result.rows.forEach(({ annual }, index) => {
    const before = input.rows[index] as SplitRow;
    const change = annual - (before.annual ?? 0);
    if (request.mode.kind === 'catchUp') expect(change).toBe(0);
    expect(annual).toBeGreaterThanOrEqual(Math.min(before.annual ?? 0, before.minimum ?? 0));
    expect(annual).toBeLessThanOrEqual(Math.max(before.annual ?? 0, before.maximum ?? Infinity));
    if (request.mode.kind === 'transfer') expectTransfer(request, before, change);
  });
}

/** Who is behind gives exactly that; who is behind, unreported or the pool takes nothing. */
function expectTransfer(request: ReplanRequest, row: SplitRow, change: number): void {
  const reached = request.actuals[row.key]?.[request.elapsed - 1] ?? null;
  const behind = reached === null ? 0 : Math.max(0, sum(row.quarters.slice(0, request.elapsed)) - reached);
  if (behind > 0 && row.hold === 'none' && !row.isPool) expect(change).toBe(-behind);
  else expect(change).toBeGreaterThanOrEqual(0);
  if (behind > 0 || row.isPool || reached === null) expect(change).toBeLessThanOrEqual(0);
}
