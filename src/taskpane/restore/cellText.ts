import type { Language } from '../../workbook/text';
import { restoreIn } from '../../workbook/text/restoreIn';
import { amountText } from '../figures';

/** What a cell holds, as it is read in a sentence. */
export function cellText(cell: string | number | boolean | null, language: Language): string {
  if (cell === null || cell === '') return restoreIn(language).pane.blank;
  return typeof cell === 'number' ? amountText(cell, language) : String(cell);
}

/** What names a row, the most particular first: the unit before its indicator. */
export function nameText(name: readonly string[]): string {
  return [...name].reverse().filter((part) => part !== '').join(' · ');
}
