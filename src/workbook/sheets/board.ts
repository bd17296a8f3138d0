import type { Content } from '../content';
import { boardHead, boardLine, worstLine } from '../formulas/board';
import { quoteSheet } from '../formulas/reference';
import type { FormatSpec, FormulaBlock, SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { boardCharts } from './boardCharts';
import { boardFormats } from './boardFormats';
import { BOARD_COLUMNS, BOARD_HELPERS, BOARD_ROWS, BOARD_WIDTHS, DATA, lastLine, lastSectionLine } from './boardGrid';
import { amountFormat, type Edition, fontOf } from './frame';
import { lightFormats } from './ledgerLights';

/** The leader's page: live formulas only, one A4 landscape page. */
export function boardSheet(edition: Edition, tables: Layouts, content: Content): SheetSpec {
  const { text } = edition;
  const { board } = text;
  const line = boardLine(tables, text);
  const worst = worstLine(tables, text);
  const R = BOARD_ROWS;
  const H = BOARD_HELPERS;
  const columns = Object.keys(BOARD_COLUMNS) as (keyof typeof BOARD_COLUMNS)[];
  const worstHeader = board.worst;
  const filled = (from: string, to: string, first: number, last: number) => ({
    from: `${from}${first}:${to}${first}`,
    to: `${from}${first + 1}:${to}${last}`,
  });
  return {
    name: text.sheets.board,
    tabColor: '#C00000',
    showGridlines: false,
    font: fontOf(edition.language),
    literals: [
      { address: `A${R.header}:Q${R.header}`, rows: [columns.map((key) => board.columns[key])] },
      { address: `A${R.tiles}`, rows: [[board.lights]] },
      { address: `A${R.sectionTitle}`, rows: [[board.worstTitle]] },
      { address: `L${R.sectionTitle}`, rows: [[board.officesTitle]] },
      {
        address: `A${R.sectionHeader}:K${R.sectionHeader}`,
        rows: [[
          worstHeader.number, worstHeader.indicator, worstHeader.measure, worstHeader.unit, worstHeader.distance, worstHeader.cost,
          worstHeader.attainment, worstHeader.gap, worstHeader.status, worstHeader.office, worstHeader.leader,
        ]],
      },
      {
        address: `L${R.sectionHeader}:Q${R.sectionHeader}`,
        rows: [[board.offices.office, board.offices.number, board.offices.judged, board.offices.good, board.offices.share, board.offices.missing]],
      },
      { address: `A${R.chartTitle}`, rows: [[board.chartIndicators]] },
      { address: `L${R.chartTitle}`, rows: [[board.chartOffices]] },
      { address: `A${R.legend}`, rows: [[board.legend]] },
    ],
    formulas: [
      ...headFormulas(edition, tables),
      { address: `A${R.first}:Q${R.first}`, rows: [columns.map((key) => line[key])] },
      { address: `${H.row}${R.first}:${H.level}${R.first}`, rows: [[line.row, line.code, line.level]] },
      {
        address: `A${R.sectionFirst}:K${R.sectionFirst}`,
        rows: [[
          worst.number, worst.indicator, worst.measure, worst.unit, worst.distance, worst.cost, worst.attainment, worst.gap, worst.status,
          worst.office, worst.leader,
        ]],
      },
      { address: `${H.worstRow}${R.sectionFirst}:${H.worstLevel}${R.sectionFirst}`, rows: [[worst.row, worst.code, worst.level]] },
      { address: `L${R.sectionFirst}:Q${R.sectionFirst}`, rows: [officeCells(text.sheets.boardData)] },
    ],
    fills: [
      filled('A', 'Q', R.first, lastLine),
      filled(H.row, H.level, R.first, lastLine),
      filled('A', 'Q', R.sectionFirst, lastSectionLine),
      filled(H.worstRow, H.worstLevel, R.sectionFirst, lastSectionLine),
    ],
    tables: [],
    formats: [...boardFormats(edition), ...lineFormats(content)],
    conditionalFormats: [
      ...(['status', 'gap'] as const).flatMap((key) =>
        lightFormats(`${BOARD_COLUMNS[key]}${R.first}:${BOARD_COLUMNS[key]}${lastLine}`, `$${H.code}${R.first}`, `$${H.level}${R.first}`),
      ),
      ...['H', 'I'].flatMap((column) =>
        lightFormats(`${column}${R.sectionFirst}:${column}${lastSectionLine}`, `$${H.worstCode}${R.sectionFirst}`, `$${H.worstLevel}${R.sectionFirst}`),
      ),
      {
        address: `${BOARD_COLUMNS.footing}${R.first}:${BOARD_COLUMNS.footing}${lastLine}`,
        formula: `=ISNUMBER($${BOARD_COLUMNS.footing}${R.first})`,
        fill: '#C00000',
        fontColor: '#FFFFFF',
        bold: true,
      },
    ],
    validations: [],
    columns: [
      ...BOARD_WIDTHS.map((width, index) => ({ first: index, last: index, width })),
      { first: 17, last: 23, width: 8, hidden: true },
    ],
    rows: [
      { first: R.title - 1, last: R.title - 1, height: 27 },
      { first: R.subtitle - 1, last: R.subtitle - 1, height: 14 },
      { first: R.tiles - 1, last: R.tiles - 1, height: 19 },
      { first: R.coverage - 1, last: R.coverage - 1, height: 15 },
      { first: R.header - 1, last: R.header - 1, height: 27 },
      { first: R.first - 1, last: lastLine - 1, height: 14.25 },
      { first: R.overflow - 1, last: R.overflow, height: 5 },
      { first: R.sectionTitle - 1, last: R.sectionTitle - 1, height: 16 },
      { first: R.sectionHeader - 1, last: R.sectionHeader - 1, height: 27 },
      { first: R.sectionFirst - 1, last: lastSectionLine - 1, height: 14.25 },
      { first: R.chartTitle - 1, last: R.chartTitle - 1, height: 19 },
      { first: R.charts - 1, last: R.chartsLast - 1, height: 10.5 },
      { first: R.chartsLast, last: R.chartsLast, height: 3 },
      { first: R.legend - 1, last: R.legend - 1, height: 14 },
    ],
    freeze: { rows: R.header, columns: 2 },
    page: {
      orientation: 'landscape',
      paper: 'a4',
      fitWide: 1,
      fitTall: 1,
      printArea: `A1:Q${R.legend}`,
      centered: true,
      margins: { left: 0.7, right: 0.7, top: 0.7, bottom: 0.7 },
    },
    charts: boardCharts(edition, content),
  };
}

function headFormulas({ text }: Edition, tables: Layouts): readonly FormulaBlock[] {
  const head = boardHead(tables, text);
  const { tiles } = head;
  const R = BOARD_ROWS;
  return [
    { address: `A${R.title}`, rows: [[head.title]] },
    { address: `A${R.subtitle}`, rows: [[head.subtitle]] },
    { address: `A${R.coverage}`, rows: [[head.coverage]] },
    { address: `A${R.overflow}`, rows: [[head.overflow]] },
    {
      address: `C${R.tiles}:Q${R.tiles}`,
      rows: [[
        tiles.done, null, tiles.onSchedule, null, tiles.nearSchedule, null, tiles.behind, null, tiles.farBehind, null, tiles.notDue, null,
        tiles.open, null, null,
      ]],
    },
  ];
}

function officeCells(data: string): readonly string[] {
  const at = (column: string): string => `INDEX(${quoteSheet(data)}!$${column}:$${column},ROW()-${BOARD_ROWS.sectionFirst}+${DATA.rankedFirst})`;
  const shown = (formula: string): string => `=IF(${at('A')}=0,"",${formula})`;
  return [
    shown(`${at('B')}&""`),
    shown(`IF(ISNUMBER(${at('C')}),ROW()-${BOARD_ROWS.sectionHeader},"–")`),
    shown(at('D')),
    shown(at('E')),
    shown(`IF(ISNUMBER(${at('C')}),${at('C')},"–")`),
    shown(at('F')),
  ];
}

/** Decimals of the indicators as they stand at set-up; lines of later ones show what their figures need. */
function lineFormats(content: Content): readonly FormatSpec[] {
  return content.indicators.slice(0, BOARD_ROWS.lines).flatMap((indicator, index) => {
    const row = BOARD_ROWS.first + index;
    const numberFormat = amountFormat(indicator.decimals);
    return [
      { address: `${BOARD_COLUMNS.target}${row}:${BOARD_COLUMNS.total}${row}`, numberFormat },
      { address: `${BOARD_COLUMNS.projection}${row}`, numberFormat },
    ];
  });
}
