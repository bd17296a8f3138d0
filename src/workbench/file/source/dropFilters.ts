import { filteredRows } from '../read/readFilters';
import { elements, type XmlElement } from '../../../xlsx/package/xml';
import { type SheetPart, readRows, writeRow } from '../../../xlsx/package/sheetPart';

/** Clears the criteria of every filter on the sheet and shows the rows that they hid. */
export function dropFilters(sheet: SheetPart, tables: readonly XmlElement[]): void {
  const rows = [...readRows(sheet.data)];
  const owners = [sheet.tree, ...tables];
  const hidden = filteredRows(owners, rows);
  for (const filter of owners.flatMap((owner) => elements(owner, 'autoFilter'))) filter.children = [];
  if (hidden.size === 0) return;
  for (const { index, attributes } of rows) if (hidden.has(index)) Reflect.deleteProperty(attributes, 'hidden');
  sheet.data = rows.map(writeRow).join('');
}
