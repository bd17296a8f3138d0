import { BOARD_HELPERS, BOARD_ROWS, lastLine } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, quoteText } from '../reference';
import { SETTING_NAMES } from '../status';

/** For a line that is compared at another month than the page: a separator, its name and that month in words. */
export function otherMonth(tables: Layouts, row: string, { otherMonths }: BoardPage): string {
  const indicator = lookedUp(tables.indicators, row);
  const month = indicator('_month');
  const quarter = `CHOOSE(${month}/3,${otherMonths.quarters.map(quoteText).join(',')})`;
  const words = `IF(AND(${indicator('_step')}>1,MOD(${month},3)=0),${quarter},${month}&${quoteText(otherMonths.month)})`;
  return (
    `=IF(${row}=0,"",IF(OR(${month}=0,${month}=${SETTING_NAMES.asOf}),"",` +
    `${quoteText(otherMonths.separator)}&${indicator('name')}&${quoteText(otherMonths.is)}&${words}))`
  );
}

/** What the page's own head can take beside its other words. */
const LONGEST = { each: 36, separator: 1 } as const;

/** All of them in brackets behind the page's month, or a pointer to the column where they stand. */
export function otherMonthsTogether({ otherMonths }: BoardPage, wide: number): string {
  const { text } = BOARD_HELPERS;
  const all = Array.from({ length: BOARD_ROWS.lines }, (_, line) => `$${text}$${BOARD_ROWS.first + line}`).join('&');
  const length = `SUMPRODUCT(LEN($${text}$${BOARD_ROWS.first}:$${text}$${lastLine}))`;
  const [open, close] = otherMonths.brackets.map(quoteText);
  const from = otherMonths.separator.length + LONGEST.separator;
  return (
    `IF(${length}=0,"",${open}&IF(${length}>${LONGEST.each * wide},${quoteText(otherMonths.many)},` +
    `MID(${all},${from},${LONGEST.each * wide}))&${close})`
  );
}
