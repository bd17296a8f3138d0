import { returnFormulas } from '../formulas/returnFormulas';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { FIRST_ROW } from '../tables/layout';
import { returnsIn } from '../text/returnsIn';
import { bodyAddress, type Edition } from './frame';
import { lights } from './palette';
import { plainTable } from './plainTable';

/** Forms sent to offices and their returns. Hidden until the first is sent or received. */
export function returnsSheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.returns;
  const text = returnsIn(edition.language);
  const area = (from: (typeof table.keys)[number], to = from): string => bodyAddress(table.letter(from), table.letter(to), 0);
  const sheet = plainTable(edition, {
    layout: table,
    title: text.sheet.title,
    remark: text.sheet.remark,
    rows: [],
    formulas: returnFormulas(tables, text),
    widths: { month: 7, office: 14, liaison: 12, sentOn: 12, due: 12, receivedOn: 12, file: 36, figures: 10, state: 10 },
    formats: [
      { address: area('month'), horizontal: 'Center' },
      { address: area('office', 'liaison'), numberFormat: '@' },
      { address: area('sentOn', 'receivedOn'), numberFormat: 'yyyy-mm-dd', horizontal: 'Center' },
      { address: area('file'), numberFormat: '@', wrap: true },
      { address: area('state'), horizontal: 'Center' },
    ],
    freezeColumns: 2,
    hidden: true,
  });
  return { ...sheet, conditionalFormats: [{ address: area('state'), formula: `=$${table.letter('_late')}${FIRST_ROW}=1`, ...lights.yellow }] };
}
