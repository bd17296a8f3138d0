import type { Language } from '../../workbook/text';
import { amountText } from '../figures';

/** What an amount grew or fell by, with its sign; amounts have at most six decimals. */
export function growthText(before: number, after: number, language: Language): string {
  const growth = Number((after - before).toFixed(6));
  return `${growth > 0 ? '+' : ''}${amountText(growth, language)}`;
}
