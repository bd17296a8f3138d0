import { matterLine } from '../formulas/board/matterLine';
import { withoutLine } from '../formulas/board/withoutLine';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_HELPERS, BOARD_ROWS } from './boardGrid';
import { LETTERS_A_CHARACTER } from './boardHead';
import { type BoardSection, EMPTY_SECTION, filledLines, heading } from './boardSection';
import type { Edition } from './frame';

/** Where a sentence begins that runs on over the empty cells to its right, and how many characters the page takes. */
const FROM = 'C';
const LONGEST = 66;

/** What needs a leader, and the indicators that one unit dominates. */
export function boardMatters({ text, language }: Edition, tables: Layouts): BoardSection {
  const page = boardPageIn(language);
  const R = BOARD_ROWS;
  const H = BOARD_HELPERS;
  const matter = matterLine(tables, text, page, LONGEST * LETTERS_A_CHARACTER[language]);
  const without = withoutLine(tables, text, page);
  const blocks = [
    filledLines(R.matters, R.mattersLast, [FROM], [matter.shown]),
    filledLines(R.matters, R.mattersLast, [H.row, H.colour, H.text], [matter.ledgerRow, matter.requestRow, matter.whole]),
    filledLines(R.without, R.withoutLast, [FROM], [without.shown]),
    filledLines(R.without, R.withoutLast, [H.row], [without.row]),
  ];
  return {
    ...EMPTY_SECTION,
    literals: [{ address: `A${R.matters}`, rows: [[page.matters.title]] }],
    formulas: [...blocks.flatMap((block) => block.formulas), { address: `A${R.without}`, rows: [[without.title]] }],
    fills: blocks.flatMap((block) => block.fills),
    formats: [
      { address: `A${R.matters}:T${R.withoutLast}`, vertical: 'Center' },
      { address: `A${R.matters}`, ...heading },
      { address: `A${R.without}`, ...heading },
    ],
  };
}
