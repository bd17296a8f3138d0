import fc from 'fast-check';
import { minor } from '../../../../src/domain/amount';
import type { Adjustment, Edit, Successor } from '../../../../src/domain/split/adjust/edit';
import { replan } from '../../../../src/domain/split/adjust/replan/replan';
import { spreadBack } from '../../../../src/domain/split/adjust/breakback/spreadBack';
import type { SplitInput, SplitRow } from '../../../../src/domain/split/splitInput';
import { quarters } from '../splitRows';
import { applied, columnsOf, planned, plans, RUNS, standing, sum } from './standingPlan';

const amount = fc.integer({ min: -40, max: 90 });

/** Net changes, some of them losses that may grow down to a minimum. */
const nets: fc.Arbitrary<SplitInput> = fc
  .array(fc.record({ amounts: fc.tuple(amount, amount, amount, amount), room: fc.nat(100), isFloored: fc.boolean(), hold: fc.constantFrom('none', 'none', 'none', 'year', 'all') }), { minLength: 2, maxLength: 6 })
  .map((all) =>
    standing(
      all.map(({ amounts, room, isFloored, hold }, index) => planned(`k${index}`, amounts, { minimum: isFloored ? minor(Math.min(0, sum(amounts)) - room) : null, hold: hold as 'none', isPool: index === 1 })),
      { kind: 'net' },
    ),
  );

/** Levels on the way from last year’s to the year’s. */
const stocks: fc.Arbitrary<SplitInput> = fc
  .array(fc.record({ base: fc.nat(300), change: fc.integer({ min: -100, max: 200 }), isLate: fc.boolean(), hold: fc.constantFrom('none', 'none', 'none', 'year', 'all') }), { minLength: 2, maxLength: 6 })
  .map((all) =>
    standing(
      all.map(({ base, change, isLate, hold }, index) => {
        const year = Math.max(0, base + change);
        const level = (quarter: number): number => (isLate && quarter < 2 ? 0 : base + Math.round(((year - base) * (quarter + 1)) / 4));
        const time = isLate ? { startMonth: 7 } : {};
        return planned(`k${index}`, [level(0), level(1), level(2), year], { ...time, base, annual: minor(year), hold: hold as 'none', isPool: index === 1 });
      }),
      { kind: 'stock' },
    ),
  );

const anyEdit = fc.record({ kind: fc.constantFrom('annual' as const, 'cell' as const, 'quarter' as const), row: fc.nat(5), quarter: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const), by: fc.integer({ min: -120, max: 120 }) });

function editOf(input: SplitInput, { kind, row, quarter, by }: { kind: 'annual' | 'cell' | 'quarter'; row: number; quarter: 0 | 1 | 2 | 3; by: number }): Edit {
  const edited = input.rows[row % input.rows.length];
  const key = edited?.key ?? '';
  if (kind === 'annual') return { kind, key, value: minor((edited?.annual ?? 0) + by) };
  if (kind === 'cell') return { kind, key, quarter, value: minor((edited?.quarters[quarter] ?? 0) + by) };
  return { kind, quarter, value: minor(input.quarterTotals[quarter] + by) };
}

function expectExact(input: SplitInput, result: Adjustment): void {
  expect(sum(result.rows.map(({ annual }) => annual))).toBe(result.target);
  expect(columnsOf(result.rows)).toEqual([...result.quarterTotals]);
  result.rows.forEach(({ annual, quarters: plan }, index) => {
    const before = input.rows[index];
    if (input.kind === 'net') expect(sum(plan)).toBe(annual);
    if (input.kind === 'stock' && input.quarterTotals[3] === input.target) expect(plan[3]).toBe(annual);
    if (before?.hold !== 'none') expect(annual).toBe(before?.annual);
    if (before?.hold === 'all') expect(plan).toEqual(before.quarters);
    expect(annual).toBeGreaterThanOrEqual(Math.min(before?.annual ?? 0, before?.minimum ?? 0));
  });
}

