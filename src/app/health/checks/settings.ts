import { decodeSettings } from '../../../workbook/decode/others';
import { isSameFormula, LOST_REFERENCE } from '../../../workbook/formulas/formulaText';
import { quoteSheet } from '../../../workbook/formulas/reference';
import { settingsCheck } from '../../../workbook/formulas/settingsCheck';
import { SETTING_NAMES } from '../../../workbook/formulas/status';
import { SCHEMA_VERSION } from '../../../workbook/sheets/settings';
import { type SettingItem, settingItems } from '../../../workbook/tables/columns';
import { monthKeys } from '../../../workbook/tables/layout';
import { type Fault, fault, type NameRepair, type RepairWork } from '../fault';
import type { CheckedTable, Standing } from '../standing';

type Settings = ReturnType<typeof decodeSettings>;

/** Items with their rows, or nothing where Settings cannot be read. */
export function settingsOf(standing: Standing): Settings | null {
  const table = standing.tables.get('Settings');
  if (table?.header('item') === undefined || table.header('value') === undefined) return null;
  return decodeSettings(standing.reader('Settings'));
}

/** Items that are not there, and the check's formula. Codes `health-settings-missing`, `health-formula-overwritten`. */
export function settingFaults(standing: Standing): readonly Fault[] {
  const settings = settingsOf(standing);
  if (!settings) return [];
  const missing = settingItems.filter((item) => !settings.has(item));
  const items = missing.map((item) => standing.text.settings[item].item);
  return [
    ...(missing.length > 0 ? [fault('health-settings-missing', { items }, { table: 'Settings' }, [{ kind: 'addSettings', items: missing }])] : []),
    ...checkCell(standing, settings),
  ];
}

function checkCell({ tables, layouts, text }: Standing, settings: Settings): readonly Fault[] {
  const row = settings.get('check')?.row;
  const table = tables.get('Settings');
  const header = table?.header('value');
  const expected = settingsCheck(layouts, text);
  if (!table || header === undefined || row === undefined) return [];
  const formula = table.cells(header).formulas[row] ?? null;
  if (typeof formula === 'string' && isSameFormula(formula, expected)) return [];
  const repairs: readonly RepairWork[] = expected.includes(LOST_REFERENCE) ? [] : [{ kind: 'setCells', table: 'Settings', header, cells: [{ row, after: expected }], asFormulas: true }];
  return [fault('health-formula-overwritten', { text: String(formula ?? ''), rows: [row + 1], count: 1 }, { table: 'Settings', row: row + 1, column: header }, repairs)];
}

/** Names that formulas take from Settings and that are gone or lead elsewhere. Code `health-names-broken`. */
export function nameFaults(standing: Standing): readonly Fault[] {
  const table = standing.tables.get('Settings');
  const settings = settingsOf(standing);
  if (!table || !settings) return [];
  const broken = (Object.keys(SETTING_NAMES) as (keyof typeof SETTING_NAMES)[]).flatMap((item): NameRepair[] => {
    const row = settings.get(item)?.row;
    if (row === undefined) return [];
    const name = SETTING_NAMES[item];
    const before = standing.names.get(name) ?? null;
    const after = nameReference(table, standing, row);
    return before !== null && isSameFormula(before, after) ? [] : [{ name, before, after }];
  });
  if (broken.length === 0) return [];
  return [fault('health-names-broken', { names: broken.map(({ name }) => name) }, { table: 'Settings' }, [{ kind: 'defineNames', names: broken }])];
}

/** What a name of the item in a body row (0-based) of Settings refers to. */
export function nameReference(settings: CheckedTable, { layouts }: Pick<Standing, 'layouts'>, row: number): string {
  return `=${quoteSheet(settings.sheet)}!$${layouts.settings.letter('value')}$${settings.firstRow + row}`;
}

/** Figures of months that are not open yet; never corrected by us. Code `health-month-not-open`. */
export function monthFaults(standing: Standing): readonly Fault[] {
  const open = settingsOf(standing)?.get('openMonth')?.value;
  const ledger = standing.tables.get('Ledger');
  if (typeof open !== 'number' || !ledger) return [];
  return monthKeys.flatMap((key, index): readonly Fault[] => {
    const column = ledger.header(key);
    if (index < open || column === undefined) return [];
    const rows = ledger.cells(column).values.flatMap((cell, row) => (cell === null ? [] : [row + 1]));
    return rows.length === 0 ? [] : [fault('health-month-not-open', { month: index + 1, open, rows, count: rows.length }, { table: 'Ledger', row: rows[0], column })];
  });
}

/** How the workbook's tables compare with those that this version writes. */
export function versionOf(standing: Standing): { readonly relation: 'same' | 'older' | 'newer'; readonly version: number; readonly row: number | null } {
  const found = settingsOf(standing)?.get('schemaVersion');
  const version = typeof found?.value === 'number' ? found.value : 0;
  const relation = !found || version === SCHEMA_VERSION ? 'same' : version < SCHEMA_VERSION ? 'older' : 'newer';
  return { relation, version, row: found?.row ?? null };
}

/** Items that formulas take by a name. */
export const namedItems: ReadonlyMap<SettingItem, string> = new Map((Object.keys(SETTING_NAMES) as (keyof typeof SETTING_NAMES)[]).map((item) => [item, SETTING_NAMES[item]]));
