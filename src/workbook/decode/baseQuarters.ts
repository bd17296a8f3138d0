import { LANGUAGES, textIn } from '../text';
import type { Quarters } from '../../domain/split/splitInput';
import type { TableReader } from './cells';

const QUARTERS = LANGUAGES.map((language) => textIn(language).baseQuarters);

/** Headers of Bases that hold a quarter of last year: an indicator's name, then the quarter's. */
export const QUARTER_HEADER = new RegExp(`(?:${QUARTERS.flat().join('|')})\\s*$`);

/**
 * Last year's quarters by unit and indicator (`[unit, indicator]` as JSON), in the split unit; only where all four
 * are there. Columns are found by their headers, in either language.
 */
export function decodeBaseQuarters(reader: TableReader, headers: readonly string[], indicators: readonly { readonly name: string; readonly splitUnit: string }[]): ReadonlyMap<string, Quarters<number>> {
  const found = new Map<string, Quarters<number>>();
  if (!reader.has('unit')) return found;
  for (const { name, splitUnit } of indicators) {
    const columns = QUARTERS.map((quarters) => quarters.map((quarter) => headers.find((header) => bare(header) === bare(`${name}${quarter}`))));
    const own = columns.find((four) => four.every((header) => header !== undefined));
    if (!own) continue;
    for (let row = 0; row < reader.rows; row += 1) {
      const [first = null, second = null, third = null, fourth = null] = own.map((header) => reader.amount(header ?? '', row, splitUnit));
      if (first === null || second === null || third === null || fourth === null) continue;
      found.set(JSON.stringify([reader.text('unit', row), name]), [first, second, third, fourth]);
    }
  }
  return found;
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
