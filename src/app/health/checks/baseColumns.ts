import { QUARTER_HEADER } from '../../../workbook/decode/baseQuarters';
import type { Standing } from '../standing';

/** Split units by the names of indicators; empty where they cannot be read. */
export function splitUnitsOf(standing: Standing): ReadonlyMap<string, string> {
  const indicators = standing.tables.get('Indicators');
  if (!indicators || ['name', 'splitUnit', 'issuedUnit'].some((key) => indicators.header(key) === undefined)) return new Map();
  const reader = standing.reader('Indicators');
  return new Map(Array.from({ length: reader.rows }, (_, row) => [reader.text('name', row), reader.text('splitUnit', row) || reader.text('issuedUnit', row)]));
}

/** The indicator whose figures, of the year or a quarter, a column of Bases holds; `undefined` for a user's own column. */
export function indicatorOf(header: string, names: Iterable<string>): string | undefined {
  const bare = header.replace(/\s/g, '');
  const year = bare.replace(QUARTER_HEADER, '');
  return [...names].find((name) => name !== '' && [bare, year].includes(name.replace(/\s/g, '')));
}
