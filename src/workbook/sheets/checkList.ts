import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { closeIn } from '../text/closeIn';
import { bodyAddress, type Edition } from './frame';
import { palette } from './palette';
import { plainTable } from './plainTable';
import { listValidation } from './validations';

/** Rows that offices confirm or explain before a month is finalised. Hidden until the first check list is made. */
export function checkListSheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.checkList;
  const { sheets } = closeIn(edition.language);
  const area = (from: (typeof table.keys)[number], to = from): string => bodyAddress(table.letter(from), table.letter(to), 0);
  return plainTable(edition, {
    layout: table,
    title: sheets.checkList.title,
    remark: sheets.checkList.remark,
    rows: [],
    // As wide as an A4 page across holds at 9 points.
    widths: { month: 5, indicator: 20, unit: 11, leadOffice: 9, status: 13, toDate: 10, milestone: 10, gap: 10, run: 8, cause: 22, explanation: 28, confirmed: 9 },
    formats: [
      { address: area('month'), horizontal: 'Center' },
      { address: area('indicator', 'status'), numberFormat: '@' },
      { address: area('gap'), numberFormat: '+0.00;-0.00;0.00' },
      { address: area('run'), horizontal: 'Center' },
      { address: area('cause', 'confirmed'), numberFormat: '@' },
      { address: area('cause', 'explanation'), wrap: true },
      { address: area('explanation', 'confirmed'), fill: palette.input },
    ],
    validations: [listValidation(edition, area('confirmed'), Object.values(edition.text.words.answers))],
    freezeColumns: 3,
    hidden: true,
  });
}
