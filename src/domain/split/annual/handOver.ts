import { fromMinor, type Minor, minor } from '../../amount';
import { fail, type Outcome, succeed } from '../../issue';
import { rowsIssue } from '../rowsIssue';
import type { SplitInput, SplitRow } from '../splitInput';
import { yearPart } from './yearPart';

export interface HandedOver {
  readonly annual: readonly Minor[];
  /** What each row gave up because its unit stops (below 0), and what the pool took over. */
  readonly handed: readonly Minor[];
}

/**
 * Units that stop during the year keep the part of their amount that falls into the months until then, rounded
 * down; the town pool takes the rest. Issues: `pool-missing`, and `pool-cannot-take` when it is held or capped.
 */
export function handOver(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[]): Outcome<HandedOver> {
  const kept = annual.map((amount, index) => keptPart(input, rows[index], amount));
  const left = annual.reduce<number>((sum, amount, index) => sum + amount - (kept[index] ?? 0), 0);
  if (left === 0) return succeed({ annual, handed: annual.map(() => minor(0)) });
  const pool = rows.findIndex((row) => row.isPool);
  const row = rows[pool];
  const leaving = rows.filter((_, index) => kept[index] !== annual[index]);
  if (!row) return fail([rowsIssue(input, 'pool-missing', 'error', leaving, { amount: fromMinor(minor(left), input.decimals) })]);
  const after = minor((annual[pool] ?? 0) + left);
  if (row.hold !== 'none' || after > (row.maximum ?? Infinity)) {
    return fail([rowsIssue(input, 'pool-cannot-take', 'error', [row], { amount: fromMinor(minor(left), input.decimals), pool: row.name })]);
  }
  const settled = kept.map((amount, index) => (index === pool ? after : amount));
  return succeed({ annual: settled, handed: settled.map((amount, index) => minor(amount - (annual[index] ?? 0))) });
}

function keptPart(input: SplitInput, row: SplitRow | undefined, amount: Minor): Minor {
  if (input.leaves !== 'pool' || !row || row.isPool || row.hold !== 'none' || amount <= 0) return amount;
  const { numerator, denominator } = yearPart(input, row);
  return minor(Number((BigInt(amount) * numerator) / denominator));
}
