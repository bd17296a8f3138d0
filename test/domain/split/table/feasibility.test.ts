import fc from 'fast-check';
import loadHighs from 'highs';
import { tableShortage, type TableProblem } from '../../../../src/domain/split/table/feasibility';
import { fitTable } from '../../../../src/domain/split/table/fitTable';
import { roundTable } from '../../../../src/domain/split/table/roundTable';

/** Small tables of which about half are impossible: margins with equal sums, caps and floors anywhere. */
const anyTable: fc.Arbitrary<TableProblem> = fc
  .record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 2, max: 4 }) })
  .chain(({ height, width }) => {
    const amounts = (highest: number, length: number) => fc.array(fc.nat(highest), { minLength: length, maxLength: length });
    return fc.tuple(amounts(30, height), amounts(30, width), amounts(25, height * width), amounts(30, height * width)).map(([rows, columns, caps, floors]) => {
      const missing = rows.reduce((sum, value) => sum + value, 0) - columns.reduce((sum, value) => sum + value, 0);
      const balanced = missing >= 0 ? { rows, columns: [(columns[0] ?? 0) + missing, ...columns.slice(1)] } : { rows: [(rows[0] ?? 0) - missing, ...rows.slice(1)], columns };
      const upper = Float64Array.from(caps, (cap) => (cap > 18 ? 1000 : cap));
      return { ...balanced, upper, lower: Float64Array.from(floors, (floor, cell) => Math.min(upper[cell] ?? 0, Math.max(0, floor - 24))) };
    });
  });

/** The same bounds for some rows only; the others may put anything anywhere. */
function boundedOnly(problem: TableProblem, rows: readonly number[]): TableProblem {
  const width = problem.columns.length;
  const kept = (cell: number): boolean => rows.includes(Math.floor(cell / width));
  return {
    ...problem,
    lower: problem.lower.map((bound, cell) => (kept(cell) ? bound : 0)),
    upper: problem.upper.map((bound, cell) => (kept(cell) ? bound : 1000)),
  };
}

describe('the verdict before anything is fitted', () => {
  it('names rows that conflict by themselves and of which none can be spared', () => {
    fc.assert(
      fc.property(anyTable, (problem) => {
        const shortage = tableShortage(problem);
        if (!shortage) return;
        expect(shortage.needed - shortage.available).toBe(shortage.shortfall);
        expect(shortage.shortfall).toBeGreaterThan(0);
        expect(tableShortage(boundedOnly(problem, shortage.members))).not.toBeNull();
        for (const member of shortage.members) {
          expect(tableShortage(boundedOnly(problem, shortage.members.filter((row) => row !== member)))).toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees with a linear programme on several hundred tables', async () => {
    const highs = await loadHighs();
    let impossible = 0;
    for (const problem of fc.sample(anyTable, { numRuns: 300, seed: 2011 })) {
      const { Status: status } = highs.solve(asProgramme(problem), { presolve: 'off' });
      if (status === 'Infeasible') impossible += 1;
      expect(tableShortage(problem) === null).toBe(status === 'Optimal');
    }
    expect(impossible).toBeGreaterThan(50);
  });

  it('tells apart what ten thousand units and twelve months can and cannot do, and fits it exactly', () => {
    const months = Array.from({ length: 12 }, (_, month) => month);
    const hidden = Array.from({ length: 10_000 }, (_, row) => months.map((month) => ((row * 31 + month * 17) % 97) + 1));
    const rows = hidden.map((cells) => cells.reduce((sum, value) => sum + value, 0));
    const columns = months.map((month) => hidden.reduce((sum, cells) => sum + (cells[month] ?? 0), 0));
    const seed = Float64Array.from(hidden.flat(), (_, cell) => ((cell * 7919) % 1000) + 1);
    const lower = new Float64Array(seed.length);
    const upper = new Float64Array(seed.length).fill(Infinity);
    const problem = { rows, columns, lower, upper };
    expect(tableShortage(problem)).toBeNull();
    const { values } = fitTable({ ...problem, seed, rows: Float64Array.from(rows), columns: Float64Array.from(columns) });
    const cells = roundTable({ ...problem, fitted: values });
    expect(months.map((month) => cells.reduce((sum, value, cell) => sum + (cell % 12 === month ? value : 0), 0))).toEqual(columns);
    expect(rows.every((total, row) => cells.subarray(row * 12, row * 12 + 12).reduce((sum, value) => sum + value, 0) === total)).toBe(true);
  });
});

/** The table as a linear programme in CPLEX's text form, with nothing to optimise. */
function asProgramme({ rows, columns, lower, upper }: TableProblem): string {
  const width = columns.length;
  const name = (row: number, column: number): string => `x${row}_${column}`;
  const rowSums = rows.map((total, row) => ` r${row}: ${columns.map((_, column) => name(row, column)).join(' + ')} = ${total}`);
  const columnSums = columns.map((total, column) => ` c${column}: ${rows.map((_, row) => name(row, column)).join(' + ')} = ${total}`);
  const bounds = rows.flatMap((_, row) => columns.map((__, column) => ` ${lower[row * width + column]} <= ${name(row, column)} <= ${upper[row * width + column]}`));
  return ['Minimize', ` obj: ${name(0, 0)}`, 'Subject To', ...rowSums, ...columnSums, 'Bounds', ...bounds, 'End'].join('\n');
}
