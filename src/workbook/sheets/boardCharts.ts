import type { Content } from '../content';
import type { ChartSpec } from '../spec';
import { BOARD_ROWS, DATA } from './boardGrid';
import type { Edition } from './frame';

/** Each indicator against its schedule, and the offices by their share on schedule. What is set up empty has room for all. */
export function boardCharts({ text }: Edition, content: Content): readonly ChartSpec[] {
  const dataSheet = text.sheets.boardData;
  const indicators = Math.min(BOARD_ROWS.lines, content.indicators.length) || BOARD_ROWS.lines;
  const offices = new Set(content.assignments.map((row) => row.leadOffice).filter((office) => office !== '')).size;
  const shown = Math.min(BOARD_ROWS.sectionLines, offices) || BOARD_ROWS.sectionLines;
  return [
    {
      name: 'XushiIndicators',
      kind: 'ColumnClustered',
      data: `A${DATA.indicatorHeader}:C${DATA.indicatorFirst + indicators - 1}`,
      dataSheet,
      seriesBy: 'Columns',
      position: `A${BOARD_ROWS.charts}:M${BOARD_ROWS.chartsLast}`,
      colors: ['#1F4E79', '#F4B183'],
      legend: null,
      valueAxisFormat: '0',
      labelsLow: true,
    },
    {
      name: 'XushiOffices',
      kind: 'ColumnClustered',
      data: `B${DATA.rankedHeader}:C${DATA.rankedFirst + shown - 1}`,
      dataSheet,
      seriesBy: 'Columns',
      position: `N${BOARD_ROWS.charts}:T${BOARD_ROWS.chartsLast}`,
      colors: ['#548235'],
      legend: null,
      valueAxisFormat: '0%',
    },
  ];
}
