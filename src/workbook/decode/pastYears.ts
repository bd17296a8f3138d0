import { monthKeys } from '../tables/layout';
import type { TableReader } from './cells';

export const pastYearOptions = ['indicator', ...monthKeys] as const;

/** The town's cumulative figures of last year by indicator, in its split unit; empty in a workbook without the table. */
export function decodePastYears(reader: TableReader, splitUnits: ReadonlyMap<string, string>): ReadonlyMap<string, readonly (number | null)[]> {
  const found = new Map<string, readonly (number | null)[]>();
  for (let row = 0; row < (reader.has('indicator') ? reader.rows : 0); row += 1) {
    const name = reader.text('indicator', row);
    if (name === '' || found.has(name)) continue;
    const figures = monthKeys.map((key) => (reader.has(key) ? reader.amount(key, row, splitUnits.get(name) ?? '') : null));
    found.set(name, figures);
  }
  return found;
}