describe.each([
  ['net', nets],
  ['stock', stocks],
])('a %s indicator', (_, inputs) => {
  it('spreads back exactly, keeps holds and elapsed quarters, and does not depend on the order of the rows', () => {
    let spread = 0;
    fc.assert(
      fc.property(inputs, anyEdit, fc.nat(2), (input, change, frozenQuarters) => {
        const edit = editOf(input, change);
        const options = { scope: edit.kind === 'quarter' ? ('open' as const) : ('town' as const), frozenQuarters };
        const outcome = spreadBack(input, edit, options);
        const turned = spreadBack({ ...input, rows: [...input.rows].reverse() }, edit, options);
        expect(turned.ok).toBe(outcome.ok);
        if (!outcome.ok || !turned.ok) return;
        spread += 1;
        expectExact(input, outcome.value);
        expect([...turned.value.rows].reverse()).toEqual(outcome.value.rows);
        outcome.value.rows.forEach((row, index) => expect(row.quarters.slice(0, frozenQuarters)).toEqual(input.rows[index]?.quarters.slice(0, frozenQuarters)));
        if (edit.kind !== 'quarter') expect([...outcome.value.quarterTotals]).toEqual([...input.quarterTotals]);
      }),
      RUNS,
    );
    expect(spread).toBeGreaterThan(150);
  });

  it('is re-planned exactly, and the same again with the same facts', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(1 as const, 2 as const, 3 as const), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 }), fc.integer({ min: -50, max: 50 }), (input, elapsed, off, by) => {
        const reached = (index: number, quarter: number): number => {
          const plan = input.rows[index]?.quarters ?? [];
          return (input.kind === 'stock' ? (plan[quarter] ?? 0) : sum(plan.slice(0, quarter + 1))) + (off[index] ?? 0);
        };
        const actuals = Object.fromEntries(input.rows.map((row, index) => [row.key, Array.from({ length: elapsed }, (_unused, quarter) => minor(reached(index, quarter)))]));
        for (const mode of [{ kind: 'catchUp' as const }, { kind: 'reissue' as const, total: minor((input.target ?? 0) + by) }]) {
          const first = replan(input, { elapsed, frozen: 'actual', actuals, mode });
          if (!first.ok) continue;
          expectExact(input, first.value);
          const again = replan(applied(input, first.value), { elapsed, frozen: 'actual', actuals, mode });
          expect(again.ok && again.value.rows.every(({ origin }) => origin === null)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

/** Whether the planner named the row to take over; the pool is of no office. */
function isNamed(to: Successor, row: SplitRow | undefined, stopped: SplitRow | undefined): boolean {
  if (typeof to === 'object') return row?.key === to.row;
  if (to !== 'office') return to === 'town' || row?.isPool === true;
  const office = (one: SplitRow | undefined): string => (one?.isPool === false ? one.office : '');
  return office(row) !== '' && office(row) === office(stopped);
}

test('what a stopped unit leaves goes to whom it was to, to the last unit', () => {
  let released = 0;
  fc.assert(
    fc.property(fc.boolean().chain((later) => plans({ later, limits: true })), fc.nat(6), fc.nat(100), fc.constantFrom<Successor>('pool', 'office', 'town', { row: 'k0' }), fc.nat(2), (input, at, part, to, frozenQuarters) => {
      const stopped = input.rows[at % input.rows.length];
      const keep = (quarter: 0 | 1 | 2 | 3): number => (quarter < 2 ? Math.floor(((stopped?.quarters[quarter] ?? 0) * part) / 100) : 0);
      const kept = quarters(keep(0), keep(1), 0, 0);
      const outcome = spreadBack(input, { kind: 'release', key: stopped?.key ?? '', kept, to }, { frozenQuarters });
      if (!outcome.ok) return;
      const { rows, quarterTotals, target } = outcome.value;
      expect([target, sum(rows.map(({ annual }) => annual))]).toEqual([input.target, input.target]);
      expect([columnsOf(rows), sum(quarterTotals)]).toEqual([[...quarterTotals], sum(input.quarterTotals)]);
      rows.forEach((row, index) => {
        const before = input.rows[index];
        if (row.key === stopped?.key) {
          expect([row.annual, row.quarters]).toEqual([sum(kept), kept]);
          return;
        }
        expect(row.quarters.slice(0, frozenQuarters)).toEqual(before?.quarters.slice(0, frozenQuarters));
        if (!isNamed(to, before, stopped)) expect([row.annual, row.quarters]).toEqual([before?.annual, before?.quarters]);
        expect(row.annual).toBeLessThanOrEqual(before?.maximum ?? Infinity);
      });
      released += 1;
    }),
    RUNS,
  );
  expect(released).toBeGreaterThan(150);
});
