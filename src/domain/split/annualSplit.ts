import { fromMinor, type Minor, minor } from '../amount';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { heldAnnual } from './checkRows';
import type { Figures } from './figures';
import type { TotalShortage } from './table/feasibility';
import type { SplitInput, SplitRow } from './splitInput';
import { splitTotal, type TotalSplit } from './total/splitTotal';

/** The target over the rows' annual amounts, holds and bounds kept. The issues carry the arithmetic. */
export function splitAnnual(input: SplitInput, rows: readonly SplitRow[], target: Minor, figures: Figures): Outcome<TotalSplit> {
  const held = rows.map((row) => heldAnnual(input, row));
  const result = splitTotal({
    total: target,
    weights: figures.weights,
    lower: rows.map((row, index) => held[index] ?? row.minimum ?? minor(0)),
    upper: rows.map((row, index) => held[index] ?? row.maximum),
    keys: rows.map((row) => row.key),
    takesRest: rows.map((row) => row.isPool),
  });
  if (!result.feasible) return fail([shortageIssue(input, rows, target, held, result.shortage)]);
  return succeed(result, restWarnings(input, rows, figures, result));
}

function shortageIssue(input: SplitInput, rows: readonly SplitRow[], target: Minor, held: readonly (Minor | null)[], shortage: TotalShortage): Issue {
  // Sums of bounds may exceed what a target could be.
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const heldSum = held.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const members = shortage.members.flatMap((index) => rows[index] ?? []);
  const limited = shortage.side === 'minimums' ? members : rows.filter((row) => row.hold !== 'none' || row.maximum !== null);
  return {
    code: shortageCode(rows, heldSum > target, shortage),
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      target: decimal(target),
      sum: decimal(shortage.reachable),
      difference: decimal(shortage.shortfall),
      held: decimal(heldSum),
      bounds: decimal(shortage.reachable - heldSum),
      rows: limited.map((row) => row.name),
      keys: limited.map((row) => row.key),
    },
  };
}

function shortageCode(rows: readonly SplitRow[], holdsAlone: boolean, shortage: TotalShortage): string {
  if (rows.every((row) => row.hold !== 'none')) return 'all-held-mismatch';
  if (shortage.side === 'maximums') return 'maximums-below-target';
  return holdsAlone ? 'holds-exceed-target' : 'minimums-exceed-target';
}

/** Rows that end at nothing for want of a figure, and rows that took what the others could not. */
function restWarnings(input: SplitInput, rows: readonly SplitRow[], figures: Figures, split: TotalSplit): Issue[] {
  const warnings: Issue[] = [];
  const takers = split.restTakers.flatMap((index) => rows[index] ?? []);
  if (takers.length > 0 && figures.fallback === 'none') {
    const amount = split.restTakers.reduce((sum, index) => sum + (split.values[index] ?? 0), 0);
    warnings.push(warning(input, 'rest-placed', takers, { amount: fromMinor(minor(amount), input.decimals) }));
  }
  const without = rows.filter((row, index) => row.hold === 'none' && !row.isPool && figures.weights[index] === 0 && split.values[index] === 0);
  if (without.length > 0) warnings.push(warning(input, 'row-without-figure', without, { basis: figures.usedBasis }));
  return warnings;
}

function warning(input: SplitInput, code: string, rows: readonly SplitRow[], facts: Record<string, string | number>): Issue {
  return {
    code,
    severity: 'warning',
    facts: { indicator: input.indicator, measure: input.measure, rows: rows.map((row) => row.name), keys: rows.map((row) => row.key), ...facts },
  };
}
