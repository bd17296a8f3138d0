import { ACTUALS_SOURCES } from '../../domain/indicator';
import type { Category } from '../../domain/unit';
import type { TableReader } from '../../workbook/decode/cells';
import type { OfficeRow } from './officeBook';

/** What offices enter of each indicator, by its name; of one that does not say where its figures come from, words. */
export function kindsOfEntry(indicators: TableReader): ReadonlyMap<string, OfficeRow['kind']> {
  return new Map(
    Array.from({ length: indicators.rows }, (_, row): [string, OfficeRow['kind']] => [
      indicators.text('name', row),
      indicators.word('source', row, 'sources', ACTUALS_SOURCES, 'statistics') === 'statistics' ? 'words' : 'figure',
    ]),
  );
}

/** Rows that offices answer for: reserves and the town's own figures are the planner's. */
export function isAnsweredFor(unit: string, categories: ReadonlyMap<string, Category>): boolean {
  const category = categories.get(unit);
  return unit !== '' && category !== 'pool' && category !== 'town';
}
