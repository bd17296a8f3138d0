import { Parts } from '../../src/xlsx/package/parts';
import { child, elements, type XmlElement } from '../../src/xlsx/package/xml';
import { PRINT_AREA } from '../../src/workbench/file/patch/workbookNames';
import { describe as describeSource } from '../../src/workbench/file/source/describe';

/** Hides every other sheet, so that only this one is printed; its formulas still find their cells. */
export function keepOnlySheet(bytes: Uint8Array, name: string): Uint8Array {
  const parts = new Parts(bytes);
  const workbook = parts.tree(describeSource(parts).workbookPath);
  const sheets = elements(child(workbook, 'sheets') ?? workbook, 'sheet');
  const index = sheets.findIndex(({ attributes }) => attributes.name === name);
  if (index < 0) throw new Error(`no sheet ${name}`);
  sheets.forEach(({ attributes }, at) => {
    if (at === index) Reflect.deleteProperty(attributes, 'state');
    else attributes.state = 'hidden';
  });
  // LibreOffice prints a hidden sheet that has a print area.
  const names = child(workbook, 'definedNames');
  if (names) {
    const isElsewhere = ({ attributes }: XmlElement): boolean => attributes.name === PRINT_AREA && attributes.localSheetId !== String(index);
    names.children = names.children.filter((one) => typeof one === 'string' || !isElsewhere(one));
  }
  const view = child(child(workbook, 'bookViews'), 'workbookView');
  if (view) view.attributes.activeTab = String(index);
  return parts.pack(6);
}
