import { shortfallLine } from '../formulas/board/shortfallLine';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_HELPERS, BOARD_ROWS, lastSectionLine, SHORTFALL_COLUMNS } from './boardGrid';
import { type BoardSection, filledLines, grid, heading, signed } from './boardSection';
import { type Edition, headerFormat } from './frame';
import { lightFormats } from './ledgerLights';
import { palette } from './palette';

const KEYS = Object.keys(SHORTFALL_COLUMNS) as (keyof typeof SHORTFALL_COLUMNS)[];

/** The ten rows that cost the town most. */
export function boardShortfalls({ text, language }: Edition, tables: Layouts): BoardSection {
  const page = boardPageIn(language);
  const line = shortfallLine(tables, text, page);
  const { sectionTitle, sectionHeader, sectionFirst: first } = BOARD_ROWS;
  const C = SHORTFALL_COLUMNS;
  const H = BOARD_HELPERS;
  const shown = filledLines(first, lastSectionLine, KEYS.map((key) => C[key]), KEYS.map((key) => line[key]));
  const helpers = filledLines(first, lastSectionLine, [H.row, H.colour], [line.row, line.colour]);
  const lines = (from: string, to: string = from): string => `${from}${first}:${to}${lastSectionLine}`;
  return {
    literals: [
      { address: `A${sectionTitle}`, rows: [[page.shortfalls.title]] },
      { address: `A${sectionHeader}:M${sectionHeader}`, rows: [KEYS.map((key) => page.shortfalls[key])] },
    ],
    formulas: [...shown.formulas, ...helpers.formulas],
    fills: [...shown.fills, ...helpers.fills],
    formats: [
      { address: `A${sectionTitle}`, ...heading },
      { address: `A${sectionHeader}:M${sectionHeader}`, ...headerFormat },
      { address: lines('A', 'M'), ...grid },
      ...[C.number, C.measure].map((column) => ({ address: lines(column), horizontal: 'Center' as const })),
      { address: lines(C.milestone, C.total), horizontal: 'Right' },
      { address: lines(C.attainment), numberFormat: '0.0%' },
      { address: lines(C.gap), numberFormat: signed, bold: true },
      { address: lines(C.distance), horizontal: 'Right', shrink: true, fontColor: palette.shortfall },
      { address: lines(C.cost), numberFormat: '0.00' },
      { address: lines(C.office, C.leader) },
      { address: lines(C.status), bold: true, horizontal: 'Left', indent: 1 },
    ],
    conditionalFormats: [C.gap, C.status].flatMap((column) => lightFormats(lines(column), `$${H.colour}${first}`)),
  };
}
