import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { closeIn } from '../text/closeIn';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';

/** Statuses as finalised, month by month; only ever added to. The ledger's dots live by its own month-end cells, not by this. */
export function historySheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.history;
  const { sheets } = closeIn(edition.language);
  const area = (from: (typeof table.keys)[number], to: (typeof table.keys)[number]): string => bodyAddress(table.letter(from), table.letter(to), 0);
  return plainTable(edition, {
    layout: table,
    title: sheets.history.title,
    remark: sheets.history.remark,
    rows: [],
    widths: { month: 7, time: 18, state: 9, indicator: 24, unit: 14, status: 16, toDate: 12, milestone: 12, gap: 12, explanation: 40 },
    formats: [
      { address: area('time', 'category'), numberFormat: '@' },
      { address: area('status', 'status'), numberFormat: '@' },
      { address: area('gap', 'gap'), numberFormat: '+0.00;-0.00;0.00' },
      { address: area('attainment', 'attainment'), numberFormat: '0.0%' },
      { address: area('nature', 'explanation'), numberFormat: '@' },
    ],
    freezeColumns: 0,
    hidden: true,
  });
}
