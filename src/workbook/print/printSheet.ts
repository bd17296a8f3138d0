import { fontOf } from '../sheets/frame';
import type { RowSpec, WorkbookSpec } from '../spec';
import { columnLetters } from '../tables/layout';
import { PRINT_FIRST_ROW, PRINT_HEADER_ROW } from './foundRow';
import { lineRuns, rowOfLine } from './lineRuns';
import { hiddenColumns, lastLetter, NAME_COLUMNS, printFills, printFormulas, printLiterals } from './printCells';
import { printFormats } from './printFormats';
import { layOutPages, type PrintLine } from './printLines';
import type { PrintedOffice } from './printOffices';
import type { PrintColumn, PrintEdition, PrintView } from './printView';
import { textLines } from './textLines';

/** Points of the title, the remark and the check above the header. */
const HEAD_HEIGHTS = [28, 16, 14] as const;
const MARGINS = { left: 0.8, right: 0.8, top: 1.2, bottom: 1.4 } as const;
const PAPER_HEIGHTS = { a4: 21, a3: 29.7 } as const;
const POINTS_PER_CENTIMETRE = 72 / 2.54;
/** Printers differ a little: a page is not filled to its last line. */
const SLACK = 0.97;

/** A sheet of live formulas for paper, by office, that takes the place of an earlier one. */
export function printSpec(edition: PrintEdition, view: PrintView, offices: readonly PrintedOffice[]): WorkbookSpec {
  const { indicator, unit } = edition.outputs.print.columns;
  const columns: readonly PrintColumn[] = [{ header: indicator, width: view.nameWidths.indicator }, { header: unit, width: view.nameWidths.unit }, ...view.columns];
  const hidden = hiddenColumns(view.columns.length);
  const last = lastLetter(view);
  const { lines, breaks } = layOutPages(offices, {
    height: (line) => lineHeight(view, line),
    room: roomOf(view),
    hasSubtotals: view.columns.some(({ isSummed }) => isSummed),
  });
  const end = rowOfLine(lines.length - 1);
  const area = (index: number): string => `${columnLetters(index)}${PRINT_FIRST_ROW}:${columnLetters(index)}${end}`;
  return {
    language: edition.language,
    sheets: [
      {
        name: view.sheet,
        tabColor: '#44546A',
        showGridlines: false,
        font: { ...fontOf(edition.language), size: view.fontSize },
        literals: [
          { address: `A${PRINT_HEADER_ROW}:${last}${PRINT_HEADER_ROW}`, rows: [columns.map(({ header }) => header)] },
          ...printLiterals(edition, lines, hidden.office),
        ],
        formulas: printFormulas(edition, view, lines, hidden),
        fills: printFills(view, lines, hidden),
        tables: [],
        formats: printFormats(view, columns, lines),
        conditionalFormats: view.lights?.(area, `$${hidden.colour}${PRINT_FIRST_ROW}`) ?? [],
        validations: [],
        columns: [
          ...columns.map(({ width }, index) => ({ first: index, last: index, width })),
          { first: NAME_COLUMNS + view.columns.length, last: NAME_COLUMNS + view.columns.length + 4, width: 9, hidden: true },
        ],
        rows: [...[...HEAD_HEIGHTS, view.headerHeight].map((height, index) => ({ first: index, last: index, height })), ...lineRows(view, lines)],
        freeze: { rows: PRINT_HEADER_ROW, columns: NAME_COLUMNS },
        page: {
          orientation: 'landscape',
          paper: view.paper,
          scale: view.scale,
          printArea: `A1:${last}${end}`,
          titleRows: `$1:$${PRINT_HEADER_ROW}`,
          breaks: breaks.map(rowOfLine),
          centered: true,
          margins: MARGINS,
          footer: { center: edition.outputs.print.page },
        },
      },
    ],
    names: [{ name: view.name, reference: `='${view.sheet.replaceAll("'", "''")}'!$A$1:$${hidden.colour}$${end}` }],
    active: view.sheet,
    replaces: { sheet: view.sheet, name: view.name },
  };
}

/** Points of a page below its repeated head. */
function roomOf({ paper, scale, headerHeight }: PrintView): number {
  const height = (PAPER_HEIGHTS[paper] - MARGINS.top - MARGINS.bottom) * POINTS_PER_CENTIMETRE;
  return ((height * SLACK) / scale) * 100 - HEAD_HEIGHTS.reduce((sum, one) => sum + one, headerHeight);
}

function lineHeight(view: PrintView, line: PrintLine): number {
  if (line.kind !== 'row') return line.kind === 'signOff' ? 30 : 21;
  const { indicator, unit, remark } = line.row;
  const lines = Math.max(
    textLines(String(indicator ?? ''), view.nameWidths.indicator, view.fontSize),
    textLines(String(unit ?? ''), view.nameWidths.unit, view.fontSize),
    textLines(remark, view.remarkWidth, view.fontSize),
  );
  return Math.max(view.rowHeight, Math.ceil(lines * view.fontSize * 1.35 + 2));
}

function lineRows(view: PrintView, lines: readonly PrintLine[]): readonly RowSpec[] {
  return lineRuns(lines, (line) => lineHeight(view, line)).flatMap(({ first, last, lines: [line] }) =>
    line ? [{ first: first - 1, last: last - 1, height: lineHeight(view, line) }] : [],
  );
}
