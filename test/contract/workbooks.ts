import { strToU8, zipSync } from 'fflate';
import { expectSame, onSheet, type ContractEntry } from './contract';
import { SOURCE } from './sources';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The smallest workbook there is, in base64. */
function smallFile(): string {
  const relation = (type: string, target: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/${type}" Target="${target}"/></Relationships>`;
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Small" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`)] as const);
  return btoa(String.fromCharCode(...zipSync(Object.fromEntries(files))));
}

export const workbooks: readonly ContractEntry[] = [
  onSheet('a file in base64 is opened as a new workbook, and the add-in stays with its own', SOURCE.workbooks, async ({ sheet, context, excel }) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
    await excel.createWorkbook(smallFile());
    const range = sheet.getRange('A1').load('values');
    const { worksheets } = context.workbook.load('worksheets/items/name');
    await context.sync();
    expectSame([range.values, worksheets.items.some(({ name }) => name === 'Small')], [[[1]], false]);
  }),
];
