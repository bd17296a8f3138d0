import { parseArea } from '../../book/address';
import { type LineChange, shiftArea } from '../../book/area';
import { child, descendants, elements, textOf, xml, type XmlElement } from '../../../xlsx/package/xml';
import type { FormulaStep } from './shiftCells';
import { shiftAttribute } from './shiftSurroundings';

/** Moves a table's part: its area, filter and columns. New columns get names that no other column has. */
export function shiftTable(table: XmlElement, shifts: readonly LineChange[], step: FormulaStep): void {
  for (const shift of shifts) if (shift.axis === 'column') shiftTableColumns(table, shift);
  for (const shift of shifts) {
    shiftAttribute(table, 'ref', [shift]);
    for (const name of ['autoFilter', 'sortState', 'sortCondition']) {
      for (const element of descendants(table, name)) shiftAttribute(element, 'ref', [shift]);
    }
  }
  for (const name of ['calculatedColumnFormula', 'totalsRowFormula']) {
    for (const formula of descendants(table, name)) formula.children = [step(textOf(formula))];
  }
}

function shiftTableColumns(table: XmlElement, shift: LineChange): void {
  const columns = child(table, 'tableColumns');
  const area = parseArea(table.attributes.ref ?? '');
  const first = shift.at - (area?.column ?? 0);
  if (!columns || !area || first >= area.columns || !shiftArea(area, shift)) return;
  const list = elements(columns, 'tableColumn');
  if (shift.count < 0) list.splice(Math.max(0, first), Math.max(0, Math.min(-shift.count, first - shift.count)));
  else if (first > 0) list.splice(first, 0, ...newColumns(list, shift.count));
  columns.children = list;
  columns.attributes.count = String(list.length);
}

/** Columns named as Excel names them: the first free `Column1`, `Column2`, … */
export function newColumns(known: readonly XmlElement[], count: number): XmlElement[] {
  const names = new Set(known.map((column) => (column.attributes.name ?? '').toLowerCase()));
  let id = Math.max(0, ...known.map((column) => Number(column.attributes.id)));
  let number = 0;
  return Array.from({ length: count }, () => {
    do number += 1;
    while (names.has(`column${String(number)}`));
    id += 1;
    return xml('tableColumn', { id, name: `Column${String(number)}` });
  });
}
