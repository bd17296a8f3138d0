import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';

/** Plans before and after each adjustment, in plain rows that can be read and filtered without the add-in. */
export function versionsSheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.versions;
  return plainTable(edition, {
    layout: table,
    title: edition.text.titles.versions,
    remark: edition.text.remarks.versions,
    rows: [],
    widths: { version: 8, time: 20, state: 10, note: 50, indicator: 26, unit: 16, annual: 14, quarter1: 12, quarter2: 12, quarter3: 12, quarter4: 12, stretch: 14 },
    formats: [{ address: bodyAddress(table.letter('time'), table.letter('unit'), 0), numberFormat: '@' }],
    freezeColumns: 0,
    hidden: true,
  });
}
