import type { ColumnSpec, RowSpec, SheetSpec } from '../../workbook/spec';
import type { Task } from '../bytes';
import { task } from './task';

/**
 * Points of a column so many characters wide: Excel's default font has digits of 7 pixels, a column
 * has 5 more for padding and grid line, and a pixel is 3/4 of a point.
 */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

export function columnTask(sheet: Excel.Worksheet, { first, last, width, hidden, group }: ColumnSpec): Task {
  return task(8, null, () => {
    const columns = sheet
      .getRangeByIndexes(0, first, 1, last - first + 1)
      .untrack()
      .getEntireColumn()
      .untrack();
    if (width !== undefined) columns.format.columnWidth = pointsOfCharacters(width);
    if (hidden !== undefined) columns.columnHidden = hidden;
    if (!group) return;
    columns.group('ByColumns');
    if (group.collapsed) columns.hideGroupDetails('ByColumns');
  });
}

export function rowTask(sheet: Excel.Worksheet, { first, last, height, hidden }: RowSpec): Task {
  return task(6, null, () => {
    const rows = sheet
      .getRangeByIndexes(first, 0, last - first + 1, 1)
      .untrack()
      .getEntireRow()
      .untrack();
    if (height !== undefined) rows.format.rowHeight = height;
    if (hidden !== undefined) rows.rowHidden = hidden;
  });
}

export function freezeTasks(sheet: Excel.Worksheet, freeze: SheetSpec['freeze']): Task[] {
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return [];
  const { rows, columns } = freeze;
  return [
    task(4, null, () => {
      if (columns === 0) sheet.freezePanes.freezeRows(rows);
      else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
      else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns).untrack());
    }),
  ];
}
