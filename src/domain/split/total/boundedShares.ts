/** Where a share ended: at its lower bound, at the common factor, at its upper bound. */
export type ShareState = -1 | 0 | 1;

/**
 * Whole-number problem: share `total` in proportion to `weights` ≥ 0 from `offsets` (0 by default),
 * each share within its bounds. `null` is no bound.
 */
export interface ShareProblem {
  readonly total: bigint;
  readonly weights: readonly bigint[];
  readonly lower: readonly (bigint | null)[];
  readonly upper: readonly (bigint | null)[];
  readonly offsets?: readonly bigint[];
}

/** A free share is `offset + weight × numerator / denominator`; the others stand at their bound. */
export interface Shares {
  readonly states: readonly ShareState[];
  readonly numerator: bigint;
  /** 0 when no share is free. */
  readonly denominator: bigint;
  /** What the bounds left over: 0 unless no weight could take it. */
  readonly unplaced: bigint;
}

/**
 * The one factor t for which clamp(offset + t × weight, lower, upper) adds up to the total, exactly.
 * Everyone grows by the same factor unless a bound stops them. Each pass fixes only the violators on
 * the side that moves more (Bitran and Hax 1981); fixing both sides at once gives wrong answers.
 * Requires lower ≤ upper. When bounds and zero weights leave a rest, it is reported in `unplaced`.
 */
export function boundedShares(problem: ShareProblem): Shares {
  const { weights, total } = problem;
  const states = weights.map((weight): ShareState | 'open' => (weight === 0n ? 0 : 'open'));
  let rest = total - sumOver(states, 0, (index) => clampedOffset(problem, index));
  for (;;) {
    const open = indexesOf(states, 'open');
    const denominator = open.reduce((sum, index) => sum + weightAt(problem, index), 0n);
    const free = rest - open.reduce((sum, index) => sum + offsetAt(problem, index), 0n);
    if (denominator === 0n) return finished(states, 0n, 0n, rest);
    const below = violators(open, (index) => boundGap(problem, problem.lower[index], index, free, denominator), 1n);
    const above = violators(open, (index) => boundGap(problem, problem.upper[index], index, free, denominator), -1n);
    if (below.indexes.length === 0 && above.indexes.length === 0) return finished(states, free, denominator, 0n);
    if (below.amount >= above.amount) rest -= fix(states, below.indexes, -1, problem.lower);
    if (above.amount >= below.amount) rest -= fix(states, above.indexes, 1, problem.upper);
  }
}

/** A share as an exact fraction over `denominator` (1 for shares that stand at a bound). */
export function shareAt(problem: ShareProblem, shares: Shares, index: number): { numerator: bigint; denominator: bigint } {
  const state = shares.states[index];
  if (state === -1) return { numerator: problem.lower[index] ?? 0n, denominator: 1n };
  if (state === 1) return { numerator: problem.upper[index] ?? 0n, denominator: 1n };
  const weight = weightAt(problem, index);
  if (weight === 0n || shares.denominator === 0n) return { numerator: clampedOffset(problem, index), denominator: 1n };
  return {
    numerator: offsetAt(problem, index) * shares.denominator + weight * shares.numerator,
    denominator: shares.denominator,
  };
}

/** How far a bound lies above the share at the common factor, times the denominator; 0n for no bound. */
function boundGap(problem: ShareProblem, bound: bigint | null | undefined, index: number, free: bigint, denominator: bigint): bigint {
  if (bound === null || bound === undefined) return 0n;
  return (bound - offsetAt(problem, index)) * denominator - weightAt(problem, index) * free;
}

function violators(open: readonly number[], gap: (index: number) => bigint, side: bigint): { indexes: number[]; amount: bigint } {
  const indexes: number[] = [];
  let amount = 0n;
  for (const index of open) {
    const size = gap(index) * side;
    if (size <= 0n) continue;
    indexes.push(index);
    amount += size;
  }
  return { indexes, amount };
}

function fix(states: (ShareState | 'open')[], indexes: readonly number[], state: ShareState, bounds: readonly (bigint | null)[]): bigint {
  let sum = 0n;
  for (const index of indexes) {
    states[index] = state;
    sum += bounds[index] ?? 0n;
  }
  return sum;
}

function finished(states: readonly (ShareState | 'open')[], numerator: bigint, denominator: bigint, unplaced: bigint): Shares {
  return { states: states.map((state) => (state === 'open' ? 0 : state)), numerator, denominator, unplaced };
}

function clampedOffset(problem: ShareProblem, index: number): bigint {
  const offset = offsetAt(problem, index);
  const lower = problem.lower[index] ?? null;
  const upper = problem.upper[index] ?? null;
  if (lower !== null && offset < lower) return lower;
  return upper !== null && offset > upper ? upper : offset;
}

function weightAt(problem: ShareProblem, index: number): bigint {
  return problem.weights[index] ?? 0n;
}

function offsetAt(problem: ShareProblem, index: number): bigint {
  return problem.offsets?.[index] ?? 0n;
}

function indexesOf(states: readonly (ShareState | 'open')[], wanted: ShareState | 'open'): number[] {
  const indexes: number[] = [];
  states.forEach((state, index) => {
    if (state === wanted) indexes.push(index);
  });
  return indexes;
}

function sumOver(states: readonly (ShareState | 'open')[], wanted: ShareState, value: (index: number) => bigint): bigint {
  return indexesOf(states, wanted).reduce((sum, index) => sum + value(index), 0n);
}
