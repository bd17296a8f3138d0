import { minor } from '../../amount';
import type { Repair } from '../../issue';
import { moved } from '../check/checkRows';
import type { SplitInput, SplitRow } from '../splitInput';
import type { TotalShortage } from '../total/totalShortage';
import { type Bounds, reserveWithin } from './bounds';
import type { Group } from './groups';
import { isOut } from './yearPart';

/** More repairs than a planner would read. */
const MOST_REPAIRS = 6;

/** Each alone is enough: a bound that can give the whole shortfall, or, last, a target at what the bounds reach. */
export function shortageRepairs(input: SplitInput, group: Group, rows: readonly SplitRow[], bounds: Bounds, shortage: TotalShortage): Repair[] {
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const repairs = shortage.members.flatMap((index): Repair[] => {
    const row = rows[index];
    if (!row || isOut(input, row)) return [];
    return shortage.side === 'minimums' ? lowered(input, group, row, bounds.lower[index] ?? 0, shortage) : raised(input, row, bounds.upper[index] ?? 0, shortage);
  });
  const target: Repair = { code: 'change-target', facts: { to: decimal(shortage.reachable), amount: decimal(shortage.shortfall), measure: input.measure } };
  return [...repairs.slice(0, MOST_REPAIRS - 1), target];
}

function lowered(input: SplitInput, group: Group, row: SplitRow, bound: number, { shortfall }: TotalShortage): Repair[] {
  const to = bound - shortfall;
  if (to < 0) return [];
  if (row.hold !== 'none') return to < (row.minimum ?? 0) ? [] : [moved(input, row, 'lower-hold', minor(bound), minor(to))];
  const isReserve = row.isPool && bound > (row.minimum ?? 0);
  return isReserve ? lessReserve(input, group, row, to) : [moved(input, row, 'lower-minimum', minor(bound), minor(to))];
}

/** The pool's bound is the reserve: only a smaller percentage lowers it. */
function lessReserve(input: SplitInput, group: Group, row: SplitRow, to: number): Repair[] {
  if (to < (row.minimum ?? 0)) return [];
  return [{ code: 'lower-reserve', facts: { indicator: input.indicator, from: input.reservePercent, to: reserveWithin(input, group.total, to) } }];
}

/** What a part's whole leaves open to it is not for raising at the part. */
function raised(input: SplitInput, row: SplitRow, bound: number, { shortfall }: TotalShortage): Repair[] {
  const to = bound + shortfall;
  if (row.hold !== 'none') return to > (row.maximum ?? Infinity) ? [] : [moved(input, row, 'raise-hold', minor(bound), minor(to))];
  const whole = row.quarterMaximum?.reduce<number>((sum, quarter) => sum + quarter, 0) ?? Infinity;
  return to > whole ? [] : [moved(input, row, 'raise-maximum', minor(bound), minor(to))];
}
