import fc from 'fast-check';
import { flowCut } from '../../../../src/domain/split/adjust/flow/flowCut';
import { shareWithin, type ShareProblem } from '../../../../src/domain/split/adjust/flow/shareWithin';
import { existsByFlow } from './feasibleFlow';
import { sum } from './standingPlan';

const anyRow = fc.record({
  cells: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
  floors: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: -6, max: 6 })), { minLength: 5, maxLength: 5 }),
  caps: fc.array(fc.oneof(fc.constant(Infinity), fc.nat(20)), { minLength: 5, maxLength: 5 }),
  room: fc.tuple(fc.nat(15), fc.oneof(fc.constant(Infinity), fc.nat(15))),
  group: fc.nat(1),
});

/** Row limits around some cells, with sums that may or may not be possible. */
const anyFlow: fc.Arbitrary<ShareProblem> = fc.tuple(fc.array(anyRow, { minLength: 1, maxLength: 6 }), fc.constantFrom(4, 5), fc.integer({ min: -25, max: 25 }), fc.integer({ min: -25, max: 25 })).map(([all, width, between, across]) => {
  const rows = all.map(({ cells, floors, caps, room, group }, index) => {
    const own = cells.slice(0, width);
    const current = sum(own);
    const limits = { floors: own.map((_, column) => floors[column] ?? 0), caps: own.map((_, column) => Math.max(caps[column] ?? 0, floors[column] ?? 0)) };
    return { key: `k${index}`, current, weight: current, low: current - room[0], high: current + room[1], ...limits, group };
  });
  const columns = Array.from({ length: width }, (_, column) => sum(all.map(({ cells }) => cells[column])));
  const totals = [0, 1].map((group) => sum(rows.filter((row) => row.group === group).map(({ current }) => current)));
  const moved = columns.map((total, column) => total + (column === 0 ? across : column === 1 ? -across : 0));
  return { rows, columns: moved, totals: totals.map((total, group) => total + (group === 0 ? between : -between)) };
});

describe('rows whose years may move while groups and columns are exact', () => {
  it('exist exactly when augmenting paths find them', () => {
    fc.assert(fc.property(anyFlow, (problem) => expect(flowCut(problem) === null).toBe(existsByFlow(problem))), { numRuns: 3000 });
  });

  it('get years within their bounds with which a table exists, whenever there are any', () => {
    fc.assert(
      fc.property(anyFlow, (problem) => {
        const shared = shareWithin(problem);
        if (!shared.feasible) {
          expect(existsByFlow(problem)).toBe(false);
          return;
        }
        problem.totals.forEach((total, group) => expect(sum(shared.years.filter((_, index) => problem.rows[index]?.group === group))).toBe(total));
        shared.years.forEach((year, index) => {
          expect(year).toBeGreaterThanOrEqual(problem.rows[index]?.low ?? 0);
          expect(year).toBeLessThanOrEqual(problem.rows[index]?.high ?? 0);
        });
        const at = problem.rows.map((row, index) => ({ ...row, low: shared.years[index] ?? 0, high: shared.years[index] ?? 0 }));
        expect(existsByFlow({ ...problem, rows: at })).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
