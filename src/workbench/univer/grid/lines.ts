import { BooleanNumber, RANGE_TYPE, type IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Operation } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';

type Of<Type extends Operation['type']> = Extract<Operation, { type: Type }>;

/** ECMA-376: a character of the default font is 7 pixels wide. */
const PIXELS_PER_CHARACTER = 7;
const PIXELS_PER_POINT = 4 / 3;

export function setColumns(unit: WorkbookUnit, operation: Of<'setColumns'>): void {
  unit.grow(operation.sheet, 0, Math.min(operation.last, operation.first + 500) + 1);
  const last = Math.min(operation.last, unit.sheet(operation.sheet).getColumnCount() - 1);
  const target = { unitId: unit.id, subUnitId: operation.sheet, ranges: [columns(unit, operation.sheet, operation.first, last)] };
  if (operation.width !== undefined) {
    unit.run(SetWorksheetColWidthMutation.id, { ...target, colWidth: Math.round(operation.width * PIXELS_PER_CHARACTER) });
  }
  if (operation.hidden !== undefined) unit.run(operation.hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, target);
}

export function setRows(unit: WorkbookUnit, operation: Of<'setRows'>): void {
  const rows = unit.sheet(operation.sheet).getRowCount();
  const last = Math.min(operation.last, Math.max(rows - 1, operation.first + 500));
  unit.grow(operation.sheet, last + 1, 0);
  const target = { unitId: unit.id, subUnitId: operation.sheet, ranges: [rowRange(unit, operation.sheet, operation.first, last)] };
  if (operation.height !== undefined) {
    unit.run(SetWorksheetRowIsAutoHeightMutation.id, { ...target, autoHeightInfo: BooleanNumber.FALSE });
    unit.run(SetWorksheetRowHeightMutation.id, { ...target, rowHeight: Math.round(operation.height * PIXELS_PER_POINT) });
  }
  if (operation.hidden !== undefined) unit.run(operation.hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, target);
}

export function freeze(unit: WorkbookUnit, { sheet, rows, columns: frozen }: Of<'freeze'>): void {
  unit.run(SetFrozenMutation.id, {
    unitId: unit.id,
    subUnitId: sheet,
    startRow: rows || -1,
    startColumn: frozen || -1,
    ySplit: rows,
    xSplit: frozen,
  });
}

export function setSheet(unit: WorkbookUnit, { sheet, visibility, tabColor, showGridlines }: Of<'setSheet'>): void {
  const target = { unitId: unit.id, subUnitId: sheet };
  if (visibility !== undefined) {
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    // As if it came from elsewhere, or Univer would show the sheet at once.
    unit.run(SetWorksheetHideMutation.id, { ...target, hidden }, { fromCollab: true });
  }
  if (tabColor !== undefined) unit.run(SetTabColorMutation.id, { ...target, color: tabColor });
  if (showGridlines !== undefined) {
    unit.run(ToggleGridlinesMutation.id, { ...target, showGridlines: showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }
}

export function activateSheet(unit: WorkbookUnit, { sheet }: Of<'activateSheet'>): void {
  unit.run(SetWorksheetActiveOperation.id, { unitId: unit.id, subUnitId: sheet });
}

function columns(unit: WorkbookUnit, sheet: string, first: number, last: number): IRange {
  const endRow = unit.sheet(sheet).getRowCount() - 1;
  return { startRow: 0, endRow, startColumn: first, endColumn: last, rangeType: RANGE_TYPE.COLUMN };
}

function rowRange(unit: WorkbookUnit, sheet: string, first: number, last: number): IRange {
  const endColumn = unit.sheet(sheet).getColumnCount() - 1;
  return { startRow: first, endRow: last, startColumn: 0, endColumn, rangeType: RANGE_TYPE.ROW };
}

/** Rows hidden by a filter come back, others go. */
export function setFilteredRows(unit: WorkbookUnit, { sheet, rows }: Of<'setFilteredRows'>, before: ReadonlySet<number>): void {
  const show = [...before].filter((row) => !rows.includes(row));
  const hide = rows.filter((row) => !before.has(row));
  for (const [id, changed] of [[SetRowVisibleMutation.id, show], [SetRowHiddenMutation.id, hide]] as const) {
    const ranges = changed.map((row) => rowRange(unit, sheet, row, row));
    if (ranges.length > 0) unit.run(id, { unitId: unit.id, subUnitId: sheet, ranges });
  }
}
