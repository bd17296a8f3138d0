import type { Issue } from '../../issue';
import type { Bounds } from './bounds';
import type { Group } from './groups';
import type { SplitInput, SplitRow } from '../splitInput';
import type { TotalShortage } from '../total/totalShortage';
import { shortageRepairs } from './shortageRepairs';

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
    repairs: shortageRepairs(input, group, rows, bounds, shortage),
  };
}

function shortageCode(rows: readonly SplitRow[], holdsAlone: boolean, shortage: TotalShortage): string {
  if (rows.every((row) => row.hold !== 'none')) return 'all-held-mismatch';
  if (shortage.side === 'maximums') return 'maximums-below-target';
  return holdsAlone ? 'holds-exceed-target' : 'minimums-exceed-target';
}
