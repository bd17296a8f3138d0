import fc from 'fast-check';
import { Workbook } from 'exceljs';
import type { FileBook, FileSheet } from '../../src/app/files';
import { readFile } from '../../src/xlsx/readFile';
import { byExcelize, byExcelJs, bySheetJs, byWriteExcelFile, type Cells } from './otherPrograms';
import { MAIN, relations, smallFile, smallParts, zipped } from './smallFile';

jest.setTimeout(300_000);

function bookIn(bytes: Uint8Array): FileBook {
  const outcome = readFile({ name: '甲.xlsx', bytes });
  if (!outcome.ok) throw new Error(outcome.issues[0]?.code);
  return outcome.value;
}

function sheetIn(bytes: Uint8Array): FileSheet {
  return bookIn(bytes).sheets[0]!;
}

/** The filled cells as `row,column` → value. */
function valuesIn(bytes: Uint8Array) {
  return Object.fromEntries(sheetIn(bytes).rows.flatMap(({ row, cells }) => [...cells].map(([column, { value }]) => [`${String(row)},${String(column)}`, value])));
}

function filled(cells: Cells) {
  return Object.fromEntries(cells.flatMap((row, down) => row.flatMap((value, column) => (value === null || value === '' ? [] : [[`${String(down + 1)},${String(column)}`, value]]))));
}

const CELLS: Cells = [
  ['指标', '承担单位', null, '1—4月累计'],
  ['工业总产值', '企业甲', null, 812.5],
  [null, null, null, null],
  ['007', '=1+1', '+86', '１２３'],
  ['两行\n文字', ' 前后有空格 ', '😀', '_x0041_'],
  [true, false, 0, -1e-7],
  ['12%', '2011-4', '<&>"\'', 'TRUE'],
];

test.each([
  ['exceljs', byExcelJs],
  ['SheetJS, shared texts', (cells: Cells) => bySheetJs(cells, true)],
  ['SheetJS, texts in cells', (cells: Cells) => bySheetJs(cells, false)],
  ['excelize', byExcelize],
  ['write-excel-file', byWriteExcelFile],
])('the values of a file by %s are those that were written', async (_, write) => {
  expect(valuesIn(await write(CELLS))).toEqual(filled(CELLS));
});

describe('any texts and numbers', () => {
  const awkward = fc.constantFrom('007', '=1+1', '+86', '１２．５', 'a\nb', '😀', '_x0041_', '_x005F_', ' ', '@x', '-', '1e3', '#REF!', '&amp;', ']]>', '\t', '中\u3000文');
  const text = fc.oneof(awkward, fc.string({ unit: 'grapheme' }).map((value) => value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')));
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)));
  const cell = fc.oneof(text, number, fc.boolean(), fc.constant(null));
  const cells = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });

  test('come through exceljs', async () => {
    await fc.assert(fc.asyncProperty(cells, async (table) => expect(valuesIn(await byExcelJs(table))).toEqual(filled(table))), { numRuns: 60 });
  });

  test('come through SheetJS', () => {
    fc.assert(fc.property(cells, fc.boolean(), (table, shared) => expect(valuesIn(bySheetJs(table, shared))).toEqual(filled(table))), { numRuns: 60 });
  });
});

test('dates, hundredths, formulas and errors are told apart', async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('表');
  sheet.addRow([new Date(Date.UTC(2018, 4, 8)), 0.12, 5]);
  sheet.getCell('B1').numFmt = '0.00%';
  sheet.getCell('C1').numFmt = '"d"0.00[Red]';
  sheet.getCell('A2').value = { formula: 'C1*2', result: 10 };
  sheet.getCell('A3').value = { sharedFormula: 'A2', result: 12 };
  sheet.getCell('B2').value = { formula: 'A9&""', result: '' };
  sheet.getCell('C2').value = { formula: 'NOW()' };
  sheet.getCell('D2').value = { error: '#REF!' };
  sheet.getCell('E2').value = { formula: '1/0', result: { error: '#DIV/0!' } };
  const [first, second, third] = sheetIn(new Uint8Array(await book.xlsx.writeBuffer())).rows.map(({ cells }) => Object.fromEntries(cells));
  expect(first).toEqual({ 0: { value: 43228, isDate: true }, 1: { value: 0.12, isPercent: true }, 2: { value: 5 } });
  expect(second).toMatchObject({ 0: { value: 10, formula: 'C1*2' }, 2: { value: null, formula: 'NOW()' }, 3: { value: '#REF!', isError: true }, 4: { value: '#DIV/0!', isError: true, formula: '1/0' } });
  expect(second?.[1]?.formula).toBe('A9&""');
  expect(third).toEqual({ 0: { value: 12, formula: '' } });
});

