import { type Minor, minor } from '../../amount';
import { commonIntegers, decimalOf } from '../../decimal';
import { type BinaryHeap, heapOf, replaceTop } from './binaryHeap';
import { byTie, type TieBreak } from './largestRemainder';
import { type ImpossibleSplit, splitTotal, type TotalProblem, type TotalSplit } from './splitTotal';

/** The step from `below` to `below + 1` units above the row's offset; it comes at 2 × below + 1 halves per weight. */
interface Unit {
  readonly row: number;
  readonly below: number;
}

/**
 * As `splitTotal`, with whole units given out by odd divisors (Webster 1832, Sainte-Laguë 1910) instead of
 * largest remainders: from the lower bounds on, the next unit goes to the row with the largest
 * weight ÷ (2 × units + 1) that its upper bound still lets in. Equal quotients: larger weight, then smaller key.
 * Raising the total never lowers a share; in exchange a share may lie a unit or more from its exact quota
 * (`fitted`). Rows without weight keep what `splitTotal` gives them.
 *
 * Units stand in one order, by quotient and tie, and the rule gives out the first ones of it. Any whole
 * shares with the right sum are these exactly if no unit left out comes before one given out, so exchanging
 * the foremost left out for the last given out ends there, wherever it starts. Largest remainders lie within
 * one unit a row of the quotas, and so do the quotas, rounded, whose sum misses the total by half a unit a
 * row at most: the exchanges are fewer than 1.5 n, the whole O(n log n).
 */
export function divisorRule(problem: TotalProblem): TotalSplit | ImpossibleSplit {
  const split = splitTotal(problem);
  if (!split.feasible) return split;
  const bases = commonIntegers(problem.weights.map((weight) => decimalOf(weight) ?? { coefficient: 0n, scale: 0 })).integers;
  return { ...split, values: exchanged(problem, split.values, { bases, keys: problem.keys }) };
}

/**
 * A row that received is not asked to give, nor the other way round, though its entry in the other heap is
 * stale: the unit there comes on the wrong side of the one just exchanged, where all later exchanges stop.
 */
function exchanged(problem: TotalProblem, start: readonly Minor[], tie: TieBreak): Minor[] {
  const values = [...start];
  const above = (row: number): number => (values[row] ?? 0) - (problem.offsets?.[row] ?? 0);
  const next = (row: number): Unit | null => ((problem.upper[row] ?? Infinity) > (values[row] ?? 0) ? { row, below: above(row) } : null);
  const last = (row: number): Unit | null => ((problem.lower[row] ?? -Infinity) < (values[row] ?? 0) ? { row, below: above(row) - 1 } : null);
  const sharing = tie.bases.flatMap((weight, row) => (weight > 0n ? [row] : []));
  const order = (a: Unit, b: Unit): number => byQuotient(tie.bases, a, b) || byTie(tie, a.row, b.row);
  const waiting = heapOf(sharing.flatMap((row) => next(row) ?? []), order);
  const given = heapOf(sharing.flatMap((row) => last(row) ?? []), (a, b) => order(b, a));
  for (let pair = tops(waiting, given); pair && order(pair.first, pair.final) < 0; pair = tops(waiting, given)) {
    const { first, final } = pair;
    values[first.row] = minor((values[first.row] ?? 0) + 1);
    values[final.row] = minor((values[final.row] ?? 0) - 1);
    replaceTop(waiting, next(first.row));
    replaceTop(given, last(final.row));
  }
  return values;
}

function tops(waiting: BinaryHeap<Unit>, given: BinaryHeap<Unit>): { readonly first: Unit; readonly final: Unit } | null {
  const first = waiting.items[0];
  const final = given.items[0];
  return first && final ? { first, final } : null;
}

/** Larger weight ÷ (2 × below + 1) first, exactly; units below an offset come before all others. */
function byQuotient(weights: readonly bigint[], a: Unit, b: Unit): number {
  const halvesA = (2n * BigInt(a.below) + 1n) * (weights[b.row] ?? 0n);
  const halvesB = (2n * BigInt(b.below) + 1n) * (weights[a.row] ?? 0n);
  if (halvesA === halvesB) return 0;
  return halvesA < halvesB ? -1 : 1;
}
