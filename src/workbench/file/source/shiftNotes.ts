import { parseArea } from '../../book/address';
import { type LineChange, shiftArea } from '../../book/area';
import { cellName, shiftIndex } from '../address';
import type { Parts } from '../../../xlsx/package/parts';
import { relationsOf } from '../../../xlsx/package/relations';
import { child, elements } from '../../../xlsx/package/xml';

/** Moves the notes of a sheet and the boxes that show them. Notes of deleted cells go. */
export function shiftNotes(parts: Parts, sheetPath: string, shifts: readonly LineChange[]): void {
  for (const { kind, path } of relationsOf(parts, sheetPath)) {
    if (kind === 'comments' && parts.has(path)) shiftNoteList(parts, path, shifts);
    if (kind === 'vmlDrawing' && parts.has(path)) parts.setText(path, shiftBoxes(parts.text(path), shifts));
  }
}

function shiftNoteList(parts: Parts, path: string, shifts: readonly LineChange[]): void {
  const list = child(parts.tree(path), 'commentList');
  if (!list) return;
  list.children = elements(list, 'comment').flatMap((note) => {
    const area = shifts.reduce<ReturnType<typeof shiftArea>>((now, shift) => now && shiftArea(now, shift), parseArea(note.attributes.ref ?? 'A1'));
    if (!area) return [];
    note.attributes.ref = cellName(area.row, area.column);
    return [note];
  });
}

function shiftBoxes(vml: string, shifts: readonly LineChange[]): string {
  const move = (axis: LineChange['axis']) => (_: string, open: string, digits: string, close: string) => {
    const moved = shifts.filter((shift) => shift.axis === axis).reduce((index, shift) => shiftIndex(index, shift) ?? shift.at, Number(digits));
    return open + String(moved) + close;
  };
  return vml
    .replace(/(<x:Row>)\s*(\d+)\s*(<\/x:Row>)/g, move('row'))
    .replace(/(<x:Column>)\s*(\d+)\s*(<\/x:Column>)/g, move('column'));
}
