import type { Append } from '../../workbook/change';
import { settingValues } from '../../workbook/sheets/settings';
import type { Literal } from '../../workbook/spec';
import { type SettingItem, settingKeys } from '../../workbook/tables/columns';
import { hasData } from './checks/rows';
import { namedItems, nameReference } from './checks/settings';
import type { Standing } from './standing';

export interface NewSettings {
  readonly items: readonly { readonly item: string; readonly value: Literal }[];
  readonly names: readonly { readonly name: string; readonly before: string | null; readonly after: string }[];
  readonly appends: readonly Append[];
}

/** Items that a later version brought, below the others, with the names that formulas take from them. */
export function settingRows(standing: Standing, items: readonly (SettingItem)[]): NewSettings {
  const table = standing.tables.get('Settings');
  if (items.length === 0 || !table) return { items: [], names: [], appends: [] };
  const { text, located } = standing;
  const values = settingValues({ text, language: located.language }, { town: '', year: 0, asOf: 0, stoppedShare: 'others' });
  const first = table.rows > 0 && !hasData(table, table.rows - 1) ? table.rows - 1 : table.rows;
  const rows = items.map((item) => ({ item, label: text.settings[item].item, value: UNKNOWN.has(item) ? null : values[item], note: text.settings[item].note || null }));
  const keys = settingKeys.filter((key) => table.header(key) !== undefined);
  return {
    items: rows.map(({ label, value }) => ({ item: label, value })),
    names: items.flatMap((item, index) => {
      const name = namedItems.get(item);
      return name === undefined ? [] : [{ name, before: standing.names.get(name) ?? null, after: nameReference(table, standing, first + index) }];
    }),
    appends: [
      {
        table: 'Settings',
        headers: keys.map((key) => table.header(key) ?? key),
        rows: rows.map(({ label, value, note }) => keys.map((key) => ({ item: label, value, note })[key])),
      },
    ],
  };
}

/** Only the planner knows these. */
const UNKNOWN: ReadonlySet<string> = new Set(['town', 'year', 'asOf', 'openMonth']);
