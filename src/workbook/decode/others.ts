import type { Category } from '../../domain/unit';
import { LANGUAGES, textIn } from '../text';
import { monthKeys } from '../tables/layout';
import { type SettingItem, settingItems } from '../tables/columns';
import type { Literal } from '../spec';
import type { TableReader } from './cells';

/** Category of each unit by its short name. */
export function decodeCategories(reader: TableReader): ReadonlyMap<string, Category> {
  const categories = ['enterprise', 'office', 'village', 'park', 'pool', 'town'] as const;
  const found = new Map<string, Category>();
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('shortName', row);
    if (name === '') continue;
    if (found.has(name)) {
      reader.issues.push({ code: 'name-repeated', severity: 'error', facts: { name, first: '' }, place: reader.place('shortName', row) });
    }
    found.set(name, reader.word('category', row, 'categories', categories, 'enterprise'));
  }
  return found;
}

/** Cumulative percent by month of every curve, `null` where a cell is blank, with the row it stands in. */
export function decodeCurves(reader: TableReader): ReadonlyMap<string, { readonly row: number; readonly percent: readonly (number | null)[] }> {
  const found = new Map<string, { row: number; percent: readonly (number | null)[] }>();
  for (let row = 0; row < reader.rows; row += 1) {
    const name = reader.text('name', row);
    if (name !== '') found.set(name, { row, percent: monthKeys.map((key) => reader.amount(key, row, '%')) });
  }
  return found;
}

/** Values of Settings by item, recognised in either language. */
export function decodeSettings(reader: TableReader): ReadonlyMap<SettingItem, { readonly row: number; readonly value: Literal }> {
  const found = new Map<SettingItem, { row: number; value: Literal }>();
  for (let row = 0; row < reader.rows; row += 1) {
    const label = reader.text('item', row);
    const item = settingItems.find((candidate) => LANGUAGES.some((language) => textIn(language).settings[candidate].item === label));
    if (item) found.set(item, { row, value: reader.raw('value', row) });
  }
  return found;
}
