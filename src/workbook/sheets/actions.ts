import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { circularIn } from '../text/circularIn';
import { bodyAddress, type Edition } from './frame';
import { plainTable } from './plainTable';
import { listValidation } from './validations';

/** Corrective actions that circulars and supervision notices asked for. Hidden until somebody opens it. */
export function actionsSheet(edition: Edition, tables: Layouts): SheetSpec {
  const table = tables.actions;
  const { actionTable } = circularIn(edition.language);
  const area = (first: (typeof table.keys)[number], last = first): string => bodyAddress(table.letter(first), table.letter(last), 0);
  return plainTable(edition, {
    layout: table,
    title: actionTable.title,
    remark: actionTable.remark,
    rows: [],
    widths: { number: 6, date: 12, month: 6, office: 14, indicator: 24, problem: 34, cause: 34, measure: 40, responsible: 12, deadline: 14, document: 26, state: 10, closedOn: 12, note: 20 },
    formats: [
      { address: area('date'), numberFormat: '@' },
      { address: area('office', 'document'), numberFormat: '@', wrap: true },
      { address: area('closedOn'), numberFormat: '@' },
    ],
    validations: [listValidation(edition, area('state'), Object.values(actionTable.states))],
    freezeColumns: 5,
    hidden: true,
  });
}
