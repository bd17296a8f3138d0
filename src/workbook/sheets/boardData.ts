import { chartLine } from '../formulas/board/chartLine';
import { officeLine, rankedOfficeLine } from '../formulas/board/officeLines';
import type { SheetSpec } from '../spec';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_ROWS, DATA } from './boardGrid';
import { type Edition, fontOf } from './frame';

/** Hidden: offices ranked, and the figures that the Board's charts draw. */
export function boardDataSheet(edition: Edition, tables: Layouts): SheetSpec {
  const { text } = edition;
  const chart = chartLine(text.sheets.board);
  const office = officeLine(tables);
  const ranked = rankedOfficeLine();
  const { columns, offices } = boardPageIn(edition.language);
  const blocks = [
    { first: DATA.indicatorFirst, count: BOARD_ROWS.lines, formulas: [chart.name, chart.completion, chart.scheduled] },
    {
      first: DATA.officeFirst,
      count: DATA.offices,
      formulas: [office.first, office.name, office.judged, office.good, office.missing, office.share, office.key, office.score],
    },
    {
      first: DATA.rankedFirst,
      count: DATA.offices,
      formulas: [ranked.place, ranked.name, ranked.share, ranked.judged, ranked.good, ranked.missing, ranked.score],
    },
  ];
  const last = (formulas: readonly string[]): string => String.fromCharCode(64 + formulas.length);
  return {
    name: text.sheets.boardData,
    hidden: true,
    font: fontOf(edition.language),
    literals: [
      { address: `A${DATA.indicatorHeader}:C${DATA.indicatorHeader}`, rows: [[columns.name, columns.completion, columns.scheduled].map((label) => label.replaceAll('\n', ''))] },
      {
        address: `B${DATA.rankedHeader}:G${DATA.rankedHeader}`,
        rows: [[offices.office, offices.share, offices.judged, offices.good, offices.missing, offices.score].map((label) => label.replaceAll('\n', ''))],
      },
    ],
    formulas: blocks.map(({ first, formulas }) => ({ address: `A${first}:${last(formulas)}${first}`, rows: [formulas] })),
    fills: blocks.map(({ first, count, formulas }) => ({
      from: `A${first}:${last(formulas)}${first}`,
      to: `A${first + 1}:${last(formulas)}${first + count - 1}`,
    })),
    tables: [],
    formats: [
      { address: `B${DATA.indicatorFirst}:C${DATA.indicatorFirst + BOARD_ROWS.lines - 1}`, numberFormat: '0.0' },
      { address: `C${DATA.rankedFirst}:C${DATA.rankedFirst + DATA.offices - 1}`, numberFormat: '0%' },
    ],
    conditionalFormats: [],
    validations: [],
    columns: [{ first: 0, last: 7, width: 14 }],
    rows: [],
  };
}
