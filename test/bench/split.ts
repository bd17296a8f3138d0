import loadHighs from 'highs';
import { fitTable } from '../../src/domain/split/table/fitTable';
import { roundTable } from '../../src/domain/split/table/roundTable';
import { splitTable, type TableInput } from '../../src/domain/split/table/splitTable';
import { distance, roundingProgramme, solveRounding } from '../domain/split/table/roundingProgramme';
import { annualAmounts, annualProblem, congruential, monthTable } from './splitTables';

const UNITS = 10_000;
const INDICATORS = 20;
const SEED = 2011;

/** Prints what splitting costs: twenty indicators, rounding beside a linear programme, and how it grows. */
export async function benchSplit(): Promise<void> {
  splitIndicators(1_000, 10);
  const { annual, table } = splitIndicators(UNITS, INDICATORS);
  console.log(`\nSplitting ${UNITS} units × 12 months × ${INDICATORS} indicators, bounds and holds on a tenth of rows and cells, both margins exact:`);
  console.log(`  ${seconds(annual + table)} s on one thread (years ${seconds(annual)} s, months ${seconds(table)} s; goal 5 s)`);
  await rounding();
  growth();
}

/** Milliseconds for the years' totals and for the tables; generating and checking are left out. */
function splitIndicators(units: number, indicators: number): { readonly annual: number; readonly table: number } {
  const next = congruential(SEED);
  let [annual, table] = [0, 0];
  for (let indicator = 0; indicator < indicators; indicator += 1) {
    const problem = annualProblem(units, next);
    const began = performance.now();
    const rows = annualAmounts(problem);
    annual += performance.now() - began;
    const input = monthTable(rows, next);
    const before = performance.now();
    const split = splitTable(input);
    table += performance.now() - before;
    if (!split.feasible || !isExact(input, split.values)) throw new Error(`indicator ${indicator} is not split exactly`);
  }
  return { annual, table };
}

async function rounding(): Promise<void> {
  const highs = await loadHighs();
  const next = congruential(SEED);
  const table = monthTable(annualAmounts(annualProblem(UNITS, next)), next);
  const { values: fitted } = fitTable({ ...table, rows: Float64Array.from(table.rows), columns: Float64Array.from(table.columns) });
  const times = Array.from({ length: 5 }, () => timed(() => roundTable({ ...table, fitted })));
  const own = median(times.map(({ milliseconds }) => milliseconds));
  const programme = solveRounding(highs, roundingProgramme({ ...table, fitted }));
  const reached = distance(times[0]?.value ?? fitted, fitted);
  const isSame = Math.abs(reached - programme.objective) <= 1e-6 * reached;
  console.log(`Rounding ${UNITS} × 12: ${own.toFixed(0)} ms; HiGHS with presolve off ${programme.milliseconds.toFixed(0)} ms: ${(programme.milliseconds / own).toFixed(0)}× (goal 4×)`);
  console.log(`  Σ |cell − fitted| ${reached.toFixed(3)}, HiGHS ${programme.objective.toFixed(3)}: ${isSame ? 'the same' : 'NOT THE SAME'}`);
}

function growth(): void {
  const perCell = (units: number, repeats: number): number => {
    const times = Array.from({ length: repeats }, () => splitIndicators(units, 1)).map(({ annual, table }) => annual + table);
    return (median(times) * 1e6) / (units * 12);
  };
  const [small, large] = [perCell(1_000, 21), perCell(100_000, 3)];
  console.log(`Time per cell: ${small.toFixed(0)} ns at 1,000 × 12, ${large.toFixed(0)} ns at 100,000 × 12: ${(large / small).toFixed(2)}× (goal 2×)`);
}

function isExact({ rows, columns, lower, upper }: TableInput, values: Float64Array): boolean {
  const rests = [Float64Array.from(rows), Float64Array.from(columns)] as const;
  values.forEach((value, cell) => {
    const places = [Math.floor(cell / columns.length), cell % columns.length] as const;
    rests.forEach((rest, side) => {
      rest[places[side] ?? 0] = (rest[places[side] ?? 0] ?? 0) - value;
    });
  });
  return rests.every((rest) => rest.every((amount) => amount === 0)) && values.every((value, cell) => value >= (lower[cell] ?? 0) && value <= (upper[cell] ?? 0));
}

function timed<T>(work: () => T): { readonly value: T; readonly milliseconds: number } {
  const before = performance.now();
  const value = work();
  return { value, milliseconds: performance.now() - before };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
