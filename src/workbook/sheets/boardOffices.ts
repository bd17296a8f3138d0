import { officeCells, officeHead } from '../formulas/board/officeLines';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_ROWS, lastSectionLine, OFFICE_COLUMNS } from './boardGrid';
import { type BoardSection, EMPTY_SECTION, filledLines, grid, heading } from './boardSection';
import { type Edition, headerFormat } from './frame';

const KEYS = Object.keys(OFFICE_COLUMNS) as (keyof typeof OFFICE_COLUMNS)[];

/** Offices by the share of their rows on schedule. */
export function boardOffices({ text, language }: Edition, tables: Layouts): BoardSection {
  const page = boardPageIn(language);
  const cells = officeCells(text.sheets.boardData, page);
  const head = officeHead(tables, text, page);
  const { sectionTitle, sectionHeader, sectionFirst: first } = BOARD_ROWS;
  const C = OFFICE_COLUMNS;
  const lines = (from: string, to: string = from): string => `${from}${first}:${to}${lastSectionLine}`;
  const shown = filledLines(first, lastSectionLine, KEYS.map((key) => C[key]), KEYS.map((key) => cells[key]));
  return {
    ...EMPTY_SECTION,
    literals: [{ address: `N${sectionHeader}:S${sectionHeader}`, rows: [KEYS.flatMap((key) => (key === 'score' ? [] : [page.offices[key]]))] }],
    formulas: [
      { address: `N${sectionTitle}`, rows: [[head.title]] },
      { address: `${C.score}${sectionHeader}`, rows: [[head.score]] },
      ...shown.formulas,
    ],
    fills: shown.fills,
    formats: [
      { address: `N${sectionTitle}`, ...heading },
      { address: `N${sectionHeader}:T${sectionHeader}`, ...headerFormat },
      { address: lines('N', 'T'), ...grid, horizontal: 'Center' },
      { address: lines(C.office), horizontal: 'Left' },
      { address: lines(C.share), numberFormat: '0.0%' },
      { address: lines(C.score), numberFormat: '0.0' },
    ],
  };
}
