import type { Language } from '../text/language';
import { packsIn } from '../text/packsIn';
import type { PackField } from './packRecord';

/** Columns of a form. Sheets have those that their rows need. */
export type PackColumn =
  | PackField
  | 'number' | 'indicator' | 'unit' | 'measure' | 'period' | 'milestone' | 'last' | 'distance' | 'attainment' | 'hint' | 'status' | 'key';

/** The header of a column. `month` is that of the figures, or `null` where each row names its own. */
export function packHeader(language: Language, column: PackColumn, month: number | null): string {
  const text = packsIn(language);
  if (column !== 'actual') return text.headers[column];
  return month === null ? text.actualHeader.byRow : text.actualHeader.of(month);
}
