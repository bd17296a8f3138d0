import { legend } from '../formulas/board/legend';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { rulesIn } from '../text/rulesIn';
import { BOARD_HELPERS, BOARD_ROWS } from './boardGrid';
import { type BoardSection, EMPTY_SECTION } from './boardSection';
import type { Edition } from './frame';
import { palette } from './palette';

/** What the lights mean, and by which rules, at the foot of the page. */
export function boardLegend({ language }: Edition, tables: Layouts): BoardSection {
  const sentence = legend(tables, boardPageIn(language), rulesIn(language).names.default);
  const row = BOARD_ROWS.legend;
  const { row: from, text: to } = BOARD_HELPERS;
  return {
    ...EMPTY_SECTION,
    formulas: [
      { address: `A${row}`, rows: [[sentence.shown]] },
      { address: `${from}${row}:${to}${row}`, rows: [[sentence.others, sentence.row, sentence.changed]] },
    ],
    formats: [{ address: `A${row}:T${row}`, fontColor: palette.muted, vertical: 'Center' }],
  };
}