const formatted = (code: string, cell = '<c s="1"><v>43228</v></c>') =>
  smallFile(`<row>${cell}</row>`, {
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="200"/><xf numFmtId="31"/></cellXfs></styleSheet>`,
  });

test.each([
  ['yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', { isDate: true }],
  ['[$-804]h:mm;@', { isDate: true }],
  ['[h]:mm', { isDate: true }],
  ['General', {}],
  ['G/通用格式', {}],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', {}],
  ['0.00&quot;万元/月 d&quot;', {}],
  ['[&gt;=10000]0.0,&quot;万&quot;;0', {}],
  ['0.0%;[Red]-0.0%', { isPercent: true }],
])('a number formatted %p is %p', (code, kind) => {
  expect(sheetIn(formatted(code)).rows[0]?.cells.get(0)).toEqual({ value: 43228, ...kind });
});

test('days counted from 1904 are counted as all others', () => {
  const parts = smallParts('<row><c s="1"><v>41766</v></c><c><v>41766</v></c><c t="d"><v>2018-05-08</v></c></row>');
  const bytes = zipped({
    ...parts,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  });
  expect([...(sheetIn(bytes).rows[0]?.cells.values() ?? [])]).toEqual([{ value: 43228, isDate: true }, { value: 41766 }, { value: 43228, isDate: true }]);
});

test('hidden sheets are read and told', async () => {
  const book = new Workbook();
  book.addWorksheet('表').addRow(['a']);
  book.addWorksheet('隐藏', { state: 'hidden' }).addRow(['b']);
  book.addWorksheet('_xushi', { state: 'veryHidden' }).addRow(['c']);
  const { sheets } = bookIn(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(sheets.map(({ name, isHidden, rows }) => [name, isHidden, rows[0]?.cells.get(0)?.value])).toEqual([['表', false, 'a'], ['隐藏', true, 'b'], ['_xushi', true, 'c']]);
});

test('rows and cells that say no place follow the one before, and rows come in order', () => {
  const bytes = smallFile('<row r="5"><c r="C5"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="2"><c r="b2"><v>4</v></c></row>');
  expect(valuesIn(bytes)).toEqual({ '5,2': 1, '5,3': 2, '6,0': 3, '2,1': 4 });
  expect(sheetIn(bytes).rows.map(({ row }) => row)).toEqual([2, 5, 6]);
});

test('a strict file with prefixes, runs and reading aids is read', () => {
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
  const parts = smallParts('');
  const bytes = zipped({
    ...parts,
    'xl/_rels/workbook.xml.rels': relations(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'], ['rId2', 'sharedStrings', './sharedStrings.xml']).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', strict),
    'xl/sharedStrings.xml': '<x:sst xmlns:x="m"><x:si><x:r><x:rPr><x:b/></x:rPr><x:t>红</x:t></x:r><x:r><x:t>字</x:t></x:r><x:rPh sb="0" eb="1"><x:t>hong</x:t></x:rPh></x:si></x:sst>',
    'xl/worksheets/sheet1.xml': '\ufeff<x:worksheet xmlns:x="m"><x:sheetViews><x:row><x:c><x:v>9</x:v></x:c></x:row></x:sheetViews><x:sheetData><x:row x:r="1"><x:c t="s"><x:v>0</x:v></x:c><x:c t="n"><x:v>abc</x:v></x:c><x:c t="inlineStr"><x:is><x:t><![CDATA[<1>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  });
  expect(valuesIn(bytes)).toEqual({ '1,0': '红字', '1,1': 'abc', '1,2': '<1>' });
});

test('names of parts are compared without case, and backslashes understood', () => {
  const { 'xl/worksheets/sheet1.xml': sheet = '', ...parts } = smallParts('<row><c><v>1</v></c></row>');
  expect(valuesIn(zipped({ ...parts, 'xl\\Worksheets\\sheet1.xml': sheet }))).toEqual({ '1,0': 1 });
});
