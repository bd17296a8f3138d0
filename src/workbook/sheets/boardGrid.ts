import type { Language } from '../text/language';

/** Where things stand on the Board: one A4 landscape page, columns A…T printed, helpers hidden behind them. */
export const BOARD_COLUMNS = {
  number: 'A', name: 'B', unit: 'C', target: 'D', milestone: 'E', total: 'F', completion: 'G', scheduled: 'H', gap: 'I',
  attainment: 'J', yearOnYear: 'K', projection: 'L', range: 'M', outlook: 'N', status: 'O', office: 'P', nature: 'Q',
  reported: 'R', scopeGap: 'S', footing: 'T',
} as const;
/** The ten largest shortfalls, and beside them the offices. */
export const SHORTFALL_COLUMNS = {
  number: 'A', indicator: 'B', measure: 'C', unit: 'D', milestone: 'E', total: 'F', attainment: 'G', gap: 'H', distance: 'I',
  cost: 'J', office: 'K', leader: 'L', status: 'M',
} as const;
export const OFFICE_COLUMNS = { place: 'N', office: 'O', judged: 'P', good: 'Q', missing: 'R', share: 'S', score: 'T' } as const;

/** Characters. Together with the row heights they let 10 points print at 9 or more on A4. */
export const BOARD_WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  zh: [2.9, 19, 4.8, 7.7, 7.7, 7.7, 6.9, 6.1, 7.7, 6.5, 6.6, 7.8, 12.7, 7.8, 11, 6.8, 7.9, 5.5, 6.5, 5.6],
  en: [3, 19, 4.8, 11, 6.5, 6.5, 6, 5.8, 6.5, 6, 7, 8.4, 12, 8, 12, 9, 8.5, 5.5, 5.5, 5],
};

/** Hidden columns on the same sheet: conditional formats may then read them in every program. */
export const BOARD_HELPERS = { row: 'V', colour: 'W', text: 'X' } as const;

export const BOARD_ROWS = {
  title: 1, subtitle: 2, tiles: 3, coverage: 4, header: 5, first: 6, lines: 12, matters: 19, mattersLast: 21, without: 22, withoutLast: 23,
  sectionTitle: 25, sectionHeader: 26, sectionFirst: 27, sectionLines: 10, chartTitle: 37, charts: 38, chartsLast: 47, legend: 48,
} as const;

export const lastLine = BOARD_ROWS.first + BOARD_ROWS.lines - 1;
export const lastSectionLine = BOARD_ROWS.sectionFirst + BOARD_ROWS.sectionLines - 1;

/** Points, in whole pixels: Excel would round them. */
export const BOARD_HEIGHTS = {
  title: 22.5, subtitle: 13.5, tiles: 17.25, coverage: 13.5, header: 38.25, line: 12.75, gap: 3, sectionTitle: 14.25, sectionHeader: 25.5, chart: 9.75, legend: 13.5,
} as const;

/** The hidden sheet that holds what the Board sorts and draws. */
export const DATA = {
  indicatorHeader: 2, indicatorFirst: 3, officeHeader: 20, officeFirst: 21, offices: 20, rankedHeader: 45, rankedFirst: 46,
} as const;
