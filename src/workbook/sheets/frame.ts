import type { Catalogue } from '../text';
import type { Language } from '../text/language';
import { columnLetters, FIRST_ROW, HEADER_ROW, type Layout } from '../tables/layout';
import type { FormatSpec, LiteralBlock, PageSpec, RowSpec, SheetSpec } from '../spec';
import { palette } from './palette';

/** What every sheet's builder is given. */
export interface Edition {
  readonly language: Language;
  readonly text: Catalogue;
}

/** Rows below the table that formats, lights and validations already cover, so that appended rows look alike. */
export const SPARE_ROWS = 200;

export function fontOf(language: Language): SheetSpec['font'] {
  return language === 'zh' ? { name: '宋体', size: 10 } : { name: 'Calibri', size: 10 };
}

/** First to last cell of a table with `rows` body rows; an empty table keeps one blank row, as Excel's do. */
export function tableAddress(columns: number, rows: number): string {
  return `A${HEADER_ROW}:${columnLetters(columns - 1)}${HEADER_ROW + Math.max(1, rows)}`;
}

/** A column of the body, from the first row through the spare ones. */
export function bodyAddress(from: string, to: string, rows: number, spare = SPARE_ROWS): string {
  return `${from}${FIRST_ROW}:${to}${FIRST_ROW + Math.max(1, rows) - 1 + spare}`;
}

export const headerFormat: Omit<FormatSpec, 'address'> = {
  fill: palette.header,
  fontColor: palette.headerText,
  bold: true,
  horizontal: 'Center',
  vertical: 'Center',
  wrap: true,
  border: { color: palette.line, edges: 'all' },
};

/** Title, remark and header row, alike on every sheet that holds a table. */
export function frame<Key extends string>(
  table: Layout<Key>,
  title: string,
  remark: string,
): { readonly literals: readonly LiteralBlock[]; readonly formats: readonly FormatSpec[]; readonly rows: readonly RowSpec[] } {
  const last = columnLetters(table.keys.length - 1);
  return {
    literals: [
      { address: 'A1:A2', rows: [[title], [remark]] },
      { address: `A${HEADER_ROW}:${last}${HEADER_ROW}`, rows: [table.headers] },
    ],
    formats: [
      { address: 'A1', fontSize: 16, bold: true, fontColor: palette.header },
      { address: 'A2', fontColor: palette.muted },
      { address: `A${HEADER_ROW}:${last}${HEADER_ROW}`, ...headerFormat },
    ],
    rows: [
      { first: 0, last: 0, height: 27 },
      { first: 1, last: 1, height: 18 },
      { first: 2, last: 2, hidden: true },
      { first: HEADER_ROW - 1, last: HEADER_ROW - 1, height: 33 },
    ],
  };
}

/** Printed pages of a table: header repeated, page numbers, width of one page. */
export function tablePage(orientation: PageSpec['orientation'], paper: PageSpec['paper'], text: Catalogue): PageSpec {
  return {
    orientation,
    paper,
    fitWide: 1,
    titleRows: `$${HEADER_ROW}:$${HEADER_ROW}`,
    margins: { left: 1.2, right: 1.2, top: 1.4, bottom: 1.4 },
    footer: { center: text.board.page },
  };
}

/** `#,##0` with as many decimals as the indicator is kept in. */
export function amountFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
}
