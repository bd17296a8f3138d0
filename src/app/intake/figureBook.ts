import { ACTUALS_SOURCES, type ActualsSource, type Kind, KINDS } from '../../domain/indicator';
import { fail, type Outcome, succeed } from '../../domain/issue';
import type { FigurePurpose } from '../../domain/intake/columnRole';
import { indexUnits, type UnitIndex, type UnitNames } from '../../domain/intake/unitIndex';
import { JUMP_FACTOR } from '../../domain/track/actuals';
import { decodeBaseQuarters, QUARTER_HEADER } from '../../workbook/decode/baseQuarters';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import type { SettingItem } from '../../workbook/tables/columns';
import { logKeys } from '../../workbook/tables/columns';
import { monthKeys } from '../../workbook/tables/layout';
import type { Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';

/** What matching must know of an indicator. */
export interface FigureIndicator {
  readonly name: string;
  readonly code: string;
  readonly kind: Kind;
  readonly splitUnit: string;
  readonly decimals: number;
  readonly source: ActualsSource;
}

/** What figures are matched with, after one read of the workbook. */
export interface FigureBook extends LocatedColumns {
  readonly purpose: FigurePurpose;
  readonly indicators: ReadonlyMap<string, FigureIndicator>;
  /** Units of the register, and those that only the ledger knows. */
  readonly units: UnitIndex;
  /** Short names of units that carry the town's own official figure. */
  readonly towns: ReadonlySet<string>;
  readonly ledger: TableReader;
  /** 0-based ledger rows by `pairKey`; more than one where a row is repeated. */
  readonly ledgerRows: ReadonlyMap<string, readonly number[]>;
  /** 0-based rows of Bases by unit; empty where nothing is read of it. */
  readonly baseRows: ReadonlyMap<string, number>;
  readonly bases: TableReader;
  /** Last year's quarters by `pairKey`, where all four are known. */
  readonly quarters: ReturnType<typeof decodeBaseQuarters>;
  /** Months 1…12 of Settings, `null` where they are not filled in. */
  readonly asOf: number | null;
  readonly openMonth: number | null;
  readonly closedMonth: number | null;
  readonly jumpFactor: number;
}

const COMMON: readonly Need[] = [
  { table: 'Indicators', keys: ['code', 'name', 'issuedUnit', 'splitUnit', 'kind', 'decimals', 'source'] },
  { table: 'Units', keys: ['shortName', 'category'], optional: ['code', 'creditCode', 'fullName'] },
  { table: 'Settings', keys: [], optional: ['item', 'value'] },
];

const NEEDS: Readonly<Record<FigurePurpose, readonly Need[]>> = {
  returns: [
    ...COMMON,
    { table: 'Ledger', keys: ['indicator', 'unit', 'lastYear', ...monthKeys, 'nature', 'source', 'cause'] },
    { table: 'Bases', keys: [], optional: ['unit'], named: QUARTER_HEADER },
  ],
  lastYear: [...COMMON, { table: 'Ledger', keys: ['indicator', 'unit', 'lastYear'] }, { table: 'Bases', keys: [], optional: ['unit'], named: /./ }],
};

/** Two round trips. Issues: those of `readLocated`, unreadable words and numbers of Indicators and Units, `table-empty`. */
export async function readFigureBook(spreadsheet: Spreadsheet, purpose: FigurePurpose): Promise<Outcome<FigureBook>> {
  const read = await readLocated(spreadsheet, NEEDS[purpose], {}, [{ table: 'Log', keys: logKeys }]);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const reader = (table: TableReader['table']): TableReader => new TableReader(table, columns, located);
  const [indicatorReader, unitReader, ledger, bases] = [reader('Indicators'), reader('Units'), reader('Ledger'), reader('Bases')];
  const indicators = figureIndicators(indicatorReader);
  const { units, towns } = figureUnits(unitReader, ledger);
  const issues = [...indicatorReader.issues, ...unitReader.issues];
  if (issues.length > 0) return fail(issues);
  return succeed({
    located,
    columns,
    purpose,
    indicators,
    units: indexUnits(units),
    towns,
    ledger,
    ledgerRows: rowsByPair(ledger),
    bases,
    baseRows: bases.has('unit') ? new Map(rowsOf(bases).map((row) => [bases.text('unit', row), row])) : new Map<string, number>(),
    quarters: decodeBaseQuarters(bases, located.named('Bases'), [...indicators.values()]),
    ...monthsOf(reader('Settings')),
  });
}

/** Tells one pair of indicator and unit from another. */
export function pairKey(indicator: string, unit: string): string {
  return JSON.stringify([unit, indicator]);
}

function rowsOf(reader: TableReader): readonly number[] {
  return Array.from({ length: reader.rows }, (_, row) => row);
}

function figureIndicators(reader: TableReader): ReadonlyMap<string, FigureIndicator> {
  const found = rowsOf(reader).flatMap((row): [string, FigureIndicator][] => {
    const name = reader.text('name', row);
    if (name === '') return [];
    const splitUnit = reader.text('splitUnit', row) || reader.text('issuedUnit', row);
    const kind = reader.word('kind', row, 'kinds', KINDS, 'flow');
    const source = reader.word('source', row, 'sources', ACTUALS_SOURCES, 'unit');
    return [[name, { name, code: reader.text('code', row), kind, splitUnit, decimals: reader.whole('decimals', row, 0, 6) ?? 0, source }]];
  });
  if (found.length === 0) reader.issues.push({ code: 'table-empty', severity: 'error', facts: { table: reader.table }, place: { table: reader.table } });
  return new Map(found);
}

const CATEGORIES = ['enterprise', 'office', 'village', 'park', 'pool', 'town'] as const;

/** The town pool is nobody's figure, so nothing is matched with it. */
function figureUnits(reader: TableReader, ledger: TableReader): { readonly units: readonly UnitNames[]; readonly towns: ReadonlySet<string> } {
  const name = (key: string, row: number): string => (reader.has(key) ? reader.text(key, row) : '');
  const registered = rowsOf(reader).flatMap((row) => {
    const shortName = reader.text('shortName', row);
    if (shortName === '') return [];
    const unit = { code: name('code', row), creditCode: name('creditCode', row), fullName: name('fullName', row), shortName };
    return [{ unit, category: reader.word('category', row, 'categories', CATEGORIES, 'enterprise') }];
  });
  const known = new Set(registered.map(({ unit }) => unit.shortName));
  const others = [...new Set(rowsOf(ledger).map((row) => ledger.text('unit', row)))].filter((shortName) => shortName !== '' && !known.has(shortName));
  return {
    units: [
      ...registered.filter(({ category }) => category !== 'pool').map(({ unit }) => unit),
      ...others.map((shortName) => ({ code: '', creditCode: '', fullName: '', shortName })),
    ],
    towns: new Set(registered.filter(({ category }) => category === 'town').map(({ unit }) => unit.shortName)),
  };
}

function rowsByPair(ledger: TableReader): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rowsOf(ledger)) {
    const key = pairKey(ledger.text('indicator', row), ledger.text('unit', row));
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

function monthsOf(reader: TableReader): Pick<FigureBook, 'asOf' | 'openMonth' | 'closedMonth' | 'jumpFactor'> {
  const settings = reader.has('item') && reader.has('value') ? decodeSettings(reader) : null;
  const month = (item: SettingItem): number | null => {
    const value = settings?.get(item)?.value;
    return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12 ? value : null;
  };
  const factor = settings?.get('jumpFactor')?.value;
  return { asOf: month('asOf'), openMonth: month('openMonth'), closedMonth: month('closedMonth'), jumpFactor: typeof factor === 'number' && factor > 1 ? factor : JUMP_FACTOR };
}
