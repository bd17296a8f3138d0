import type { Content } from '../content';
import { indicatorLine } from '../formulas/board/indicatorLine';
import type { FormatSpec } from '../spec';
import type { Layouts } from '../tables';
import { boardPageIn } from '../text/boardPageIn';
import { BOARD_COLUMNS, BOARD_HELPERS, BOARD_ROWS, lastLine } from './boardGrid';
import { type BoardSection, filledLines, grid, signed } from './boardSection';
import { amountFormat, type Edition, headerFormat } from './frame';
import { lightFormats } from './ledgerLights';

const KEYS = Object.keys(BOARD_COLUMNS) as (keyof typeof BOARD_COLUMNS)[];

/** One line an indicator, in the order of Indicators. */
export function boardIndicators({ text, language }: Edition, tables: Layouts, content: Content): BoardSection {
  const page = boardPageIn(language);
  const line = indicatorLine(tables, text, page);
  const { first, header } = BOARD_ROWS;
  const H = BOARD_HELPERS;
  const shown = filledLines(first, lastLine, KEYS.map((key) => BOARD_COLUMNS[key]), KEYS.map((key) => line[key]));
  const helpers = filledLines(first, lastLine, [H.row, H.colour, H.text], [line.row, line.colour, line.otherMonth]);
  const at = (key: keyof typeof BOARD_COLUMNS): string => `${BOARD_COLUMNS[key]}${first}:${BOARD_COLUMNS[key]}${lastLine}`;
  return {
    // The head of the gap is a formula: it follows the wording that Settings choose.
    literals: KEYS.flatMap((key) => (key === 'gap' ? [] : [{ address: `${BOARD_COLUMNS[key]}${header}`, rows: [[page.columns[key]]] }])),
    formulas: [...shown.formulas, ...helpers.formulas],
    fills: [...shown.fills, ...helpers.fills],
    formats: [...formats(), ...decimals(content)],
    conditionalFormats: [
      ...(['status', 'gap'] as const).flatMap((key) => lightFormats(at(key), `$${H.colour}${first}`)),
      { address: at('footing'), formula: `=ISNUMBER($${BOARD_COLUMNS.footing}${first})`, fill: '#C00000', fontColor: '#FFFFFF', bold: true },
    ],
  };
}

function formats(): readonly FormatSpec[] {
  const { first, header } = BOARD_ROWS;
  const C = BOARD_COLUMNS;
  const lines = (from: string, to: string = from): string => `${from}${first}:${to}${lastLine}`;
  return [
    { address: `A${header}:T${header}`, ...headerFormat },
    { address: lines('A', 'T'), ...grid },
    ...[C.number, C.unit, C.range, C.outlook, C.reported, C.footing].map((column) => ({ address: lines(column), horizontal: 'Center' as const })),
    { address: lines(C.name), bold: true },
    { address: lines(C.completion, C.scheduled), numberFormat: '0.0%' },
    { address: lines(C.gap), numberFormat: signed, bold: true },
    { address: lines(C.attainment), numberFormat: '0.0%' },
    { address: lines(C.yearOnYear), numberFormat: '+0.0%;-0.0%;0.0%' },
    { address: lines(C.status), bold: true, horizontal: 'Left', indent: 1 },
    { address: lines(C.scopeGap), numberFormat: signed },
  ];
}

/** Decimals of the indicators as they stand at set-up; lines of later ones show what their figures need. */
function decimals(content: Content): readonly FormatSpec[] {
  return content.indicators.slice(0, BOARD_ROWS.lines).flatMap((indicator, index) => {
    const row = BOARD_ROWS.first + index;
    const numberFormat = amountFormat(indicator.decimals);
    return [
      { address: `${BOARD_COLUMNS.target}${row}:${BOARD_COLUMNS.total}${row}`, numberFormat },
      { address: `${BOARD_COLUMNS.projection}${row}`, numberFormat },
    ];
  });
}
