import type { Direction } from '../../domain/indicator';
import { type Outcome, succeed } from '../../domain/issue';
import type { Category } from '../../domain/unit';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeCategories, decodeSettings } from '../../workbook/decode/others';
import { natureOf } from '../../workbook/natureOf';
import type { Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import type { Circulated, CirculatedIndicator } from './circulated';
import { circulatedOffices, circulatedProgress, circulatedShortfalls, type LedgerLine } from './officeSums';

const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];

const NEEDS: readonly Need[] = [
  {
    table: 'Indicators',
    keys: [
      'name', 'splitUnit', 'decimals', 'direction', 'leadOffice', '_target', '_milestone', '_total', '_completion', '_gap', '_attainment', '_status', '_code',
      '_colour', '_month', '_nature', '_due', '_missing', '_toVerify', '_kind',
    ],
  },
  {
    table: 'Ledger',
    keys: ['indicator', 'unit', 'leadOffice', 'annual', 'milestone', 'distance', '_valid', '_nature', '_code', '_judged', '_good', '_missing'],
  },
  { table: 'Units', keys: ['shortName', 'category'] },
  { table: 'Settings', keys: ['item', 'value'] },
];

/** Gathers what may circulate from what the workbook shows. Two round trips. */
export async function readCirculated(spreadsheet: Spreadsheet): Promise<Outcome<Circulated>> {
  const read = await readLocated(spreadsheet, NEEDS, { formulas: false });
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const reader = (table: Need['table']): TableReader => new TableReader(table, columns, located);
  const settings = decodeSettings(reader('Settings'));
  const number = (item: 'year' | 'asOf'): number | null => {
    const value = settings.get(item)?.value;
    return typeof value === 'number' ? value : null;
  };
  const indicators = reader('Indicators');
  const heads = indicatorRows(indicators);
  const lines = ledgerLines(reader('Ledger'), decodeCategories(reader('Units')));
  return succeed({
    language: located.language,
    town: String(settings.get('town')?.value ?? ''),
    year: number('year'),
    asOf: number('asOf'),
    indicators: heads.map((row) => circulatedIndicator(indicators, row)),
    offices: circulatedOffices(lines),
    ...sums(indicators, heads, lines),
  });
}

function sums(reader: TableReader, rows: readonly number[], lines: readonly LedgerLine[]): Pick<Circulated, 'shortfalls' | 'progress'> {
  const heads = rows.map((row) => ({
    name: reader.text('name', row),
    measure: reader.text('splitUnit', row),
    decimals: reader.number('decimals', row) ?? 0,
    kind: reader.number('_kind', row) ?? 0,
    target: reader.number('_target', row),
  }));
  return { shortfalls: circulatedShortfalls(heads, lines), progress: circulatedProgress(heads, lines) };
}

function indicatorRows(reader: TableReader): readonly number[] {
  return Array.from({ length: reader.rows }, (_, row) => row).filter((row) => reader.text('name', row) !== '');
}

function circulatedIndicator(reader: TableReader, row: number): CirculatedIndicator {
  const number = (key: string): number | null => reader.number(key, row);
  return {
    name: reader.text('name', row),
    measure: reader.text('splitUnit', row),
    decimals: number('decimals') ?? 0,
    direction: reader.word('direction', row, 'directions', DIRECTIONS, 'higher'),
    office: reader.text('leadOffice', row),
    target: number('_target'),
    milestone: number('_milestone'),
    actual: number('_total'),
    completion: number('_completion'),
    gap: number('_gap'),
    attainment: number('_attainment'),
    status: reader.text('_status', row),
    code: number('_code') ?? 0,
    colour: number('_colour') ?? 0,
    month: number('_month') ?? 0,
    nature: natureOf(number('_nature')),
    due: number('_due') ?? 0,
    missing: number('_missing') ?? 0,
    toVerify: number('_toVerify') ?? 0,
  };
}

function ledgerLines(reader: TableReader, categories: ReadonlyMap<string, Category>): readonly LedgerLine[] {
  return Array.from({ length: reader.rows }, (_, row) => row)
    .filter((row) => reader.text('indicator', row) !== '')
    .map((row) => {
      const number = (key: string): number | null => reader.number(key, row);
      return {
        indicator: reader.text('indicator', row),
        office: reader.text('leadOffice', row),
        category: categories.get(reader.text('unit', row)) ?? 'enterprise',
        annual: number('annual'),
        milestone: number('milestone'),
        distance: number('distance'),
        actual: number('_valid'),
        nature: natureOf(number('_nature')),
        code: number('_code') ?? 0,
        isJudged: number('_judged') === 1,
        isGood: number('_good') === 1,
        isMissing: number('_missing') === 1,
      };
    });
}
