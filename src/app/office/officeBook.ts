import type { Direction, Kind } from '../../domain/indicator';
import { type Outcome, succeed } from '../../domain/issue';
import type { LightRule } from '../../domain/track/lightRule';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeCategories, decodeSettings } from '../../workbook/decode/others';
import { ruleNeeds } from '../../workbook/decode/rules';
import type { PackField } from '../../workbook/pack/packRecord';
import type { Literal } from '../../workbook/spec';
import { logKeys, returnKeys } from '../../workbook/tables/columns';
import { monthKeys } from '../../workbook/tables/layout';
import type { Inventory, Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';
import { officeRows } from './officeRows';

/** What an office answers for on one row of the ledger, at the row's own data month. */
export interface OfficeRow {
  /** 0-based row of the ledger's body. */
  readonly row: number;
  /** `packKey` of the indicator and the unit. */
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly decimals: number;
  readonly type: Kind;
  readonly direction: Direction;
  /** `words` where the figure comes from the statistics station: the office gives cause, next step, deadline and requests. */
  readonly kind: 'figure' | 'words';
  /** Data month 1…12 at which the as-of month compares the row; 0 where nothing is due yet. */
  readonly month: number;
  /** A figure of `month` is due, whether it came or not. */
  readonly isDue: boolean;
  readonly isMissing: boolean;
  /** Cause and next step are required. */
  readonly isBehind: boolean;
  readonly status: string;
  readonly code: number;
  /** As the rule colours the light: 1 green, 2 blue, 3 yellow, 4 red, 5 grey, 0 none. */
  readonly colour: number;
  /** Of the year, and to date; with `gap` (percentage points) and `distance` `null` on rows of the kind `words`. */
  readonly annual: number | null;
  readonly milestone: number | null;
  readonly gap: number | null;
  readonly distance: number | null;
  /** Last year's figure, by which a stock's change is measured; `null` on rows of the kind `words`. */
  readonly lastYear: number | null;
  /** By which its light is decided; the template's own default where the workbook does not say. */
  readonly rule: LightRule;
  /** The latest figure before `month`. */
  readonly last: { readonly month: number; readonly value: number } | null;
  /** What stands in the ledger; `actual` is that of `month`, `request` is always empty. */
  readonly fields: Readonly<Record<PackField, Literal>>;
}

/** Everything that offices report, after one read. */
export interface OfficeBook extends LocatedColumns {
  readonly inventory: Inventory;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly openMonth: number | null;
  /** The latest finalised month. */
  readonly closedMonth: number | null;
  readonly jumpFactor: number | null;
  /** Empty as long as no form was sent out. */
  readonly workbookId: string;
  /** Those that answer for a row, in the order of the ledger; rows without an office are in none. */
  readonly offices: readonly string[];
  /** Whom to ask in an office, where that is known. */
  readonly liaisons: ReadonlyMap<string, string>;
  /** Rows of all offices, without reserves and the town's own figures. */
  readonly rows: readonly OfficeRow[];
  readonly ledger: TableReader;
  readonly units: TableReader;
  readonly settings: TableReader;
  /** The record of returns; without rows in a workbook that has no such table. */
  readonly returns: TableReader;
  /** Requests of units; without rows where the table is missing. */
  readonly requests: TableReader;
}

const NEEDS: readonly Need[] = [
  { table: 'Indicators', keys: ['code', 'name', 'kind', 'direction', 'decimals', 'source', 'leadOffice'] },
  { table: 'Indicators', keys: [], optional: ['rule'], valuesOnly: true },
  {
    table: 'Ledger',
    keys: ['indicator', 'unit', 'leadOffice', 'measure', 'annual', ...monthKeys, 'nature', 'source', 'cause', 'nextStep', 'deadline'],
  },
  { table: 'Ledger', keys: ['milestone', 'gap', 'distance', 'status', '_month', '_due', '_missing', '_code', '_colour'], valuesOnly: true },
  { table: 'Units', keys: ['shortName', 'category'], optional: ['code', 'liaison', 'state', 'stateFrom'] },
  { table: 'Ledger', keys: [], optional: ['lastYear'], valuesOnly: true },
  { table: 'Rules', keys: [], optional: ['name', ...ruleNeeds], valuesOnly: true },
  { table: 'Settings', keys: ['item', 'value'] },
  { table: 'Returns', keys: [], optional: returnKeys },
  { table: 'Requests', keys: [], optional: ['number', 'unit', 'indicator', 'type', 'content', 'office', 'raisedOn', 'deadline', 'state', 'result'] },
];

/** Two round trips. Issues: those of `readLocated`, unreadable words of Indicators and Units. */
export async function readOfficeBook(spreadsheet: Spreadsheet): Promise<Outcome<OfficeBook>> {
  const read = await readLocated(spreadsheet, NEEDS, {}, [{ table: 'Log', keys: logKeys }]);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const reader = (table: TableReader['table']): TableReader => new TableReader(table, columns, located);
  const [indicators, units, ledger, settings, returns] = [reader('Indicators'), reader('Units'), reader('Ledger'), reader('Settings'), reader('Returns')];
  const rows = officeRows({ indicators, units, ledger, rules: reader('Rules'), categories: decodeCategories(units) });
  const issues = [...indicators.issues, ...units.issues];
  if (issues.length > 0) return { ok: false, issues };
  const said = decodeSettings(settings);
  const number = (item: 'year' | 'asOf' | 'openMonth' | 'closedMonth' | 'jumpFactor'): number | null => {
    const value = said.get(item)?.value;
    return typeof value === 'number' ? value : null;
  };
  return succeed({
    ...read.value,
    town: String(said.get('town')?.value ?? ''),
    year: number('year'),
    asOf: number('asOf'),
    openMonth: number('openMonth'),
    closedMonth: number('closedMonth'),
    jumpFactor: number('jumpFactor'),
    workbookId: String(said.get('workbookId')?.value ?? ''),
    offices: [...new Set(rows.map(({ office }) => office).filter((office) => office !== ''))],
    liaisons: liaisonsIn(units, returns),
    rows,
    ledger,
    units,
    settings,
    returns,
    requests: reader('Requests'),
  });
}

/** As the register of units names them, unless the record of returns has a later name. */
function liaisonsIn(units: TableReader, returns: TableReader): ReadonlyMap<string, string> {
  const named = (reader: TableReader, key: 'shortName' | 'office'): [string, string][] =>
    Array.from({ length: reader.has('liaison') ? reader.rows : 0 }, (_, row): [string, string] => [reader.text(key, row), reader.text('liaison', row)]).filter(([, liaison]) => liaison !== '');
  return new Map([...named(units, 'shortName'), ...named(returns, 'office')]);
}
