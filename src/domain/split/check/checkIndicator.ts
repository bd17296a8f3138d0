import type { Issue } from '../../issue';
import { reserve } from '../annual/bounds';
import type { SplitInput } from '../splitInput';

/**
 * What is wrong with the indicator as a whole, the first thing found: `rate-not-split`, `target-missing`,
 * `negative-target`, `no-rows`, `reserve-invalid`, `pool-missing`, `step-invalid`, `tail-row-unknown`,
 * `quarters-exceed-target`.
 */
export function checkIndicator(input: SplitInput): Issue[] {
  const issue = (code: string, facts: Record<string, string | number> = {}): Issue[] => [
    { code, severity: 'error', facts: { indicator: input.indicator, measure: input.measure, ...facts } },
  ];
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  if (input.kind === 'rate') return issue('rate-not-split');
  if (input.target === null) return issue('target-missing');
  if (input.target < 0) return issue('negative-target', { target: decimal(input.target) });
  if (input.rows.length === 0) return issue('no-rows');
  if (input.reservePercent < 0 || input.reservePercent > 100) return issue('reserve-invalid', { reserve: input.reservePercent });
  if (input.reservePercent > 0 && !input.rows.some((row) => row.isPool)) return issue('pool-missing', { amount: decimal(reserve(input, input.target)), rows: '' });
  if (input.step !== null && input.step <= 0) return issue('step-invalid', { step: decimal(input.step) });
  if (input.tailRow !== '' && !input.rows.some((row) => row.name === input.tailRow)) return issue('tail-row-unknown', { row: input.tailRow });
  const quarters = input.quarterTotals.reduce<number>((sum, amount) => sum + amount, 0);
  if (input.kind !== 'stock' && quarters > input.target) {
    return issue('quarters-exceed-target', { quarters: decimal(quarters), target: decimal(input.target) });
  }
  return [];
}
