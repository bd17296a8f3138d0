import type { Layouts } from '../tables';
import type { ReturnKey } from '../tables/columns';
import type { ReturnsCatalogue } from '../text/returnsIn';
import { ownCell, quoteText } from './reference';

/** Formulas of one return: late when it came after the day it was due; blank lines show nothing. */
export function returnFormulas(tables: Layouts, { states }: ReturnsCatalogue): Partial<Record<ReturnKey, string>> {
  const own = ownCell(tables.returns);
  const received = `ISNUMBER(${own('receivedOn')})`;
  return {
    state: `=IF(LEN(${own('office')})=0,"",IF(${received},IF(${own('_late')}=1,${quoteText(states.late)},${quoteText(states.inTime)}),${quoteText(states.sent)}))`,
    _late: `=IF(AND(${received},ISNUMBER(${own('due')})),IF(INT(${own('receivedOn')})>INT(${own('due')}),1,0),0)`,
  };
}
