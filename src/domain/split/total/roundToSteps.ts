import { type Minor, minor } from '../../amount';
import { byTie, type TieBreak } from './largestRemainder';

/** Rows of whole minor units that are to become multiples of a step. */
export interface StepProblem {
  readonly step: Minor;
  /** Whole amounts, and the exact shares that they were rounded from. */
  readonly values: readonly Minor[];
  readonly fitted: readonly number[];
  /** Rows that a step may move: those which nothing stopped. */
  readonly isFree: readonly boolean[];
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
 * The multiple of the step below or above each exact share, by largest remainders among whole steps and within the
 * bounds; what no multiple reaches goes to the first taker that has room for it. The sum stays what it was. Free rows
 * between whose bounds no multiple lies keep their amount. `null` when no taker has room: amounts then stay as they are.
 */
export function roundToSteps(problem: StepProblem): Stepped | null {
  const { step, values, isFree } = problem;
  const members = values.flatMap((_, index) => stepRange(problem, index, isFree[index] ?? false) ?? []);
  const sum = members.reduce((total, { index }) => total + (values[index] ?? 0), 0);
  const stepped = [...values];
  let left = Math.floor(sum / step) - members.reduce((total, { count }) => total + count, 0);
  for (const { index, count, most, remainder } of inOrder(problem, members)) {
    const isRaised = left > 0 && count < most && remainder > 0;
    if (isRaised) left -= 1;
    stepped[index] = minor((count + (isRaised ? 1 : 0)) * step);
  }
  const tail = minor(sum - members.reduce((total, { index }) => total + (stepped[index] ?? 0), 0));
  const taker = tail === 0 ? null : problem.takers.find((index) => hasRoom(problem, index, (stepped[index] ?? 0) + tail));
  if (taker === undefined) return null;
  if (taker !== null) stepped[taker] = minor((stepped[taker] ?? 0) + tail);
  const isMember = new Set(members.map(({ index }) => index));
  return { values: stepped, isStepped: values.map((_, index) => isMember.has(index)), taker, tail };
}

/** A row's whole steps: those below its share, moved into the bounds, and the most that it may have. */
interface StepRange {
  readonly index: number;
  readonly count: number;
  readonly most: number;
  /** Of its share above `count` steps, in millionths of a step: noise must not settle a tie. */
  readonly remainder: number;
}

function stepRange({ step, fitted, lower, upper }: StepProblem, index: number, isFree: boolean): StepRange | null {
  const least = Math.ceil((lower[index] ?? -Infinity) / step);
  const most = Math.floor((upper[index] ?? Infinity) / step);
  if (!isFree || least > most) return null;
  const steps = (fitted[index] ?? 0) / step;
  const count = Math.min(most, Math.max(least, Math.floor(steps + 1e-9)));
  return { index, count, most, remainder: Math.round((steps - count) * 1e6) };
}

/** Largest remainders first. */
function inOrder({ tie }: StepProblem, members: readonly StepRange[]): readonly StepRange[] {
  return [...members].sort((a, b) => b.remainder - a.remainder || byTie(tie, a.index, b.index));
}

function hasRoom({ lower, upper }: StepProblem, index: number, amount: number): boolean {
  return amount >= (lower[index] ?? -Infinity) && amount <= (upper[index] ?? Infinity);
}
