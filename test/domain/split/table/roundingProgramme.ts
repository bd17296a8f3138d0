import type { Highs, ModelData } from 'highs';
import type { RoundProblem } from '../../../../src/domain/split/table/roundTable';

/** A cell this close to a whole number does not move. */
const WHOLE = 1e-7;

/**
 * Controlled rounding as a linear programme: one variable between 0 and 1 for each cell that is not whole (rounded up
 * or not), one equation for each row and column, cost the change of Σ |value − fitted|. Its optimum is whole.
 */
export function roundingProgramme({ fitted, rows, columns }: RoundProblem): ModelData {
  const width = columns.length;
  const totals = Float64Array.from([...rows, ...columns]);
  const [starts, indices, costs] = [[0], [] as number[], [] as number[]];
  let offset = 0;
  fitted.forEach((value, cell) => {
    const row = Math.floor(cell / width);
    const column = rows.length + (cell % width);
    const floor = isWhole(value) ? Math.round(value) : Math.floor(value);
    totals[row] = (totals[row] ?? 0) - floor;
    totals[column] = (totals[column] ?? 0) - floor;
    if (isWhole(value)) return;
    indices.push(row, column);
    starts.push(indices.length);
    costs.push(1 - 2 * (value - floor));
    offset += value - floor;
  });
  const [numRows, numCols] = [totals.length, costs.length];
  return {
    numCols,
    numRows,
    offset,
    colCost: costs,
    colLower: new Float64Array(numCols),
    colUpper: new Float64Array(numCols).fill(1),
    rowLower: totals,
    rowUpper: totals,
    matrix: { format: 'csc', numRows, numCols, starts, indices, values: new Float64Array(indices.length).fill(1) },
  };
}

/** What the programme minimises, for a table that somebody rounded. */
export function distance(values: Float64Array, fitted: Float64Array): number {
  return fitted.reduce((sum, value, cell) => sum + (isWhole(value) ? 0 : Math.abs((values[cell] ?? 0) - value)), 0);
}

/** Solves with presolve off, which is much the faster here; the time leaves out building and passing the model. */
export function solveRounding(highs: Highs, programme: ModelData): { readonly objective: number; readonly milliseconds: number } {
  return highs.withModel(programme, (model) => {
    model.raw.setOptionValue('presolve', 'off');
    model.raw.setOptionValue('output_flag', false);
    const before = performance.now();
    model.raw.run();
    return { milliseconds: performance.now() - before, objective: model.raw.getObjectiveValue() };
  });
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= Math.max(WHOLE, Math.abs(value) * 1e-14);
}
