import type { Content } from '../content';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { numberValidation, wholeColumnList } from './validations';

/** Totals that offices were given. Hidden until somebody splits by levels. */
export function officeTotalsSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const table = tables.officeTotals;
  const count = content.officeTotals.length;
  const area = (key: (typeof table.keys)[number]): string => bodyAddress(table.letter(key), table.letter(key), count);
  return plainTable(edition, {
    layout: table,
    title: edition.text.titles.officeTotals,
    remark: edition.text.remarks.officeTotals,
    rows: content.officeTotals.map(({ indicator, office, total }) => [indicator, office, total, null]),
    widths: { indicator: 26, office: 14, total: 14, note: 40 },
    formats: [
      { address: bodyAddress('A', table.letter('office'), count), numberFormat: '@' },
      { address: area('total'), numberFormat: '#,##0.##########' },
    ],
    validations: [
      wholeColumnList(edition, area('indicator'), tables.indicators, 'name', content.indicators.length),
      numberValidation(edition, area('total')),
    ],
    freezeColumns: 2,
    hidden: true,
  });
}
