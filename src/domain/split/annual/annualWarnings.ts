import { fromMinor, minor } from '../../amount';
import type { Issue } from '../../issue';
import type { AnnualSplit } from './annualSplit';
import { rowsIssue } from '../rowsIssue';
import type { SplitInput, SplitRow } from '../splitInput';
import { isOut } from './yearPart';

/** Rows that end at nothing for want of a figure, and rows that took what the others could not. */
export function stopWarnings(input: SplitInput, { rows, figures, exact }: AnnualSplit): Issue[] {
  const warnings: Issue[] = [];
  const takers = exact.restTakers.flatMap((index) => rows[index] ?? []);
  if (takers.length > 0 && figures.fallback === 'none') {
    const amount = exact.restTakers.reduce((sum, index) => sum + (exact.values[index] ?? 0), 0);
    warnings.push(rowsIssue(input, 'rest-placed', 'warning', takers, { amount: fromMinor(minor(amount), input.decimals) }));
  }
  const out = rows.filter((row) => isOut(input, row));
  const tookRest = new Set(exact.restTakers);
  const idle = rows.flatMap((row, index) => (row.hold === 'none' && !row.isPool && !isOut(input, row) && figures.weights[index] === 0 && !tookRest.has(index) ? [index] : []));
  const pick = (isMeant: (row: SplitRow, amount: number) => boolean): SplitRow[] =>
    idle.flatMap((index) => rows.slice(index, index + 1).filter((row) => isMeant(row, exact.values[index] ?? 0)));
  const without = pick((_, amount) => amount === 0);
  if (without.length > 0) warnings.push(rowsIssue(input, 'row-without-figure', 'warning', without, { basis: figures.usedBasis }));
  const atStart = pick((row, amount) => figures.sharedBy === 'headroom' && row.maximum === null && amount > 0);
  if (atStart.length > 0) warnings.push(rowsIssue(input, 'no-maximum', 'warning', atStart));
  if (out.length > 0) warnings.push(rowsIssue(input, 'unit-out', 'warning', out));
  return warnings;
}

/** Where the steps' tail went; or that no row had room for it, so that the amounts stayed as they were. */
export function stepWarnings(input: SplitInput, { rows, steps }: AnnualSplit): Issue[] {
  if (input.step === null) return [];
  const step = fromMinor(input.step, input.decimals);
  if (steps === null) return [rowsIssue(input, 'step-not-kept', 'warning', [], { step })];
  const taker = steps.taker === null ? undefined : rows[steps.taker];
  return taker ? [rowsIssue(input, 'tail-placed', 'warning', [taker], { step, amount: fromMinor(steps.tail, input.decimals) })] : [];
}
