import { type Minor, minor } from '../../src/domain/amount';
import { splitTotal, type TotalProblem } from '../../src/domain/split/total/splitTotal';
import type { TableInput } from '../../src/domain/split/table/splitTable';

const MONTHS = 12;
/** One indicator's share of the year in each month, per mille. */
const SEASON = [70, 65, 80, 82, 84, 86, 84, 83, 85, 88, 92, 101];

/** The same numbers in [0, 1) from the same seed: the multiplier and increment of Numerical Recipes, modulo 2^32. */
export function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A year's total over `units` rows, a tenth of them held or bounded. */
export function annualProblem(units: number, next: () => number): TotalProblem {
  const weights = Array.from({ length: units }, () => Math.round(5_000 + 95_000 * next() ** 3) / 100);
  const lower: (Minor | null)[] = [];
  const upper: (Minor | null)[] = [];
  for (const weight of weights) {
    const usual = Math.round(weight * 110 * (0.8 + 0.4 * next()));
    const kind = next();
    lower.push(kind < 0.06 ? minor(usual) : minor(0));
    upper.push(kind >= 0.03 && kind < 0.1 ? minor(usual + (kind < 0.06 ? 0 : 1)) : null);
  }
  const total = minor(Math.round(weights.reduce((sum, weight) => sum + weight, 0) * 112));
  return { total, weights, lower, upper, keys: weights.map((_, index) => `U${String(index).padStart(6, '0')}`) };
}

/** The rows' annual amounts over twelve months, a tenth of the cells held, capped or floored around their usual share. */
export function monthTable(rows: readonly Minor[], next: () => number): TableInput {
  const total = rows.reduce((sum, amount) => sum + amount, 0);
  const columns = SEASON.map((share) => Math.floor((total * share) / 1000));
  columns[MONTHS - 1] = total - columns.slice(0, MONTHS - 1).reduce((sum, amount) => sum + amount, 0);
  const size = rows.length * MONTHS;
  const table = { rows, columns, seed: new Float64Array(size), lower: new Float64Array(size), upper: new Float64Array(size).fill(Infinity) };
  for (let cell = 0; cell < size; cell += 1) {
    const usual = ((rows[Math.floor(cell / MONTHS)] ?? 0) * (SEASON[cell % MONTHS] ?? 0)) / 1000;
    table.seed[cell] = usual * (0.7 + 0.6 * next());
    const bound = Math.round(usual * (0.85 + 0.3 * next()));
    const kind = next();
    if (kind < 0.066) table.lower[cell] = bound;
    if (kind < 0.033 || (kind >= 0.066 && kind < 0.1)) table.upper[cell] = bound;
  }
  return table;
}

/** The year's total split over the units. */
export function annualAmounts(problem: TotalProblem): readonly Minor[] {
  const split = splitTotal(problem);
  if (!split.feasible) throw new Error(`short by ${split.shortage.shortfall}`);
  return split.values;
}
