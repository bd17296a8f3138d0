import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Workbook } from 'exceljs';
import { type CellObject, utils, write } from 'xlsx';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MICROSOFT = 'http://schemas.microsoft.com/office/2007/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** One red pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

export const ROWS = [['指标', '承担单位', '年度目标'], ['工业', '企业甲', 10], ['工业', '企业乙', 20]];

/** A sheet 台账 with a picture, a note, a link, a list, a highlight, merged cells, a table and a frozen row. */
export async function exceljsBook(): Promise<Uint8Array> {
  const book = new Workbook();
  book.creator = '县经发办';
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows(ROWS);
  sheet.getCell('C2').note = '口径按快报';
  sheet.getCell('C3').dataValidation = { type: 'list', formulae: ['"10,20"'] };
  sheet.getCell('A5').value = { text: '说明', hyperlink: 'https://example.com/' };
  sheet.getCell('C5').value = { formula: 'SUM(C2:C3)', result: 30 };
  sheet.mergeCells('A7:C7');
  sheet.addConditionalFormatting({ ref: 'C2:C3', rules: [{ type: 'expression', priority: 1, formulae: ['$C2>15'], style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } } }] });
  sheet.addTable({ name: 'Other', ref: 'E1', headerRow: true, columns: [{ name: '甲' }, { name: '乙' }], rows: [['a', 1], ['b', 2]] });
  sheet.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), { tl: { col: 1, row: 8 }, ext: { width: 20, height: 20 } });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A sheet 台账 with a note, custom properties, merged cells, a name and a filter. */
export function sheetJsBook(): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS);
  sheet['!merges'] = [{ s: { r: 6, c: 0 }, e: { r: 6, c: 2 } }];
  sheet['!autofilter'] = { ref: 'A1:C3' };
  sheet['!ref'] = 'A1:C7';
  const noted: CellObject = { t: 'n', v: 10 };
  utils.cell_add_comment(noted, '口径按快报', '县');
  Object.assign(sheet, { C2: noted, C5: { t: 'n', v: 30, f: 'SUM(C2:C3)' } });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '台账');
  book.Custprops = { 文号: '〔2018〕8号' };
  book.Workbook = { Names: [{ Name: '目标', Ref: '台账!$C$2' }] };
  return new Uint8Array(write(book, { bookType: 'xlsx', type: 'buffer', compression: true }) as Buffer);
}

/** A part that our book does not know, and the relation by which its owner knows it. */
export interface UnknownPart {
  readonly path: string;
  readonly owner: string;
  readonly relation: string;
  readonly type: string;
  readonly text: string;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

export const UNKNOWN: readonly UnknownPart[] = [
  { path: 'customXml/item1.xml', owner: BOOK, relation: `${OFFICE}/customXml`, type: 'application/xml', text: '<a:form xmlns:a="urn:form"><!-- 原样 -->内容</a:form>' },
  { path: 'customXml/itemProps1.xml', owner: 'customXml/item1.xml', relation: `${OFFICE}/customXmlProps`, type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml', text: '<ds:datastoreItem xmlns:ds="urn:ds"/>' },
  { path: 'xl/pivotCache/pivotCacheDefinition1.xml', owner: BOOK, relation: `${OFFICE}/pivotCacheDefinition`, type: `${TYPES}.pivotCacheDefinition+xml`, text: '<pivotCacheDefinition  xmlns="m"  refreshOnLoad="1"/>' },
  { path: 'xl/pivotCache/pivotCacheRecords1.xml', owner: 'xl/pivotCache/pivotCacheDefinition1.xml', relation: `${OFFICE}/pivotCacheRecords`, type: `${TYPES}.pivotCacheRecords+xml`, text: '<pivotCacheRecords xmlns="m" count="0" />' },
  { path: 'xl/pivotTables/pivotTable1.xml', owner: SHEET, relation: `${OFFICE}/pivotTable`, type: `${TYPES}.pivotTable+xml`, text: "<pivotTableDefinition xmlns='m' name='透视表1'/>" },
  { path: 'xl/slicerCaches/slicerCache1.xml', owner: BOOK, relation: `${MICROSOFT}/slicerCache`, type: 'application/vnd.ms-excel.slicerCache+xml', text: '<slicerCacheDefinition xmlns="s" name="切片器"/>' },
  { path: 'xl/slicers/slicer1.xml', owner: SHEET, relation: `${MICROSOFT}/slicer`, type: 'application/vnd.ms-excel.slicer+xml', text: '<slicers xmlns="s"><slicer name="指标"/></slicers>' },
  { path: 'xl/printerSettings/printerSettings1.bin', owner: SHEET, relation: `${OFFICE}/printerSettings`, type: `${TYPES}.printerSettings`, text: '\u0001\u0002驱动' },
];

const SLICER_LIST = '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}';
const CACHE_LIST = '{BBE1A952-AA13-448e-AADC-164F8A28A991}';

/** The file with the parts of `UNKNOWN` in it, as Excel ties them in. */
export function withUnknown(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string): void => {
    files[path] = strToU8(change(files[path] ? strFromU8(files[path]) : ''));
  };
  UNKNOWN.forEach(({ path, owner, relation, type, text }, index) => {
    files[path] = strToU8(text);
    const slash = owner.lastIndexOf('/');
    const list = `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
    const item = `<Relationship Id="rIdX${String(index)}" Type="${relation}" Target="/${path}"/>`;
    edit(list, (known) => (known ? known.replace('</Relationships>', `${item}</Relationships>`) : `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${item}</Relationships>`));
    edit('[Content_Types].xml', (known) => known.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`));
  });
  const list = (uri: string, inner: string) => `<extLst><ext uri="${uri}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">${inner}</ext></extLst>`;
  edit(BOOK, (text) =>
    text.replace('</workbook>', `<pivotCaches><pivotCache cacheId="7" xmlns:r="${OFFICE}" r:id="rIdX2"/></pivotCaches>${list(CACHE_LIST, `<x14:slicerCaches><x14:slicerCache xmlns:r="${OFFICE}" r:id="rIdX5"/></x14:slicerCaches>`)}</workbook>`),
  );
  edit(SHEET, (text) => text.replace('</worksheet>', `${list(SLICER_LIST, `<x14:slicerList><x14:slicer xmlns:r="${OFFICE}" r:id="rIdX6"/></x14:slicerList>`)}</worksheet>`));
  return zipSync(files);
}
