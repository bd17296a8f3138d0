import { RECORD_SHEET } from '../workbook/pack/packRecord';
import type { PackSheet, PackSpec } from '../workbook/pack/packSpec';
import { excelize, type Excelize, type ExcelizeFile, must } from './excelize';
import { Parts } from './package/parts';
import { readSheetPart, writeSheetPart } from './package/sheetPart';
import { child, elements, type XmlElement } from './package/xml';
import { excelizeStyle } from './write/excelizeStyle';
import { writeFrame } from './write/sheetFrame';
import { plainRows, sheetRows } from './write/sheetRows';

/** The form as an .xlsx file. Throws only when the spec is at fault. */
export async function writePack(spec: PackSpec): Promise<Uint8Array> {
  const library = await excelize();
  const { bytes, styles } = writeFrames(library, spec);
  const parts = new Parts(bytes);
  spec.sheets.forEach((sheet, index) => {
    putRows(parts, sheetPath(index), sheetRows(sheet.lines, styles[index] ?? []));
  });
  putRows(parts, sheetPath(spec.sheets.length), plainRows(spec.record));
  hideRecord(parts);
  for (const path of ['xl/styles.xml', 'xl/workbook.xml']) inDigits(parts.tree(path));
  parts.setText('docProps/core.xml', EMPTY_CORE);
  parts.setText('docProps/app.xml', EMPTY_APP);
  return parts.pack(6);
}

/** Excelize numbers the parts of sheets as they are added. */
function sheetPath(index: number): string {
  return `xl/worksheets/sheet${String(index + 1)}.xml`;
}

/** Cells are put in afterwards: excelize writes no values of formulas, and takes them one by one. */
function writeFrames(library: Excelize, { sheets }: PackSpec): { readonly bytes: Uint8Array; readonly styles: readonly (readonly number[])[] } {
  const file = library.NewFile();
  if (file.error) throw new Error(`excelize: new file: ${file.error}`);
  [...sheets.map(({ name }) => name), RECORD_SHEET].forEach((name, index) => {
    if (index === 0) must(file.SetSheetName('Sheet1', name), `name the first sheet ${name}`);
    else must(file.NewSheet(name), `add sheet ${name}`);
  });
  const known = new Map<string, number>();
  const styles = sheets.map((sheet) => stylesOf(file, sheet, known));
  for (const sheet of sheets) writeFrame(file, sheet);
  must(file.SetSheetVisible(RECORD_SHEET, false), 'hide the record');
  const { buffer } = must(file.WriteToBuffer(), 'write the file');
  return { bytes: new Uint8Array(buffer as ArrayBuffer), styles };
}

function stylesOf(file: ExcelizeFile, { styles, font }: PackSheet, known: Map<string, number>): readonly number[] {
  return styles.map((style) => {
    const described = excelizeStyle(style, font);
    const text = JSON.stringify(described);
    const number = known.get(text) ?? must(file.NewStyle(described), 'add a style').style;
    known.set(text, number);
    return number;
  });
}

function putRows(parts: Parts, path: string, rows: string): void {
  const part = readSheetPart(parts, path);
  part.data = rows;
  tidy(part.tree);
  writeSheetPart(parts, path, part);
}

/** Excelize says of every filter that it filters, names its range with `$`, and of sheets without cells that they end at A1. */
function tidy(tree: XmlElement): void {
  const filter = child(tree, 'autoFilter');
  if (filter?.attributes.ref) filter.attributes.ref = filter.attributes.ref.replaceAll('$', '');
  delete child(tree, 'sheetPr')?.attributes.filterMode;
  tree.children = tree.children.filter((one) => typeof one === 'string' || one.name !== 'dimension');
  inDigits(tree);
}

/** Some programs take only 1 and 0 for yes and no. */
function inDigits(element: XmlElement): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    if (value === 'true' || value === 'false') element.attributes[name] = value === 'true' ? '1' : '0';
  }
  elements(element).forEach(inDigits);
}

/** Not to be shown again by a click. */
function hideRecord(parts: Parts): void {
  const sheets = child(parts.tree('xl/workbook.xml'), 'sheets');
  const record = sheets && elements(sheets, 'sheet').find(({ attributes }) => attributes.name === RECORD_SHEET);
  if (!record) throw new Error('the file has no record');
  record.attributes.state = 'veryHidden';
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY_CORE = `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`;
const EMPTY_APP = `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`;
