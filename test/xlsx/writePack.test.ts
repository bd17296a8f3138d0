import ExcelJS from 'exceljs';
import { unzipSync, strFromU8 } from 'fflate';
import { RECORD_SHEET, decodeRecord } from '../../src/workbook/pack/packRecord';
import { readFile } from '../../src/xlsx/readFile';
import { writePack } from '../../src/xlsx/writePack';
import { cellsOf, packRow, packSpec, wordsRow } from '../workbook/pack/forms';

const SPEC = packSpec([
  packRow({ fields: { ...packRow().fields, actual: 250.5, nature: '快报', cause: '=1+1', nextStep: '<加快>&"报批"\n第二行', deadline: 40_673 } }),
  packRow({ key: 'I2|U1', indicator: '实际出让工业用地面积', measure: '亩', decimals: 2, isClosed: true, status: '–免报' }),
  wordsRow({ key: 'I3|U1', indicator: '规模以上工业产值' }),
]);

let bytes: Uint8Array;
let parts: ReadonlyMap<string, string>;
beforeAll(async () => {
  bytes = await writePack(SPEC);
  parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
});

test('our own reader finds every cell again, and the record', () => {
  const read = readFile({ name: SPEC.fileName, bytes });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  expect(read.value.warnings).toEqual([]);
  expect(read.value.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([['进度填报', false], ['原因措施', false], [RECORD_SHEET, true]]);
  SPEC.sheets.forEach((sheet, index) => {
    const cells = new Map<string, { readonly value: unknown; readonly formula?: string }>(read.value.sheets[index]!.rows.flatMap(({ row, cells: own }) => [...own].map(([column, cell]) => [`${String.fromCharCode(65 + column)}${row}`, cell] as const)));
    for (const [address, { value, formula }] of cellsOf(sheet)) {
      if (value === null || (value === '' && formula === undefined)) continue;
      expect([address, cells.get(address)?.value ?? '', cells.get(address)?.formula]).toEqual([address, value, formula?.slice(1)]);
    }
  });
  const record = read.value.sheets[2]!.rows.map(({ cells }) => Array.from({ length: 13 }, (_, column) => cells.get(column)?.value ?? null));
  expect(decodeRecord(record)).toEqual(decodeRecord(SPEC.record));
});

test('another library reads values, rules and the page', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet('进度填报')!;
  expect(sheet.getCell('G8').value).toBe(250.5);
  expect(sheet.getCell('L8').value).toBe('=1+1');
  expect(sheet.getCell('M8').value).toBe('<加快>&"报批"\n第二行');
  expect(sheet.getCell('I8').value).toMatchObject({ formula: 'IF(COUNT(G8,E8)<2,"",G8-E8)', result: -49.5 });
  expect(['G8', 'L8', 'E8', 'I8', 'G9', 'B8', 'A1'].map((address) => sheet.getCell(address).protection?.locked ?? true)).toEqual([false, false, true, true, true, true, true]);
  expect(sheet.getCell('G8').dataValidation).toMatchObject({ type: 'decimal', showErrorMessage: true });
  expect(sheet.getCell('H8').dataValidation).toMatchObject({ type: 'list', formulae: ['"预计,快报,核定"'] });
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '7:7' });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 7, showGridLines: false });
  expect(sheet.getColumn(16).hidden).toBe(true);
  expect(book.getWorksheet(RECORD_SHEET)?.state).toBe('veryHidden');
});

test('cells are open in the file exactly where the form says so', () => {
  const formats = [.../<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(parts.get('xl/styles.xml') ?? '')![1]!.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([text]) => text);
  SPEC.sheets.forEach((sheet, index) => {
    const numbers = new Map([...parts.get(`xl/worksheets/sheet${index + 1}.xml`)!.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, address, style]) => [address, Number(style)] as const));
    for (const [address, cell] of cellsOf(sheet)) {
      const isOpen = /locked="(?:false|0)"/.test(formats[numbers.get(address)!] ?? '');
      expect([address, isOpen]).toEqual([address, sheet.styles[cell.style]?.unlocked === true]);
    }
  });
});

test('the sheets are protected without a password; widths, heights, filter and sorting stay allowed', () => {
  for (const path of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
    const [protection = ''] = /<sheetProtection[^>]*>/.exec(parts.get(path) ?? '') ?? [];
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/password|hash/i);
    for (const allowed of ['formatColumns', 'formatRows', 'sort', 'autoFilter']) expect(protection).toContain(`${allowed}="0"`);
  }
});

test('the file says nothing of who made it', () => {
  expect(parts.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created|xuri/i);
  expect(parts.get('docProps/app.xml')).not.toMatch(/Application|Company/);
  expect([...parts.keys()].filter((path) => /custom|comments|printerSettings|externalLink/.test(path))).toEqual([]);
});

test('the same spec gives the same bytes', async () => {
  expect(await writePack(SPEC)).toEqual(bytes);
});
