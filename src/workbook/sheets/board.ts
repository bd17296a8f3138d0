import type { Content } from '../content';
import type { RowSpec, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { columnLetters } from '../tables/layout';
import { boardPageIn } from '../text/boardPageIn';
import { boardCharts } from './boardCharts';
import { BOARD_COLUMNS, BOARD_HEIGHTS, BOARD_ROWS, BOARD_WIDTHS, lastLine, lastSectionLine } from './boardGrid';
import { boardHeadSection } from './boardHead';
import { boardIndicators } from './boardIndicators';
import { boardLegend } from './boardLegend';
import { boardMatters } from './boardMatters';
import { boardOffices } from './boardOffices';
import { heading, together } from './boardSection';
import { boardShortfalls } from './boardShortfalls';
import { type Edition, fontOf } from './frame';

/** The leader's page: live formulas only, one A4 landscape page. */
export function boardSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text, language } = edition;
  const { charts } = boardPageIn(language);
  const R = BOARD_ROWS;
  const widths = BOARD_WIDTHS[language];
  const printed = columnLetters(widths.length - 1);
  const sections = together([
    boardIndicators(edition, tables, content),
    boardHeadSection(edition, tables),
    boardMatters(edition, tables),
    boardShortfalls(edition, tables),
    boardOffices(edition, tables),
    boardLegend(edition, tables),
  ]);
  return {
    name: text.sheets.board,
    tabColor: '#C00000',
    showGridlines: false,
    font: fontOf(language),
    ...sections,
    literals: [...sections.literals, { address: `A${R.chartTitle}`, rows: [[charts.indicators]] }, { address: `N${R.chartTitle}`, rows: [[charts.offices]] }],
    tables: [],
    formats: [...sections.formats, { address: `A${R.chartTitle}:${printed}${R.chartTitle}`, ...heading }],
    validations: [],
    columns: [
      ...widths.map((width, index) => ({ first: index, last: index, width })),
      { first: widths.length, last: widths.length + 3, width: 8, hidden: true },
    ],
    rows: rowHeights(),
    freeze: { rows: R.header, columns: 2 },
    page: {
      orientation: 'landscape',
      paper: 'a4',
      fitWide: 1,
      fitTall: 1,
      printArea: `${BOARD_COLUMNS.number}1:${printed}${R.legend}`,
      centered: true,
      margins: { left: 0.6, right: 0.6, top: 0.6, bottom: 0.6 },
    },
    charts: boardCharts(edition, content),
  };
}

function rowHeights(): readonly RowSpec[] {
  const R = BOARD_ROWS;
  const H = BOARD_HEIGHTS;
  const rows = (first: number, last: number, height: number): RowSpec => ({ first: first - 1, last: last - 1, height });
  return [
    rows(R.title, R.title, H.title),
    rows(R.subtitle, R.subtitle, H.subtitle),
    rows(R.tiles, R.tiles, H.tiles),
    rows(R.coverage, R.coverage, H.coverage),
    rows(R.header, R.header, H.header),
    rows(R.first, lastLine, H.line),
    rows(lastLine + 1, lastLine + 1, H.gap),
    rows(R.matters, R.withoutLast, H.line),
    rows(R.withoutLast + 1, R.withoutLast + 1, H.gap),
    rows(R.sectionTitle, R.sectionTitle, H.sectionTitle),
    rows(R.sectionHeader, R.sectionHeader, H.sectionHeader),
    rows(R.sectionFirst, lastSectionLine, H.line),
    rows(R.chartTitle, R.chartTitle, H.sectionTitle),
    rows(R.charts, R.chartsLast, H.chart),
    rows(R.legend, R.legend, H.legend),
  ];
}
