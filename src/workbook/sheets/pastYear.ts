import type { Content } from '../content';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { MONTH_ROW, MONTHS, monthKeys } from '../tables/layout';
import { bodyAddress, type Edition } from './frame';
import { palette } from './palette';
import { plainTable } from './plainTable';
import { numberValidation, wholeColumnList } from './validations';

/** The town's figures to date of last year, for year on year and for schedules that follow last year. May stay empty. */
export function pastYearSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const table = tables.pastYear;
  const count = content.pastYears.length;
  const names = bodyAddress('A', 'A', count);
  const figures = bodyAddress(table.letter('month1'), table.letter('month12'), count);
  const sheet = plainTable(edition, {
    layout: table,
    title: `${content.year - 1}${text.titles.pastYear}`,
    remark: text.remarks.pastYear,
    rows: content.pastYears.map(({ indicator, cumulative }) => [indicator, ...MONTHS.map((month) => cumulative[month - 1] ?? null), null]),
    widths: { indicator: 26, note: 30, ...Object.fromEntries(monthKeys.map((key) => [key, 12])) },
    formats: [
      { address: names, numberFormat: '@' },
      { address: figures, numberFormat: '#,##0.##########', fill: palette.input },
    ],
    validations: [wholeColumnList(edition, names, tables.indicators, 'name', content.indicators.length), numberValidation(edition, figures)],
    freezeColumns: 1,
    tabColor: '#5B6470',
  });
  return {
    ...sheet,
    literals: [...sheet.literals, { address: `${table.letter('month1')}${MONTH_ROW}:${table.letter('month12')}${MONTH_ROW}`, rows: [[...MONTHS]] }],
  };
}
