import type { Issue, Repair } from '../../issue';
import type { Bounds } from './bounds';
import type { Group } from './groups';
import type { SplitInput, SplitRow } from '../splitInput';
import type { TotalShortage } from '../total/totalShortage';

/** More repairs than a planner would read. */
const MOST_REPAIRS = 6;

/** Bounds that miss a group's total: by how much, which rows, and every single change that would do. */
export function shortageIssue(input: SplitInput, group: Group, rows: readonly SplitRow[], bounds: Bounds, shortage: TotalShortage): Issue {
  // Sums of bounds may exceed what a target could be.
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const isHeld = (index: number): boolean => rows[index]?.hold !== 'none';
  const heldSum = rows.reduce((sum, _, index) => sum + (isHeld(index) ? (bounds.lower[index] ?? 0) : 0), 0);
  const members = shortage.members.flatMap((index) => rows[index] ?? []);
  const limited = shortage.side === 'minimums' ? members : rows.filter((row, index) => row.hold !== 'none' || bounds.upper[index] !== null);
  return {
    code: shortageCode(rows, heldSum > group.total, shortage),
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      target: decimal(group.total),
      sum: decimal(shortage.reachable),
      difference: decimal(shortage.shortfall),
      held: decimal(heldSum),
      bounds: decimal(shortage.reachable - heldSum),
      rows: limited.map((row) => row.name),
      keys: limited.map((row) => row.key),
      ...(group.office === '' ? {} : { office: group.office }),
    },
    repairs: repairsOf(input, rows, bounds, shortage),
  };
}

function shortageCode(rows: readonly SplitRow[], holdsAlone: boolean, shortage: TotalShortage): string {
  if (rows.every((row) => row.hold !== 'none')) return 'all-held-mismatch';
  if (shortage.side === 'maximums') return 'maximums-below-target';
  return holdsAlone ? 'holds-exceed-target' : 'minimums-exceed-target';
}

/** Each repair alone is enough: a bound that can give the whole shortfall, or a target at what the bounds reach. */
function repairsOf(input: SplitInput, rows: readonly SplitRow[], { lower, upper }: Bounds, shortage: TotalShortage): Repair[] {
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const { side, shortfall, reachable } = shortage;
  const repairs = shortage.members.flatMap((index): Repair[] => {
    const row = rows[index];
    const bound = (side === 'minimums' ? lower[index] : upper[index]) ?? 0;
    const to = side === 'minimums' ? bound - shortfall : bound + shortfall;
    if (!row || (side === 'minimums' && to < 0)) return [];
    const facts = { row: row.name, key: row.key, from: decimal(bound), to: decimal(to), amount: decimal(shortfall), measure: input.measure };
    const kind = row.hold !== 'none' ? 'hold' : side === 'minimums' ? 'minimum' : 'maximum';
    return [{ code: `${side === 'minimums' ? 'lower' : 'raise'}-${kind}`, facts }];
  });
  const target: Repair = { code: 'change-target', facts: { to: decimal(reachable), amount: decimal(shortfall), measure: input.measure } };
  return [...repairs.slice(0, MOST_REPAIRS - 1), target];
}
