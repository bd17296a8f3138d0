import { RANGE_TYPE, type IRange } from '@univerjs/core';
import type { Area } from '../../book/operation';

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rows - 1,
    startColumn: area.column,
    endColumn: area.column + area.columns - 1,
    rangeType: RANGE_TYPE.NORMAL,
  };
}

/** Whole rows and columns come with no number at their open ends; these count as the sheet's size. */
export function toArea(range: IRange, size: { readonly rows: number; readonly columns: number }): Area {
  const row = Number.isFinite(range.startRow) ? range.startRow : 0;
  const column = Number.isFinite(range.startColumn) ? range.startColumn : 0;
  const endRow = Number.isFinite(range.endRow) ? range.endRow : size.rows - 1;
  const endColumn = Number.isFinite(range.endColumn) ? range.endColumn : size.columns - 1;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
