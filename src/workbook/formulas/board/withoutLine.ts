import { BOARD_HELPERS, BOARD_ROWS } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { lookedUp, quoteText, wholeColumn } from '../reference';
import { byWording } from './byWording';
import { shownUnit } from './shownUnit';

/** One sentence for an indicator with a dominant unit: its total and gap with that unit and without it. */
export function withoutLine(tables: Layouts, text: Catalogue, page: BoardPage) {
  const row = `$${BOARD_HELPERS.row}${BOARD_ROWS.without}`;
  const indicator = lookedUp(tables.indicators, row);
  const rows = wholeColumn(tables.indicators)('_withoutRow');
  const place = `(ROW()-${BOARD_ROWS.without - 1})`;
  const { without } = page;
  const [before, after] = without.with.map(quoteText);
  const category = `INDEX(${wholeColumn(tables.units)('_category')},${indicator('_without')})`;
  const total = (key: '_total' | '_withoutTotal'): string => `FIXED(${indicator(key)},N(${indicator('decimals')}),TRUE)&${indicator('splitUnit')}`;
  const lead = (key: '_gap' | '_withoutGap'): string => {
    const gap = indicator(key);
    const side = (index: 0 | 1): string => byWording(text, (wording) => quoteText(without.leads[wording][index]));
    const words = `IF(${gap}=0,${quoteText(without.even)},IF(${gap}>0,${side(0)},${side(1)})&FIXED(ABS(${gap}),2)&${quoteText(without.points)})`;
    return `IF(ISNUMBER(${gap}),${quoteText(without.comma)}&${words},"")`;
  };
  return {
    row: `=IF(${place}>COUNT(${rows}),0,SMALL(${rows},${place}))`,
    title: `=IF(${row}=0,"",${quoteText(without.title)})`,
    shown:
      `=IF(${row}=0,"",${indicator('name')}&${before}&${shownUnit(text, page, category, indicator('without'))}&${after}&${total('_total')}&${lead('_gap')}&` +
      `${quoteText(without.without)}&${total('_withoutTotal')}&${lead('_withoutGap')})`,
  };
}
