import type { LineChange } from '../../book/area';
import { shiftIndex } from '../address';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, descendants, textOf, type XmlElement } from '../../../xlsx/package/xml';
import type { FormulaStep } from './shiftCells';

/** Moves the anchors of a sheet's drawings with their cells. */
export function shiftDrawings(parts: Parts, sheetPath: string, shifts: readonly LineChange[]): void {
  for (const { kind, path } of relationsOf(parts, sheetPath)) {
    if (kind !== 'drawing' || !parts.has(path)) continue;
    const drawing = parts.tree(path);
    for (const corner of [...descendants(drawing, 'xdr:from'), ...descendants(drawing, 'xdr:to')]) {
      moveNumber(child(corner, 'xdr:row'), 'row', shifts);
      moveNumber(child(corner, 'xdr:col'), 'column', shifts);
    }
  }
}

/** Takes the references of every chart of the package along. */
export function stepCharts(parts: Parts, step: FormulaStep): void {
  for (const path of parts.names()) {
    if (!/^xl\/charts\/chart[^/]*\.xml$/.test(path)) continue;
    const text = parts.text(path);
    const name = /<(?:c:)?f>/.exec(text)?.[0].slice(1, -1);
    if (!name) continue;
    for (const formula of descendants(parts.tree(path), name)) formula.children = [step(textOf(formula))];
  }
}

function moveNumber(element: XmlElement | undefined, axis: LineChange['axis'], shifts: readonly LineChange[]): void {
  if (!element) return;
  for (const shift of shifts) {
    if (shift.axis === axis) element.children = [String(shiftIndex(Number(textOf(element)), shift) ?? shift.at)];
  }
}
