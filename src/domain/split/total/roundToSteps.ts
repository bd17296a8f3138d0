import { type Minor, minor } from '../../amount';
import { boundedShares, shareAt } from './boundedShares';
import { roundQuotas, type TieBreak } from './largestRemainder';

/** Rows of whole minor units that are to become multiples of a step. */
export interface StepProblem {
  readonly step: Minor;
  readonly values: readonly Minor[];
  /** Rows that a step may move: those which nothing stopped. */
  readonly isFree: readonly boolean[];
  readonly weights: readonly bigint[];
  readonly starts: readonly Minor[] | null;
  readonly lower: readonly (Minor | null)[];
  readonly upper: readonly (Minor | null)[];
  /** Rows that may take what is left over, in the order in which they are asked. */
  readonly takers: readonly number[];
  readonly tie: TieBreak;
}

export interface Stepped {
  readonly values: readonly Minor[];
  /** Rows that were rounded to a multiple. */
  readonly isStepped: readonly boolean[];
  /** The row that took the tail, and the tail: the total of the free rows less its multiples. */
  readonly taker: number | null;
  readonly tail: Minor;
}

/**
 * Multiples of the step in the same proportions, by largest remainders among whole steps; what no multiple
 * reaches goes to the first taker whose bounds have room for it. The sum stays what it was. Free rows between
 * whose bounds no multiple lies keep their amount. `null` when no taker has room: the amounts then stay as they are.
 */
export function roundToSteps(problem: StepProblem): Stepped | null {
  const { step, values, isFree } = problem;
  const ranges = values.map((_, index) => wholeSteps(problem, index));
  const members = values.flatMap((_, index) => (isFree[index] && ranges[index] ? [index] : []));
  const sum = members.reduce((total, index) => total + BigInt(values[index] ?? 0), 0n);
  const steps = clampSteps(sum / BigInt(step), members.flatMap((index) => ranges[index] ?? []));
  const counts = shareSteps(problem, members, ranges, steps);
  const tail = minor(Number(sum - steps * BigInt(step)));
  const stepped = [...values];
  members.forEach((index, position) => {
    stepped[index] = minor((counts[position] ?? 0) * step);
  });
  const taker = tail === 0 ? null : problem.takers.find((index) => hasRoom(problem, index, (stepped[index] ?? 0) + tail));
  if (taker === undefined) return null;
  if (taker !== null) stepped[taker] = minor((stepped[taker] ?? 0) + tail);
  return { values: stepped, isStepped: values.map((_, index) => members.includes(index)), taker, tail };
}

interface Range {
  readonly least: bigint | null;
  readonly most: bigint | null;
}

/** The whole steps between a row's bounds; `null` when there are none. */
function wholeSteps({ step, lower, upper }: StepProblem, index: number): Range | null {
  const [low, high] = [lower[index] ?? null, upper[index] ?? null];
  const least = low === null ? null : BigInt(Math.ceil(low / step));
  const most = high === null ? null : BigInt(Math.floor(high / step));
  return least !== null && most !== null && least > most ? null : { least, most };
}

/** The nearest number of steps that the ranges together allow. */
function clampSteps(steps: bigint, ranges: readonly Range[]): bigint {
  const least = sumOf(ranges.map(({ least: one }) => one));
  const most = sumOf(ranges.map(({ most: one }) => one));
  if (least !== null && steps < least) return least;
  return most !== null && steps > most ? most : steps;
}

function shareSteps(problem: StepProblem, members: readonly number[], ranges: readonly (Range | null)[], steps: bigint): number[] {
  const step = BigInt(problem.step);
  const scaled = (bound: bigint | null | undefined): bigint | null => (bound === null || bound === undefined ? null : bound * step);
  const share = {
    total: steps * step,
    weights: members.map((index) => problem.weights[index] ?? 0n),
    lower: members.map((index) => scaled(ranges[index]?.least)),
    upper: members.map((index) => scaled(ranges[index]?.most)),
    ...(problem.starts ? { offsets: members.map((index) => BigInt(problem.starts?.[index] ?? 0)) } : {}),
  };
  const shares = boundedShares(share);
  const quotas = members.map((_, position) => {
    const { numerator, denominator } = shareAt(share, shares, position);
    return { numerator, denominator: denominator * step };
  });
  const tie = { bases: members.map((index) => problem.tie.bases[index] ?? 0n), keys: members.map((index) => problem.tie.keys[index] ?? '') };
  return roundQuotas(steps, quotas, tie);
}

function hasRoom({ lower, upper }: StepProblem, index: number, amount: number): boolean {
  return amount >= (lower[index] ?? -Infinity) && amount <= (upper[index] ?? Infinity);
}

function sumOf(amounts: readonly (bigint | null)[]): bigint | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}
