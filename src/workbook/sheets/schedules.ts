import type { Content } from '../content';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { MONTH_ROW, MONTHS, monthKeys } from '../tables/layout';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { numberValidation } from './validations';

export function schedulesSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.schedules;
  const months = bodyAddress(table.letter('month0'), table.letter('month12'), content.curves.length);
  const sheet = plainTable(edition, {
    layout: table,
    title: text.titles.schedules,
    remark: text.remarks.schedules,
    rows: content.curves.map((curve) => [curve.name, 0, ...curve.percent, curve.note || null]),
    widths: { name: 28, note: 40, month0: 6, ...Object.fromEntries(monthKeys.map((key) => [key, 8])) },
    formats: [
      { address: bodyAddress('A', 'A', content.curves.length), numberFormat: '@' },
      { address: months, numberFormat: '0.00' },
    ],
    validations: [numberValidation(edition, months)],
    freezeColumns: 1,
    tabColor: '#7F6000',
  });
  return {
    ...sheet,
    literals: [
      ...sheet.literals,
      { address: `${table.letter('month0')}${MONTH_ROW}:${table.letter('month12')}${MONTH_ROW}`, rows: [[0, ...MONTHS]] },
    ],
  };
}
