import { roundDecimal } from '../../domain/decimal';

/** `PackRecordRow.plan` of a row: annual target and milestone, by which collecting sees that the plan has changed since. */
export function planText({ annual, milestone }: { readonly annual: number | null; readonly milestone: number | null }): string {
  if (annual === null && milestone === null) return '';
  return [annual, milestone].map((amount) => (amount === null ? '' : String(roundDecimal(amount, 6)))).join('|');
}
