import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { tableShortages } from '../../../../src/domain/split/table/feasibility';
import { holdZeros, splitTable, type TableInput } from '../../../../src/domain/split/table/splitTable';
import type { TableProblem } from '../../../../src/domain/split/table/tableProblem';
import { applyRepair, tableRepairs } from '../../../../src/domain/split/table/tableRepairs';
import { distance, roundingProgramme, solveRounding } from './roundingProgramme';
import { anyTable, boundedOnly, possibleTable, without } from './tables';

const TABLES = 400;

/** Mostly impossible; one cell in nine without weight. */
const anySeeded: fc.Arbitrary<TableInput> = fc.tuple(anyTable, fc.array(fc.nat(89), { minLength: 25, maxLength: 25 })).map(([problem, seeds]) => ({
  ...problem,
  seed: problem.lower.map((_, cell) => Math.max(0, (seeds[cell] ?? 0) - 9)),
}));

const sample = fc.sample(fc.oneof(anySeeded, possibleTable), { numRuns: TABLES, seed: 2011 });
const tables = sample.map((input) => ({ table: holdZeros(input), split: splitTable(input) }));
const possible = tables.flatMap(({ table, split }) => (split.feasible ? [{ table, split }] : []));
const impossible = tables.flatMap(({ table, split }) => (split.feasible ? [] : [{ table, shortages: split.shortages }]));

describe('small tables beside a linear programme', () => {
  let highs: Highs;

  beforeAll(async () => {
    highs = await loadHighs();
  });

  it('are several hundred, more than a third of them impossible and more than a third possible', () => {
    expect(tables.length).toBeGreaterThanOrEqual(300);
    expect(impossible.length).toBeGreaterThan(TABLES / 3);
    expect(possible.length).toBeGreaterThan(TABLES / 3);
  });

  it('are split exactly when the programme finds one', () => {
    for (const { table, split } of tables) expect(split.feasible).toBe(isPossible(highs, table, everyColumn(table)));
  });

  it('are rounded to the optimum, in sums and in squares', () => {
    let moved = 0;
    for (const { table, split } of possible) {
      const { fitted, values } = split;
      const programme = roundingProgramme({ ...table, fitted });
      const optimum = programme.numCols === 0 ? 0 : solveRounding(highs, programme).objective;
      if (programme.numCols > 0) moved += 1;
      expect(distance(values, fitted)).toBeCloseTo(optimum, 5);
      // Rounding a remainder f up costs 1 − 2f in sums and in squares; rounded down it costs f, or f².
      const difference = fitted.reduce((sum, value) => sum + remainder(value) - remainder(value) ** 2, 0);
      expect(squares(values, fitted)).toBeCloseTo(optimum - difference, 5);
    }
    expect(moved).toBeGreaterThan(100);
  });

  it('are refused with conflicts that the programme confirms, and of which no row and no column can be spared', () => {
    for (const { table, shortages } of impossible) {
      expect(shortages.length).toBeGreaterThan(0);
      for (const { columns, members } of shortages) {
        expect(isPossible(highs, boundedOnly(table, members), columns)).toBe(false);
        for (const member of members) expect(isPossible(highs, boundedOnly(table, without(members, member)), columns)).toBe(true);
        for (const column of columns) expect(isPossible(highs, boundedOnly(table, members), without(columns, column))).toBe(true);
      }
    }
    expect(impossible.filter(({ shortages }) => shortages.length > 1).length).toBeGreaterThan(10);
  });

  it('are repaired, each conflict by each repair that is offered', () => {
    const kinds = new Set<string>();
    for (const { table, shortages } of impossible) {
      const rows = table.rows.map((_, row) => row);
      const sound = rows.filter((row) => isPossible(highs, boundedOnly(table, [row]), []));
      for (const shortage of shortages) {
        const inForce = shortage.columns.length > 0 ? sound : shortage.members;
        expect(isPossible(highs, boundedOnly(table, inForce), shortage.columns)).toBe(false);
        for (const repair of tableRepairs(table, shortage)) {
          kinds.add(repair.kind);
          expect(isPossible(highs, boundedOnly(applyRepair(table, repair), inForce), shortage.columns)).toBe(true);
        }
      }
    }
    expect([...kinds].sort()).toEqual(['lower', 'move', 'raise', 'release']);
  });

  it('are called impossible only for conflicts in them', () => {
    for (const { table } of possible) expect(tableShortages(table)).toEqual([]);
  });
});

function everyColumn({ columns }: TableProblem): number[] {
  return columns.map((_, column) => column);
}

/** Whether the bounds allow the row totals and the totals of these columns. The table in CPLEX's text form, with nothing to optimise. */
function isPossible(highs: Highs, { rows, columns, lower, upper }: TableProblem, required: readonly number[]): boolean {
  const width = columns.length;
  const name = (row: number, column: number): string => `x${row}_${column}`;
  const rowSums = rows.map((total, row) => ` r${row}: ${columns.map((_, column) => name(row, column)).join(' + ')} = ${total}`);
  const columnSums = required.map((column) => ` c${column}: ${rows.map((_, row) => name(row, column)).join(' + ')} = ${columns[column]}`);
  const bounds = rows.flatMap((_, row) => columns.map((__, column) => ` ${lower[row * width + column]} <= ${name(row, column)} <= ${upper[row * width + column]}`));
  const programme = ['Minimize', ` obj: ${name(0, 0)}`, 'Subject To', ...rowSums, ...columnSums, 'Bounds', ...bounds, 'End'].join('\n');
  const { Status: status } = highs.solve(programme, { presolve: 'off' });
  if (status !== 'Optimal' && status !== 'Infeasible') throw new Error(status);
  return status === 'Optimal';
}

function remainder(value: number): number {
  return Math.abs(value - Math.round(value)) <= 1e-7 ? 0 : value - Math.floor(value);
}

function squares(values: Float64Array, fitted: Float64Array): number {
  return fitted.reduce((sum, value, cell) => sum + ((values[cell] ?? 0) - value) ** 2, 0);
}
