import type { ColumnChange } from '../../workbook/change';
import { decodeSettings } from '../../workbook/decode/others';
import type { Literal } from '../../workbook/spec';
import type { SettingItem } from '../../workbook/tables/columns';
import { changed } from '../split/changes';
import type { Closing } from './readClosing';

/** New values of Settings; an item that an older workbook lacks is passed over. */
export function settingChange(closing: Closing, values: Partial<Record<SettingItem, Literal>>): ColumnChange {
  const settings = decodeSettings(closing.readers.settings);
  const cells = (Object.entries(values) as [SettingItem, Literal][]).flatMap(([item, value]): [number, Literal][] => {
    const row = settings.get(item)?.row;
    return row === undefined ? [] : [[row, value]];
  });
  return changed(closing, 'Settings', 'value', new Map(cells));
}
