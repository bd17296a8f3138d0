import type { Layouts } from '../../tables';
import type { IndicatorKey } from '../../tables/columns';
import { lookedUp, monthBlock, ownCell, quoteSheet, wholeColumn } from '../reference';

type Formulas = Partial<Record<IndicatorKey, string>>;

/** Where the town's figures of last year stand, and what they were by the data month and by December. */
export function pastYear(tables: Layouts): Formulas {
  const own = ownCell(tables.indicators);
  const table = tables.pastYear;
  const sheet = quoteSheet(table.sheet);
  const block = `${sheet}!$${table.letter('month1')}:$${table.letter('month12')}`;
  const { numbers } = monthBlock(table, 'month1', 'month12');
  const toDate = `INDEX(${block},${own('_past')},MATCH(${own('_month')},${sheet}!${numbers},0))`;
  const total = lookedUp(table, own('_past'))('month12');
  return {
    _past: `=IF(LEN(${own('name')})=0,0,IFERROR(MATCH(${own('name')},${wholeColumn(table)('indicator')},0),0))`,
    _yearAgo: `=IF(OR(${own('_past')}=0,${own('_month')}<1),"",IF(ISNUMBER(${toDate}),${toDate},""))`,
    _yearAgoTotal: `=IF(${own('_past')}=0,"",IF(ISNUMBER(${total}),${total},""))`,
  };
}
