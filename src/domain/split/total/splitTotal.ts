import type { Minor } from '../../amount';
import { commonIntegers, decimalOf, ratioToNumber } from '../../decimal';
import { boundedShares, shareAt, type ShareProblem, type ShareState } from './boundedShares';
import { totalShortage, type TotalShortage } from './totalShortage';
import { type Quota, roundQuotas } from './largestRemainder';

/** One total over one list of rows. A hold is `lower` = `upper`; `null` is no bound. */
export interface TotalProblem {
  readonly total: Minor;
  /** ≥ 0, decimals of any scale: only their proportions matter. */
  readonly weights: readonly number[];
  readonly lower: readonly (Minor | null)[];
  readonly upper: readonly (Minor | null)[];
  readonly keys: readonly string[];
  /** What each row starts from (0 by default); the rest of the total is shared on top of it. */
  readonly offsets?: readonly Minor[];
  /** Rows that take what the weights cannot place, before rows without weight share it equally. */
  readonly takesRest?: readonly boolean[];
}

export interface TotalSplit {
  readonly feasible: true;
  readonly values: readonly Minor[];
  /** The shares before rounding, to double precision. */
  readonly fitted: readonly number[];
  readonly states: readonly ShareState[];
  /** Minor units per unit of weight for every row that no bound stopped; `null` without such a row. */
  readonly factor: number | null;
  /** Rows that got what the weights could not place. */
  readonly restTakers: readonly number[];
}

export interface ImpossibleSplit {
  readonly feasible: false;
  readonly shortage: TotalShortage;
}

/**
 * clamp(offset + t × weight, lower, upper) with the one t that makes the exact total, then whole
 * minor units by largest remainder. Rows without weight stay at 0 or their bound; what remains when
 * every weight is stopped goes to `takesRest`, then in equal parts to the rows without weight. For mixed signs,
 * such as profits, the bases are the offsets and their sizes the weights: base + rest × |base| ÷ Σ|base|.
 */
export function splitTotal(problem: TotalProblem): TotalSplit | ImpossibleSplit {
  const shortage = totalShortage(problem.total, problem.lower, problem.upper);
  if (shortage) return { feasible: false, shortage };
  const { integers, scale } = commonIntegers(problem.weights.map(readWeight));
  const first = exactProblem(problem, integers);
  const shares = boundedShares(first);
  const quotas: Quota[] = integers.map((_, index) => shareAt(first, shares, index));
  const states = [...shares.states];
  const restTakers = placeRest(problem, integers, quotas, states, shares.unplaced);
  const values = roundQuotas(BigInt(problem.total), quotas, { bases: integers, keys: problem.keys });
  const free = shares.denominator !== 0n;
  return {
    feasible: true,
    values,
    fitted: quotas.map(toNumber),
    states,
    factor: free ? toNumber({ numerator: shares.numerator * 10n ** BigInt(scale), denominator: shares.denominator }) : null,
    restTakers,
  };
}

/** Gives the unplaced rest to each tier in turn; changes `quotas` and `states` of the rows that take it. */
function placeRest(problem: TotalProblem, weights: readonly bigint[], quotas: Quota[], states: ShareState[], unplaced: bigint): number[] {
  const takers: number[] = [];
  let rest = unplaced;
  const idle = weights.flatMap((weight, index) => (weight === 0n && !isHeld(problem, index) ? [index] : []));
  const tiers = [idle.filter((index) => problem.takesRest?.[index]), idle.filter((index) => !problem.takesRest?.[index])];
  for (const tier of tiers) {
    if (rest === 0n || tier.length === 0) continue;
    const standing = tier.reduce((sum, index) => sum + wholePart(quotas[index]), 0n);
    const share = { total: rest + standing, weights: tier.map(() => 1n), lower: pick(problem.lower, tier), upper: pick(problem.upper, tier) };
    const shares = boundedShares(share);
    tier.forEach((index, position) => {
      quotas[index] = shareAt(share, shares, position);
      states[index] = shares.states[position] ?? 0;
    });
    takers.push(...tier);
    rest = shares.unplaced;
  }
  return takers;
}

function isHeld(problem: TotalProblem, index: number): boolean {
  const lower = problem.lower[index] ?? null;
  return lower !== null && lower === problem.upper[index];
}

function exactProblem(problem: TotalProblem, weights: readonly bigint[]): ShareProblem {
  return {
    total: BigInt(problem.total),
    weights,
    lower: problem.lower.map(toBig),
    upper: problem.upper.map(toBig),
    ...(problem.offsets ? { offsets: problem.offsets.map(BigInt) } : {}),
  };
}

function readWeight(weight: number): { coefficient: bigint; scale: number } {
  const decimal = decimalOf(weight);
  if (!decimal || decimal.coefficient < 0n) throw new RangeError(`${weight} is not a weight`);
  return decimal;
}

function pick(bounds: readonly (Minor | null)[], indexes: readonly number[]): (bigint | null)[] {
  return indexes.map((index) => toBig(bounds[index] ?? null));
}

function toBig(bound: Minor | null): bigint | null {
  return bound === null ? null : BigInt(bound);
}

function wholePart(quota: Quota | undefined): bigint {
  return quota ? quota.numerator / quota.denominator : 0n;
}

function toNumber({ numerator, denominator }: Quota): number {
  return ratioToNumber(numerator, denominator);
}
