import { fromMinor, minor } from '../../amount';
import type { Issue } from '../../issue';
import type { AnnualSplit } from './annualSplit';
import type { SplitInput, SplitRow } from '../splitInput';
import { isOut } from './yearPart';

/** Rows that end at nothing for want of a figure, and rows that took what the others could not. */
export function stopWarnings(input: SplitInput, { rows, figures, exact }: AnnualSplit): Issue[] {
  const warnings: Issue[] = [];
  const takers = exact.restTakers.flatMap((index) => rows[index] ?? []);
  if (takers.length > 0 && figures.fallback === 'none') {
    const amount = exact.restTakers.reduce((sum, index) => sum + (exact.values[index] ?? 0), 0);
    warnings.push(warning(input, 'rest-placed', takers, { amount: fromMinor(minor(amount), input.decimals) }));
  }
  const out = rows.filter((row) => isOut(input, row));
  const idle = rows.filter((row, index) => row.hold === 'none' && !row.isPool && !out.includes(row) && figures.weights[index] === 0 && !exact.restTakers.includes(index));
  const without = idle.filter((row) => exact.values[rows.indexOf(row)] === 0);
  if (without.length > 0) warnings.push(warning(input, 'row-without-figure', without, { basis: figures.usedBasis }));
  const atStart = idle.filter((row) => figures.sharedBy === 'headroom' && row.maximum === null && (exact.values[rows.indexOf(row)] ?? 0) > 0);
  if (atStart.length > 0) warnings.push(warning(input, 'no-maximum', atStart, {}));
  if (out.length > 0) warnings.push(warning(input, 'unit-out', out, {}));
  return warnings;
}

/** Where the steps' tail went; or that no row had room for it, so that the amounts stayed as they were. */
export function stepWarnings(input: SplitInput, { rows, steps }: AnnualSplit): Issue[] {
  if (input.step === null) return [];
  const step = fromMinor(input.step, input.decimals);
  if (steps === null) return [warning(input, 'step-not-kept', [], { step })];
  const taker = steps.taker === null ? undefined : rows[steps.taker];
  return taker ? [warning(input, 'tail-placed', [taker], { step, amount: fromMinor(steps.tail, input.decimals) })] : [];
}

function warning(input: SplitInput, code: string, rows: readonly SplitRow[], facts: Record<string, string | number>): Issue {
  return {
    code,
    severity: 'warning',
    facts: { indicator: input.indicator, measure: input.measure, rows: rows.map((row) => row.name), keys: rows.map((row) => row.key), ...facts },
  };
}
