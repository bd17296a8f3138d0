import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { logKeys } from '../tables/columns';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';

export function logSheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.log;
  return plainTable(edition, {
    layout: table,
    title: edition.text.titles.log,
    remark: edition.text.remarks.log,
    rows: [],
    widths: { time: 20, command: 14, summary: 60, table: 12, column: 16, before: 20, after: 20 },
    formats: [{ address: bodyAddress('A', table.letter(logKeys[logKeys.length - 1] ?? 'after'), 0), numberFormat: '@' }],
    freezeColumns: 0,
    hidden: true,
  });
}
