import type { Nature } from '../../domain/assignment';
import { type Outcome, succeed } from '../../domain/issue';
import type { Category } from '../../domain/unit';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeCategories, decodeSettings } from '../../workbook/decode/others';
import { natureOf } from '../../workbook/natureOf';
import { monthKeys, quarterKeys } from '../../workbook/tables/layout';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

/** What copies are made of. It names units and must not go round itself. */
export interface CopySource {
  readonly language: Language;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly indicators: TableReader;
  readonly heads: readonly IndicatorHead[];
  readonly lines: readonly LedgerLine[];
}

/** What sums need of an indicator; `kind` is the workbook's code. */
export interface IndicatorHead {
  readonly name: string;
  readonly measure: string;
  readonly decimals: number;
  readonly kind: number;
  readonly target: number | null;
  /** Its own data month; 0 for none. */
  readonly month: number;
  /** 0-based row of the table's body. */
  readonly row: number;
}

/** A row of the ledger; amounts in the indicator's split unit. */
export interface LedgerLine {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly industry: string;
  /** A unit that the register does not have counts as an enterprise. */
  readonly category: Category;
  readonly annual: number | null;
  readonly quarters: readonly (number | null)[];
  readonly milestone: number | null;
  readonly distance: number | null;
  /** The last valid figure. */
  readonly actual: number | null;
  /** Numbers that stand at months 1…12, valid or not. */
  readonly cumulative: readonly (number | null)[];
  readonly nature: Nature;
  readonly code: number;
  readonly status: string;
  readonly colour: number;
  readonly isJudged: boolean;
  readonly isGood: boolean;
  readonly isMissing: boolean;
}

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
    keys: [
      'indicator', 'unit', 'leadOffice', 'annual', ...quarterKeys, ...monthKeys, 'milestone', 'distance', 'status', '_valid', '_nature', '_code', '_colour',
      '_judged', '_good', '_missing',
    ],
  },
  { table: 'Units', keys: ['shortName', 'category', 'industry'] },
  { table: 'Settings', keys: ['item', 'value'] },
];

/** Reads what the workbook shows. Two round trips. */
export async function readCopySource(spreadsheet: Spreadsheet): Promise<Outcome<CopySource>> {
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
  return succeed({
    language: located.language,
    town: String(settings.get('town')?.value ?? ''),
    year: number('year'),
    asOf: number('asOf'),
    indicators,
    heads: rowsOf(indicators, 'name').map((row) => headOf(indicators, row)),
    lines: ledgerLines(reader('Ledger'), reader('Units')),
  });
}

function headOf(reader: TableReader, row: number): IndicatorHead {
  return {
    name: reader.text('name', row),
    measure: reader.text('splitUnit', row),
    decimals: reader.number('decimals', row) ?? 0,
    kind: reader.number('_kind', row) ?? 0,
    target: reader.number('_target', row),
    month: reader.number('_month', row) ?? 0,
    row,
  };
}

function ledgerLines(reader: TableReader, units: TableReader): readonly LedgerLine[] {
  const categories = decodeCategories(units);
  const industries = new Map(rowsOf(units, 'shortName').map((row) => [units.text('shortName', row), units.text('industry', row)]));
  return rowsOf(reader, 'indicator').map((row) => {
    const number = (key: string): number | null => reader.number(key, row);
    const unit = reader.text('unit', row);
    return {
      indicator: reader.text('indicator', row),
      unit,
      office: reader.text('leadOffice', row),
      industry: industries.get(unit) ?? '',
      category: categories.get(unit) ?? 'enterprise',
      annual: number('annual'),
      quarters: quarterKeys.map(number),
      milestone: number('milestone'),
      distance: number('distance'),
      actual: number('_valid'),
      cumulative: monthKeys.map(number),
      nature: natureOf(number('_nature')),
      code: number('_code') ?? 0,
      status: reader.text('status', row),
      colour: number('_colour') ?? 0,
      isJudged: number('_judged') === 1,
      isGood: number('_good') === 1,
      isMissing: number('_missing') === 1,
    };
  });
}

function rowsOf(reader: TableReader, key: string): readonly number[] {
  return Array.from({ length: reader.rows }, (_, row) => row).filter((row) => reader.text(key, row) !== '');
}
