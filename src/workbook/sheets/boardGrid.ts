/** Where things stand on the Board: one A4 landscape page, columns A…Q printed, helpers hidden behind them. */
export const BOARD_COLUMNS = {
  number: 'A', name: 'B', unit: 'C', target: 'D', milestone: 'E', total: 'F', completion: 'G', scheduled: 'H', gap: 'I',
  attainment: 'J', projection: 'K', status: 'L', office: 'M', nature: 'N', reported: 'O', scopeGap: 'P', footing: 'Q',
} as const;

/** Characters. Together with the row heights they let 10 points print at 9 or more on A4. */
export const BOARD_WIDTHS: readonly number[] = [4.5, 19.5, 6.5, 9, 9.5, 9, 8.5, 8.5, 11.5, 8.5, 9, 13, 8.5, 9, 7.5, 9.5, 7];

/** Hidden columns on the same sheet: conditional formats may then read them in every program. */
export const BOARD_HELPERS = { row: 'S', code: 'T', level: 'U', worstRow: 'V', worstCode: 'W', worstLevel: 'X' } as const;

export const BOARD_ROWS = {
  title: 1, subtitle: 2, tiles: 3, coverage: 4, header: 5, first: 6, lines: 12, overflow: 18,
  sectionTitle: 20, sectionHeader: 21, sectionFirst: 22, sectionLines: 10, chartTitle: 32, charts: 33, chartsLast: 46, legend: 48,
} as const;

export const lastLine = BOARD_ROWS.first + BOARD_ROWS.lines - 1;
export const lastSectionLine = BOARD_ROWS.sectionFirst + BOARD_ROWS.sectionLines - 1;

/** The hidden sheet that holds what the Board sorts and draws. */
export const DATA = {
  indicatorHeader: 2, indicatorFirst: 3, officeHeader: 20, officeFirst: 21, offices: 20, rankedHeader: 45, rankedFirst: 46,
} as const;
