import { SHEET_ROWS } from '../../book/address';
import { cellName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, xml, type XmlElement } from '../../../xlsx/package/xml';

/** Tab colour, gridlines, frozen panes, the row of outline symbols, and whether the sheet is the one shown. */
export function patchView(tree: XmlElement, sheet: SheetDelta, active: boolean): void {
  patchTabColor(tree, sheet.tabColor);
  const views = ensureChild(tree, 'sheetViews');
  if (elements(views, 'sheetView').length === 0) views.children.push(xml('sheetView', { workbookViewId: 0 }));
  for (const view of elements(views, 'sheetView')) {
    Reflect.deleteProperty(view.attributes, 'tabSelected');
    if (active) view.attributes.tabSelected = '1';
    if (sheet.showGridlines !== undefined) view.attributes.showGridLines = sheet.showGridlines ? '1' : '0';
    if (sheet.freeze) freeze(view, sheet.freeze.rows, sheet.freeze.columns);
  }
  patchDefaults(tree, sheet);
}

function patchTabColor(tree: XmlElement, color: string | undefined): void {
  if (color === undefined) return;
  const properties = ensureChild(tree, 'sheetPr');
  removeChildren(properties, 'tabColor');
  if (color !== '') ensureChild(properties, 'tabColor').attributes = { rgb: `FF${color.replace('#', '').toUpperCase()}` };
}

function freeze(view: XmlElement, rows: number, columns: number): void {
  removeChildren(view, 'pane');
  removeChildren(view, 'selection');
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const topLeftCell = cellName(rows, columns);
  view.children.unshift(
    xml('pane', { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell, activePane: pane, state: 'frozen' }),
    ...(pane === 'bottomRight' ? [xml('selection', { pane: 'topRight' }), xml('selection', { pane: 'bottomLeft' })] : []),
    xml('selection', { pane, activeCell: topLeftCell, sqref: topLeftCell }),
  );
}

/** Outline symbols need to know the deepest level; row changes down to the sheet's end are defaults. */
function patchDefaults(tree: XmlElement, sheet: SheetDelta): void {
  const toTheEnd = sheet.rows.filter(({ last }) => last >= SHEET_ROWS - 1);
  const levels = elements(child(tree, 'cols') ?? xml('cols'), 'col').map((col) => Number(col.attributes.outlineLevel ?? 0));
  const columnLevel = Math.max(0, ...levels);
  const rowLevel = Math.max(0, ...sheet.rows.map(({ outlineLevel }) => outlineLevel ?? 0));
  if (columnLevel === 0 && rowLevel === 0 && toTheEnd.length === 0) return;
  const { attributes } = ensureChild(tree, 'sheetFormatPr');
  attributes.defaultRowHeight ??= '15';
  if (columnLevel > 0) attributes.outlineLevelCol = String(columnLevel);
  if (rowLevel > 0) attributes.outlineLevelRow = String(Math.max(rowLevel, Number(attributes.outlineLevelRow ?? 0)));
  for (const { height, hidden } of toTheEnd) {
    if (height !== undefined) Object.assign(attributes, { defaultRowHeight: String(height), customHeight: '1' });
    if (hidden !== undefined) attributes.zeroHeight = hidden ? '1' : '0';
  }
}
