import type { Literal, SheetSpec } from '../../spec';
import { columnLetters } from '../../tables/layout';
import type { Language } from '../../text';
import { circularIn } from '../../text/circularIn';
import { amountFormat, fontOf, headerFormat } from '../frame';
import { palette } from '../palette';

/** A printable table of figures as they stood; rows of the table's width. */
export interface Annex {
  readonly name: string;
  readonly title: string;
  readonly remark: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Literal[])[];
  /** Number formats of whole columns; empty for text. */
  readonly formats: readonly string[];
  /** Neighbouring 0-based columns of amounts, with the decimals of each row. */
  readonly amounts: { readonly first: number; readonly last: number; readonly decimals: readonly number[] };
  /** Characters. */
  readonly widths: readonly number[];
  /** 0-based columns whose text stands left, and in the middle; figures stand right. */
  readonly left: readonly number[];
  readonly centre: readonly number[];
  readonly note: string;
}

const HEADER = 3;

/** An annex on a sheet of its own: A4 across, header repeated, page x of y, sign-off below. */
export function annexSheet(annex: Annex, language: Language): SheetSpec {
  const { document } = circularIn(language);
  const last = columnLetters(annex.headers.length - 1);
  const end = HEADER + Math.max(1, annex.rows.length);
  const area = (column: number): string => `${columnLetters(column)}${HEADER + 1}:${columnLetters(column)}${end}`;
  return {
    name: annex.name,
    showGridlines: false,
    font: fontOf(language),
    literals: [
      { address: 'A1:A2', rows: [[annex.title], [annex.remark]] },
      { address: `A${HEADER}:${last}${HEADER}`, rows: [annex.headers] },
      ...(annex.rows.length > 0 ? [{ address: `A${HEADER + 1}:${last}${end}`, rows: annex.rows }] : []),
      { address: `A${end + 1}:A${end + 3}`, rows: [[annex.note || null], [null], [document.signOff]] },
    ],
    formulas: [],
    fills: [],
    tables: [],
    formats: [
      { address: `A1:${last}1`, fontSize: 16, bold: true, horizontal: 'CenterAcrossSelection' },
      { address: `A2:${last}2`, fontColor: palette.muted, horizontal: 'CenterAcrossSelection' },
      { address: `A${HEADER}:${last}${HEADER}`, ...headerFormat },
      { address: `A${HEADER + 1}:${last}${end}`, vertical: 'Center', horizontal: 'Right', border: { color: palette.line, edges: 'all' } },
      ...annex.left.map((column) => ({ address: area(column), horizontal: 'Left' as const, wrap: true })),
      ...annex.centre.map((column) => ({ address: area(column), horizontal: 'Center' as const })),
      ...annex.formats.flatMap((numberFormat, column) => (numberFormat === '' ? [] : [{ address: area(column), numberFormat }])),
      ...annex.amounts.decimals.map((decimals, row) => ({ address: amountsOf(annex, HEADER + 1 + row), numberFormat: amountFormat(decimals) })),
      { address: `A${end + 1}`, fontColor: palette.muted },
    ],
    conditionalFormats: [],
    validations: [],
    columns: annex.widths.map((width, column) => ({ first: column, last: column, width })),
    rows: [
      { first: 0, last: 0, height: 30 },
      { first: 1, last: 1, height: 18 },
      { first: HEADER - 1, last: HEADER - 1, height: 33 },
      { first: HEADER, last: end - 1, height: 24 },
    ],
    freeze: { rows: HEADER, columns: 2 },
    page: {
      orientation: 'landscape',
      paper: 'a4',
      fitWide: 1,
      titleRows: `$1:$${HEADER}`,
      centered: true,
      margins: { left: 1.2, right: 1.2, top: 1.5, bottom: 1.4 },
      footer: { center: document.page },
    },
  };
}

function amountsOf({ amounts }: Annex, row: number): string {
  return `${columnLetters(amounts.first)}${row}:${columnLetters(amounts.last)}${row}`;
}
