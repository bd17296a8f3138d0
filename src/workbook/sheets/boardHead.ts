import { boardHead } from '../formulas/board/head';
import type { FormatSpec } from '../spec';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_COLUMNS, BOARD_ROWS } from './boardGrid';
import { type BoardSection, EMPTY_SECTION } from './boardSection';
import type { Edition } from './frame';
import { lights, palette } from './palette';

/** From and to column of each tile. */
const TILES = [
  ['done', 'C', 'E', 'green'], ['onSchedule', 'F', 'H', 'green'], ['nearSchedule', 'I', 'K', 'blue'], ['behind', 'L', 'M', 'yellow'],
  ['farBehind', 'N', 'O', 'red'], ['notDue', 'P', 'Q', 'grey'], ['open', 'R', 'T', 'grey'],
] as const;

/** Latin letters take half the room of Chinese ones. */
export const LETTERS_A_CHARACTER = { zh: 1, en: 2 } as const;

/** Title, subtitle, lights counted, coverage. */
export function boardHeadSection({ text, language }: Edition, tables: Layouts): BoardSection {
  const page = boardPageIn(language);
  const head = boardHead(tables, text, page, LETTERS_A_CHARACTER[language]);
  const R = BOARD_ROWS;
  const tile: Omit<FormatSpec, 'address'> = { horizontal: 'CenterAcrossSelection', vertical: 'Center', bold: true, fontSize: 11 };
  const across = { horizontal: 'CenterAcrossSelection', vertical: 'Center' } as const;
  return {
    ...EMPTY_SECTION,
    literals: [{ address: `A${R.tiles}`, rows: [[page.tiles.title]] }],
    formulas: [
      { address: `A${R.title}`, rows: [[head.title]] },
      { address: `A${R.subtitle}`, rows: [[head.subtitle]] },
      { address: `A${R.coverage}`, rows: [[head.coverage]] },
      { address: `${BOARD_COLUMNS.gap}${R.header}`, rows: [[head.gap]] },
      ...TILES.map(([key, from]) => ({ address: `${from}${R.tiles}`, rows: [[head.tiles[key]]] })),
    ],
    formats: [
      {
        address: `A${R.title}:T${R.title}`,
        ...across,
        fontSize: 18,
        bold: true,
        fontColor: palette.header,
        ...(language === 'zh' ? { fontName: '黑体' } : {}),
      },
      { address: `A${R.subtitle}:T${R.subtitle}`, ...across, fontColor: palette.muted },
      { address: `A${R.tiles}:T${R.tiles}`, vertical: 'Center', bold: true, fontSize: 11 },
      ...TILES.map(([, from, to, colour]) => ({ address: `${from}${R.tiles}:${to}${R.tiles}`, ...tile, ...lights[colour] })),
      { address: `A${R.coverage}:T${R.coverage}`, fontColor: palette.muted, vertical: 'Center' },
    ],
  };
}
