import { textLines } from '../print/textLines';
import { headerFormat, fontOf } from '../sheets/frame';
import { palette } from '../sheets/palette';
import type { ConditionalFormatSpec, ValidationSpec } from '../spec';
import { columnLetters } from '../tables/layout';
import { packsIn } from '../text/packsIn';
import type { PackForm, PackRow } from './packForm';
import { type PackColumn, packHeader } from './packHeaders';
import type { PackCell, PackLine, PackSheet, PackStyle } from './packSpec';
import { StyleList } from './styleList';

/** Below the title, the office, and four lines of instructions. */
export const FORM_HEADER_ROW = 7;
const FONT_SIZE = 11;
/** Centimetres. */
const MARGINS = { left: 0.8, right: 0.8, top: 1.2, bottom: 1.4 } as const;
/** Points: room for two lines by hand. */
const ROW_HEIGHT = 32;
const LINE_HEIGHT = FONT_SIZE * 1.4;
/** Darker than the ledger's input colour: the instructions call these cells yellow. */
const OPEN_FILL = '#FFF2CC';
const CLOSED_FILL = '#EDEDED';
const SIGN_OFF_GAP = ' '.repeat(20);

export interface FormColumn {
  readonly column: PackColumn;
  /** Characters. */
  readonly width: number;
}

/** What stands in a column of a row: what it shows, and how beyond what all cells have in common. */
export interface FormCell extends Omit<PackCell, 'style'> {
  readonly style?: PackStyle;
  /** Yellow and open; otherwise locked. */
  readonly isOpen?: boolean;
}

/** What differs between the two sheets. */
export interface FormPart {
  readonly kind: 'figures' | 'words';
  readonly columns: readonly FormColumn[];
  readonly rows: readonly PackRow[];
  /** Month of all figures, or `null` where rows have their own. */
  readonly month: number | null;
  readonly instructions: readonly string[];
  /** Cell of a row by its place among the rows and its address. */
  readonly cell: (row: PackRow, column: PackColumn, index: number, at: (column: PackColumn) => string) => FormCell;
  readonly validations: (at: (column: PackColumn, index: number) => string) => readonly ValidationSpec[];
  readonly conditionalFormats: (at: (column: PackColumn, index: number) => string) => readonly ConditionalFormatSpec[];
}

export function formSheet(form: PackForm, part: FormPart): PackSheet {
  const text = packsIn(form.language);
  const styles = new StyleList();
  const shown = onPage(part.columns.map(({ column, width }) => ({ column, width: Math.max(width, widestWord(packHeader(form.language, column, part.month))) })));
  const columns: readonly FormColumn[] = [...shown, { column: 'key', width: 12 }];
  const visible = part.columns.length;
  const lastLetter = columnLetters(visible - 1);
  const letters = new Map(columns.map(({ column }, index) => [column, columnLetters(index)]));
  const at = (column: PackColumn, index: number): string => `${letters.get(column) ?? ''}${FORM_HEADER_ROW + 1 + index}`;
  const body = part.rows.map((row, index) => bodyLine(columns, styles, row, (column) => (column === 'key' ? keyCell(row) : part.cell(row, column, index, (one) => at(one, index)))));
  const head = headLines(form, { ...part, columns: shown }, styles);
  const end = FORM_HEADER_ROW + part.rows.length;
  return {
    name: text.sheets[part.kind],
    font: { ...fontOf(form.language), size: FONT_SIZE },
    columns: columns.map(({ column, width }) => ({ width, ...(column === 'key' && { hidden: true }) })),
    lines: [...head, headerLine(form, part.month, columns, styles), ...body, ...endLines(form, styles)],
    styles: styles.styles,
    merges: [
      `A1:${lastLetter}1`,
      ...officeMerges(visible),
      ...[3, 4, 5, 6, end + 2, end + 3].map((row) => `A${row}:${lastLetter}${row}`),
    ],
    validations: part.validations(at),
    conditionalFormats: part.conditionalFormats(at),
    freeze: { rows: FORM_HEADER_ROW, columns: 3 },
    filter: `A${FORM_HEADER_ROW}:${columnLetters(columns.length - 1)}${end}`,
    page: {
      orientation: 'landscape',
      paper: 'a4',
      fitWide: 1,
      printArea: `A1:${lastLetter}${end + 3}`,
      titleRows: `$${FORM_HEADER_ROW}:$${FORM_HEADER_ROW}`,
      centered: true,
      margins: MARGINS,
      footer: { left: text.foot.disclaimer, right: text.foot.page },
    },
  };
}

