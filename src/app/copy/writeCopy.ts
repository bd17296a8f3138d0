import writeExcelFile, { type Cell, type CellObject, type Feature } from 'write-excel-file/universal';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { FORMULA_LIKE } from '../../domain/formulaLike';
import { lights, palette } from '../../workbook/sheets/palette';
import type { Language } from '../../workbook/text';
import type { CopyCell, CopyLook, CopySheet } from './copySheet';

const FONTS: Readonly<Record<Language, string>> = { zh: '宋体', en: 'Calibri' };
/** So that 11 points still print at 9 where the page's width is fitted. */
const FONT_SIZE = 11;
const A4 = 9;

type Style = Omit<CellObject, 'value' | 'type'>;

const LOOKS: Readonly<Record<CopyLook, Style>> = {
  title: { fontSize: 20, fontWeight: 'bold', textColor: palette.header, align: 'center' },
  remark: { textColor: palette.muted, align: 'left' },
  heading: { fontWeight: 'bold', fontSize: 12, textColor: palette.header },
  header: { fontWeight: 'bold', textColor: palette.headerText, backgroundColor: palette.header, align: 'center', wrap: true, borderColor: palette.line, borderStyle: 'thin' },
  body: { borderColor: palette.line, borderStyle: 'thin' },
  green: light(lights.green),
  blue: light(lights.blue),
  yellow: light(lights.yellow),
  red: light(lights.red),
  grey: light(lights.grey),
};

/** A new .xlsx of values: no formulas, names, comments, hidden sheets, author or other properties. One A4 landscape page a sheet, more where the text would grow too small. */
export function writeCopy(sheets: readonly CopySheet[], language: Language): Promise<Blob> {
  return writeExcelFile(
    sheets.map(({ name, widths, rows }) => ({
      sheet: name,
      data: rows.map(({ cells, height }) => cells.flatMap((cell) => written(cell, height))),
      columns: widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      showGridLines: false,
    })),
    { fontFamily: FONTS[language], fontSize: FONT_SIZE, features: [pages(sheets)] },
  ).toBlob();
}

/** The cell, and empty ones that it covers. */
function written({ value, format, align, look = 'body', span = 1 }: CopyCell, height: number): Cell[] {
  const style: CellObject = { ...LOOKS[look], alignVertical: 'center', height, columnSpan: span, ...(align && { align }) };
  return [{ ...style, ...content(value, format) }, ...Array.from({ length: span - 1 }, () => null)];
}

/** `_x0041_` would be read as the character of that code (ECMA-376 part 1, 22.9.2.19). */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text that looks like a formula also stays text when its cell is edited. */
function content(value: CopyCell['value'], format: string | undefined): CellObject {
  if (value === null || value === '') return {};
  if (typeof value === 'number') return { value, type: Number, ...(format !== undefined && { format }) };
  return { value: value.replace(ESCAPE_LIKE, '_x005F_'), type: String, ...(FORMULA_LIKE.test(value) && { format: '@' }) };
}

function light({ fill, fontColor }: { readonly fill: string; readonly fontColor: string }): Style {
  return { backgroundColor: fill, textColor: fontColor, fontWeight: 'bold', borderColor: palette.line, borderStyle: 'thin' };
}

const SHEET = 'xl/worksheets/sheet{id}.xml';
/** Points of rows that fit one A4 landscape page at which 11 points print at 9. */
const ONE_PAGE = 650;

/** The library knows the orientation of a page, and leaves the rest of its set-up to features. */
function pages(sheets: readonly CopySheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (content: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
            const plain = content.replace(/<(?:pageSetup|pageMargins|printOptions)\b[^>]*\/>/g, '');
            const height = (sheets[sheetIndex]?.rows ?? []).reduce((sum, row) => sum + row.height, 0);
            return pageSetup(height <= ONE_PAGE ? 1 : 0).reduce((xml, element) => insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet'), plain);
          },
        },
      },
    },
  };
}

function pageSetup(tall: 0 | 1): readonly string[] {
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.4" bottom="0.4" header="0.2" footer="0.2"/>',
    `<pageSetup paperSize="${A4}" orientation="landscape" fitToWidth="1" fitToHeight="${tall}"/>`,
  ];
}
