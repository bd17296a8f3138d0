import fc from 'fast-check';
import { tableShortages } from '../../../../src/domain/split/table/feasibility';
import { setDeficits } from '../../../../src/domain/split/table/setDeficits';
import { splitTable } from '../../../../src/domain/split/table/splitTable';
import { applyRepair, tableRepairs } from '../../../../src/domain/split/table/tableRepairs';
import { anyTable, boundedOnly, NO_CAP, requiredOnly, without } from './tables';

const RUNS = { numRuns: 1000 };

/** What columns must pass on to others before a table exists: the largest deficit of any set. */
function shortfallOf(problem: Parameters<typeof setDeficits>[0]): number {
  return Math.max(...setDeficits(problem));
}

describe('the verdict on a table', () => {
  it('names rows and columns that conflict by themselves and of which none can be spared', () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        for (const { columns, members, ...amounts } of tableShortages(problem)) {
          expect(amounts.needed - amounts.available).toBe(amounts.shortfall);
          expect(amounts.shortfall).toBeGreaterThan(0);
          expect(tableShortages(requiredOnly(boundedOnly(problem, members), columns))).not.toEqual([]);
          for (const member of members) expect(tableShortages(requiredOnly(boundedOnly(problem, without(members, member)), columns))).toEqual([]);
          for (const column of columns) expect(tableShortages(requiredOnly(boundedOnly(problem, members), without(columns, column)))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('names conflicts that share no column, the largest first', () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        const shortages = tableShortages(problem);
        const columns = shortages.flatMap((shortage) => shortage.columns);
        expect(new Set(columns).size).toBe(columns.length);
        const amounts = shortages.map(({ shortfall }) => shortfall);
        expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  it('lists only repairs that resolve the conflict', () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        for (const shortage of tableShortages(problem)) {
          const repairs = tableRepairs(problem, shortage);
          expect(repairs.length).toBeGreaterThan(0);
          expect(repairs.length).toBeLessThanOrEqual(6);
          for (const repair of repairs) {
            const repaired = applyRepair(problem, repair);
            const others = problem.rows.flatMap((_, row) => (shortage.columns.length > 0 && tableShortages(requiredOnly(boundedOnly(problem, [row]), [])).length > 0 ? [row] : []));
            const judged = boundedOnly(repaired, shortage.columns.length > 0 ? problem.rows.map((_, row) => row).filter((row) => !others.includes(row)) : shortage.members);
            expect(tableShortages(requiredOnly(judged, shortage.columns))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('moves so much between columns that the only conflict is gone and no other is made', () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        const [shortage, ...more] = tableShortages(problem);
        if (!shortage || more.length > 0 || shortfallOf(problem) > shortage.shortfall) return;
        for (const repair of tableRepairs(problem, shortage)) {
          if (repair.kind === 'move') expect(tableShortages(applyRepair(problem, repair))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('names both quarters that two start months leave short, with what each row and quarter could give', () => {
    const late = [0, 0, NO_CAP, NO_CAP];
    const early = [NO_CAP, NO_CAP, 10, NO_CAP];
    const problem = { rows: [60, 60], columns: [70, 10, 30, 10], lower: new Float64Array(8), upper: Float64Array.from([...late, ...early]) };
    expect(tableShortages(problem)).toEqual([{ columns: [0], needed: 70, available: 60, shortfall: 10, members: [0] }]);
    expect(shortfallOf(problem)).toBe(20);
    expect(tableRepairs(problem, tableShortages(problem)[0]!)).toEqual([
      { kind: 'move', from: [0], amount: 10, columns: [60, 10, 40, 10] },
      { kind: 'release', rows: [0], gain: 60 },
      { kind: 'lower', row: 0, to: 1, amount: 10 },
    ]);
  });

  it('tells apart what ten thousand units and twelve months can and cannot do, and splits it exactly', () => {
    const months = Array.from({ length: 12 }, (_, month) => month);
    const hidden = Array.from({ length: 10_000 }, (_, row) => months.map((month) => ((row * 31 + month * 17) % 97) + 1));
    const rows = hidden.map((cells) => cells.reduce((total, value) => total + value, 0));
    const columns = months.map((month) => hidden.reduce((total, cells) => total + (cells[month] ?? 0), 0));
    const seed = Float64Array.from(hidden.flat(), (_, cell) => ((cell * 7919) % 1000) + 1);
    const problem = { rows, columns, seed, lower: new Float64Array(seed.length), upper: new Float64Array(seed.length).fill(Infinity) };
    expect(tableShortages(problem)).toEqual([]);
    const split = splitTable(problem);
    if (!split.feasible) throw new Error('must be split');
    expect(months.map((month) => split.values.reduce((total, value, cell) => total + (cell % 12 === month ? value : 0), 0))).toEqual(columns);
    expect(rows.every((total, row) => split.values.subarray(row * 12, row * 12 + 12).reduce((amount, value) => amount + value, 0) === total)).toBe(true);
    const capped = { ...problem, upper: Float64Array.from(hidden.flat(), (value, cell) => (cell === 0 ? value - 1 : value)) };
    expect(splitTable(capped)).toMatchObject({ feasible: false, shortages: [{ columns: [], members: [0], shortfall: 1 }] });
  });
});
