import { BOARD_ROWS, DATA } from '../../sheets/boardGrid';
import type { Layouts } from '../../tables';
import type { Catalogue } from '../../text';
import type { BoardPage } from '../../text/boardPageIn';
import { quoteSheet, quoteText, wholeColumn } from '../reference';
import { SETTING_NAMES } from '../status';

/** Offices in their order of first appearance, with the key that ranks them; on the hidden sheet, columns A…H. */
export function officeLine(tables: Layouts) {
  const ledger = wholeColumn(tables.ledger);
  const own = (column: string): string => `$${column}${DATA.officeFirst}`;
  const position = `(ROW()-${DATA.officeHeader})`;
  const mine = `${ledger('_office')},${own('A')}`;
  const when = (formula: string): string => `=IF(${own('A')}=0,"",${formula})`;
  const weight = `SUMIFS(${ledger('_scoreWeight')},${mine})`;
  return {
    first: `=IF(${position}>COUNT(${ledger('_officeFirst')}),0,SMALL(${ledger('_officeFirst')},${position}))`,
    name: when(`INDEX(${ledger('leadOffice')},${own('A')})`),
    judged: when(`COUNTIFS(${mine},${ledger('_judged')},1)`),
    good: when(`COUNTIFS(${mine},${ledger('_judged')},1,${ledger('_good')},1)`),
    missing: when(`COUNTIFS(${mine},${ledger('_missing')},1)`),
    share: when(`IF(${own('C')}<3,"",${own('D')}/${own('C')})`),
    // Ranked offices first, by share; the others keep their order behind them; who has nothing to show is left out.
    key: when(`IF(${own('C')}+${own('E')}=0,"",IF(ISNUMBER(${own('F')}),ROUND(${own('F')}*100000,0)*1000+1999-${position},999-${position}))`),
    score: when(`IF(${weight}>0,SUMIFS(${ledger('_score')},${mine})/${weight},"")`),
  };
}

/** The offices once more, best first: what the Board shows and draws; columns A…G. */
export function rankedOfficeLine() {
  const last = DATA.officeFirst + DATA.offices - 1;
  const block = (column: string): string => `$${column}$${DATA.officeFirst}:$${column}$${last}`;
  const own = (column: string): string => `$${column}${DATA.rankedFirst}`;
  const from = (column: string): string => `INDEX(${block(column)},${own('A')})`;
  const number = (column: string): string => when(`IF(ISNUMBER(${from(column)}),${from(column)},"")`);
  const position = `(ROW()-${DATA.rankedHeader})`;
  const when = (formula: string): string => `=IF(${own('A')}=0,"",${formula})`;
  return {
    place: `=IF(${position}>COUNT(${block('G')}),0,MATCH(LARGE(${block('G')},${position}),${block('G')},0))`,
    name: when(from('B')),
    share: number('F'),
    judged: when(from('C')),
    good: when(from('D')),
    missing: when(from('E')),
    score: number('H'),
  };
}

/** Formulas of an office's line on the Board; its score stands there only when Settings ask for it. */
export function officeCells(data: string, { marks }: BoardPage) {
  const at = (column: string): string => `INDEX(${quoteSheet(data)}!$${column}:$${column},ROW()-${BOARD_ROWS.sectionFirst}+${DATA.rankedFirst})`;
  const shown = (formula: string): string => `=IF(${at('A')}=0,"",${formula})`;
  const ranked = (formula: string): string => shown(`IF(ISNUMBER(${at('C')}),${formula},${quoteText(marks.notRanked)})`);
  return {
    place: ranked(`ROW()-${BOARD_ROWS.sectionHeader}`),
    office: shown(`${at('B')}&""`),
    judged: shown(at('D')),
    good: shown(at('E')),
    missing: shown(at('F')),
    share: ranked(at('C')),
    score: shown(`IF(ISNUMBER(${at('G')}),ROUND(${at('G')},1),"")`),
  };
}

/** The title of the offices, with how many the page has no line for; the header of their scores. */
export function officeHead(tables: Layouts, text: Catalogue, page: BoardPage) {
  const { offices } = page;
  // Those with something to show, and all that the hidden sheet has no room for.
  const keys = `${quoteSheet(text.sheets.boardData)}!$G$${DATA.officeFirst}:$G$${DATA.officeFirst + DATA.offices - 1}`;
  const count = `(COUNT(${keys})+MAX(0,COUNT(${wholeColumn(tables.ledger)('_officeFirst')})-${DATA.offices}))`;
  const [before, after] = offices.overflow.map(quoteText);
  return {
    title: `=${quoteText(offices.title)}&IF(${count}>${BOARD_ROWS.sectionLines},${before}&(${count}-${BOARD_ROWS.sectionLines})&${after},"")`,
    score: `=IF(${SETTING_NAMES.composite}=${quoteText(text.words.answers.yes)},${offices.score.split('\n').map(quoteText).join('&CHAR(10)&')},"")`,
  };
}
