import { fail, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Located, Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import { actionKeys, logKeys } from '../../workbook/tables/columns';
import type { ColumnData, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';
import { closedRequests, MONTHS, readIndicators, readRows, readSchedules, readUnits } from './readFigures';
import type { TownStanding } from './townStanding';

const INDICATORS = [
  'name', 'kind', 'direction', 'issuedUnit', 'splitUnit', 'decimals', 'leadOffice', 'confirmingOffice', 'documentNumber', 'source', 'schedule',
  '_target', '_milestone', '_total', '_completion', '_scheduled', '_attainment', '_gap', '_code', '_status', '_month', '_nature',
] as const;
const ROWS = [
  'indicator', 'unit', 'leadOffice', 'annual', 'milestone', 'gap', 'cause', 'nextStep', 'periodsBehind',
  '_category', '_valid', '_nature', '_last', '_code', '_due', '_missing', '_judged', '_good',
] as const;
const UNITS = ['shortName', 'fullName', 'category', 'state', 'stateFrom', 'startMonth', 'contactLeader'] as const;

const NEEDS: readonly Need[] = [
  { table: 'Indicators', keys: INDICATORS },
  { table: 'Ledger', keys: ROWS, optional: ['deadline'] },
  { table: 'Units', keys: UNITS },
  { table: 'Schedules', keys: ['name'], optional: MONTHS.map((month) => `due${month}`) },
  { table: 'Settings', keys: ['item', 'value'] },
  { table: 'Requests', keys: [], optional: ['state'] },
  { table: 'Actions', keys: [], optional: actionKeys },
];

/** What was read, with what a command needs to add to the corrective actions and to the log. */
export interface ReadStanding {
  readonly standing: TownStanding;
  readonly located: Located;
  readonly columns: readonly ColumnData[];
  /** Names of the workbook's sheets. */
  readonly sheets: readonly string[];
}

/** Reads what documents are composed from. Three round trips. Issues `as-of-missing` and `as-of-outside` besides those of reading. */
export async function readStanding(spreadsheet: Spreadsheet): Promise<Outcome<ReadStanding>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const read = await readLocated(spreadsheet, NEEDS, { formulas: false }, [{ table: 'Log', keys: logKeys }]);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const reader = new TableReader('Settings', columns, located);
  const settings = decodeSettings(reader);
  const [month, year, closed] = (['asOf', 'year', 'closedMonth'] as const).map((item) => settings.get(item)?.value);
  if (typeof month !== 'number' || typeof year !== 'number') return fail([{ code: 'as-of-missing', severity: 'error', facts: {} }]);
  if (!MONTHS.includes(month)) {
    return fail([{ code: 'as-of-outside', severity: 'error', facts: { value: String(month) }, place: reader.place('value', settings.get('asOf')?.row ?? 0) }]);
  }
  const wordingRow = settings.get('wording')?.row;
  const standing: TownStanding = {
    language: located.language,
    town: String(settings.get('town')?.value ?? ''),
    year,
    month,
    isFinal: typeof closed === 'number' && closed >= month,
    wording: wordingRow === undefined ? 'schedule' : reader.word('value', wordingRow, 'wordings', ['schedule', 'speed', 'level'], 'schedule'),
    indicators: readIndicators(new TableReader('Indicators', columns, located), readSchedules(new TableReader('Schedules', columns, located))),
    rows: readRows(new TableReader('Ledger', columns, located), located.language),
    units: readUnits(new TableReader('Units', columns, located)),
    closedRequests: closedRequests(new TableReader('Requests', columns, located)),
  };
  return succeed({ standing, located, columns, sheets: inventory.value.sheets.map(({ name }) => name) });
}