function headLines(form: PackForm, part: FormPart, styles: StyleList): readonly PackLine[] {
  const text = packsIn(form.language);
  const note = { fontColor: palette.muted, vertical: 'Center' } as const;
  const width = part.columns.reduce((sum, column) => sum + column.width, 0);
  const officeEnd = officeColumns(part.columns.length);
  const title = text.titles[part.kind](form.town, form.year, form.month);
  return [
    { height: 30, isFixed: true, cells: [{ value: title, style: styles.of({ fontSize: 18, bold: true, fontColor: palette.header, horizontal: 'Center', vertical: 'Center' }) }] },
    {
      height: 20,
      isFixed: true,
      cells: [
        { value: text.office(form.office), style: styles.of({ bold: true, vertical: 'Center' }) },
        ...Array.from({ length: officeEnd - 1 }, () => null),
        { value: text.measureNote[part.kind], style: styles.of({ ...note, horizontal: 'Right' }) },
      ],
    },
    ...part.instructions.map((line) => ({
      height: Math.ceil(textLines(line, width, FONT_SIZE) * LINE_HEIGHT + 4),
      isFixed: true,
      cells: [{ value: line, style: styles.of({ vertical: 'Center', wrap: true }) }],
    })),
  ];
}

/** Characters of a column in which a bold header's longest word is not broken; Han characters may be broken anywhere. */
function widestWord(header: string): number {
  return Math.max(0, ...(header.match(/[A-Za-z]+/g) ?? []).map(({ length }) => length + 2.5));
}

/** Characters of a page's width at nine points: beyond that the wide columns, which wrap, give way. */
const PAGE_WIDTH = 184;
const WIDE = 13;

function onPage(columns: readonly FormColumn[]): readonly FormColumn[] {
  const sum = (some: readonly FormColumn[]): number => some.reduce((total, { width }) => total + width, 0);
  const excess = sum(columns) - PAGE_WIDTH;
  if (excess <= 0) return columns;
  const share = 1 - excess / sum(columns.filter(({ width }) => width >= WIDE));
  return columns.map(({ column, width }) => ({ column, width: width >= WIDE ? Math.floor(width * share * 10) / 10 : width }));
}

/** The office's name takes the left half of its line. */
function officeColumns(visible: number): number {
  return Math.floor(visible / 2);
}

function officeMerges(visible: number): readonly string[] {
  const half = officeColumns(visible);
  return [`A2:${columnLetters(half - 1)}2`, `${columnLetters(half)}2:${columnLetters(visible - 1)}2`];
}

function headerLine(form: PackForm, month: number | null, columns: readonly FormColumn[], styles: StyleList): PackLine {
  const headers = columns.map(({ column }) => packHeader(form.language, column, month));
  const style = styles.of(headerFormat);
  const lines = Math.max(...headers.map((header, index) => columns[index]?.column === 'key' ? 1 : textLines(header, columns[index]?.width ?? 8, FONT_SIZE)));
  return { height: Math.max(34, Math.ceil(lines * LINE_HEIGHT + 6)), isFixed: true, cells: headers.map((value) => ({ value, style })) };
}

const BODY: PackStyle = { vertical: 'Center', border: { color: palette.line, edges: 'all' } };

function bodyLine(columns: readonly FormColumn[], styles: StyleList, row: PackRow, cellOf: (column: PackColumn) => FormCell): PackLine {
  const cells = columns.map(({ column }): PackCell => {
    const { style, isOpen, ...cell } = cellOf(column);
    return { ...cell, style: styles.of({ ...BODY, ...style, ...(isOpen ? { fill: OPEN_FILL, unlocked: true } : row.isClosed && { fill: CLOSED_FILL, fontColor: palette.muted }) }) };
  });
  const lines = Math.max(...cells.map(({ value }, index) => (typeof value === 'string' && columns[index]?.column !== 'key' ? textLines(value, columns[index]?.width ?? 8, FONT_SIZE) : 1)));
  return { height: Math.max(ROW_HEIGHT, Math.ceil(lines * LINE_HEIGHT + 4)), cells };
}

function keyCell({ key }: PackRow): FormCell {
  return { value: key, style: { numberFormat: '@' } };
}

/** An empty line, who signs, and what targets are not for. */
function endLines(form: PackForm, styles: StyleList): readonly PackLine[] {
  const { foot } = packsIn(form.language);
  return [
    { height: 8, isFixed: true, cells: [] },
    { height: 36, isFixed: true, cells: [{ value: foot.signOff.join(SIGN_OFF_GAP), style: styles.of({ fill: OPEN_FILL, unlocked: true, vertical: 'Center', wrap: true }) }] },
    { height: 20, isFixed: true, cells: [{ value: foot.disclaimer, style: styles.of({ fontColor: palette.muted, vertical: 'Center' }) }] },
  ];
}
