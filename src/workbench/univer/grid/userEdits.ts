import { BooleanNumber, type ICommandInfo, type IExecutionOptions, type IRange, type IWorksheetData } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/sheets';
import type { Operation } from '../../book/operation';
import { OURS, type WorkbookUnit } from '../workbookUnit';
import { editedCells, type Patch } from './editedCells';

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly cellValue?: Patch;
  readonly name: string;
  readonly index: number;
  readonly toOrder: number;
  readonly hidden: BooleanNumber;
  readonly color: string;
  readonly sheet: IWorksheetData;
  readonly colWidth: number;
  readonly rowHeight: number;
  readonly xSplit: number;
  readonly ySplit: number;
  readonly from: { readonly subUnitId: string; readonly value: Patch };
  readonly to: { readonly subUnitId: string; readonly value: Patch };
  readonly values: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  readonly refMap: Readonly<Record<string, { readonly pattern: string }>>;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

type Translate = (params: Params, unit: WorkbookUnit) => Operation[];

const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/**
 * The operations that an executed command of Univer comes to, if the user caused it. Everything that
 * changes a workbook passes here as a mutation, also undo, paste, fill and sort.
 */
export function userOperations(unit: WorkbookUnit, command: ICommandInfo, options?: IExecutionOptions): Operation[] {
  if (options?.[OURS] || options?.onlyLocal) return [];
  const params = command.params as (Params & { readonly unitId?: string }) | undefined;
  if (!params || (params.unitId !== undefined && params.unitId !== unit.id)) return [];
  return TRANSLATIONS[command.id]?.(params, unit) ?? [];
}

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  [SetRangeValuesMutation.id]: ({ subUnitId, cellValue }, unit) => editedCells(unit, subUnitId, cellValue ?? {}),
  [SetNumfmtMutation.id]: ({ subUnitId, values, refMap }) =>
    Object.entries(values).flatMap(([id, { ranges }]) => numberFormats(subUnitId, ranges, refMap[id]?.pattern)),
  [RemoveNumfmtMutation.id]: ({ subUnitId, ranges }) => numberFormats(subUnitId, ranges, 'General'),
  [MoveRangeMutation.id]: ({ from, to }, unit) => [
    ...editedCells(unit, from.subUnitId, contents(from.value)),
    ...editedCells(unit, to.subUnitId, contents(to.value)),
  ],
  [ReorderRangeMutation.id]: ({ subUnitId, range }, unit) => editedCells(unit, subUnitId, whole(range)),
  [MoveRowsMutation.id]: (params, unit) => moved(params, unit),
  [MoveColsMutation.id]: (params, unit) => moved(params, unit),
  [InsertRowMutation.id]: ({ subUnitId: sheet, range }) => [{ type: 'insertRows', sheet, ...rows(range) }],
  [RemoveRowMutation.id]: ({ subUnitId: sheet, range }) => [{ type: 'deleteRows', sheet, ...rows(range) }],
  [InsertColMutation.id]: ({ subUnitId: sheet, range }) => [{ type: 'insertColumns', sheet, ...columns(range) }],
  [RemoveColMutation.id]: ({ subUnitId: sheet, range }) => [{ type: 'deleteColumns', sheet, ...columns(range) }],
  [InsertSheetMutation.id]: ({ index, sheet }, unit) => [
    { type: 'addSheet', sheet: sheet.id, name: sheet.name, position: index },
    ...editedCells(unit, sheet.id, sheet.cellData ?? {}),
  ],
  [RemoveSheetMutation.id]: ({ subUnitId: sheet }) => [{ type: 'deleteSheet', sheet }],
  [SetWorksheetNameMutation.id]: ({ subUnitId: sheet, name }) => [{ type: 'renameSheet', sheet, name }],
  [SetWorksheetOrderMutation.id]: ({ subUnitId: sheet, toOrder }) => [{ type: 'moveSheet', sheet, position: toOrder }],
  [SetWorksheetHideMutation.id]: ({ subUnitId: sheet, hidden }) => [
    { type: 'setSheet', sheet, visibility: hidden === BooleanNumber.TRUE ? 'Hidden' : 'Visible' },
  ],
  [SetTabColorMutation.id]: ({ subUnitId: sheet, color }) => [{ type: 'setSheet', sheet, tabColor: color }],
  [SetWorksheetActiveOperation.id]: ({ subUnitId: sheet }) => [{ type: 'activateSheet', sheet }],
  [SetFrozenMutation.id]: ({ subUnitId: sheet, xSplit, ySplit }) => [{ type: 'freeze', sheet, rows: ySplit, columns: xSplit }],
  [SetWorksheetColWidthMutation.id]: ({ subUnitId: sheet, ranges, colWidth }) =>
    typeof colWidth !== 'number'
      ? []
      : ranges.map((range) => ({ type: 'setColumns', sheet, ...columnSpan(range), width: colWidth / PIXELS_PER_CHARACTER })),
  [SetWorksheetRowHeightMutation.id]: ({ subUnitId: sheet, ranges, rowHeight }) =>
    typeof rowHeight !== 'number'
      ? []
      : ranges.map((range) => ({ type: 'setRows', sheet, ...rowSpan(range), height: rowHeight * POINTS_PER_PIXEL })),
  [SetColHiddenMutation.id]: ({ subUnitId: sheet, ranges }) =>
    ranges.map((range) => ({ type: 'setColumns', sheet, ...columnSpan(range), hidden: true })),
  [SetColVisibleMutation.id]: ({ subUnitId: sheet, ranges }) =>
    ranges.map((range) => ({ type: 'setColumns', sheet, ...columnSpan(range), hidden: false })),
  [SetRowHiddenMutation.id]: ({ subUnitId: sheet, ranges }) =>
    ranges.map((range) => ({ type: 'setRows', sheet, ...rowSpan(range), hidden: true })),
  [SetRowVisibleMutation.id]: ({ subUnitId: sheet, ranges }) =>
    ranges.map((range) => ({ type: 'setRows', sheet, ...rowSpan(range), hidden: false })),
};

function numberFormats(sheet: string, ranges: readonly IRange[], numberFormat = 'General'): Operation[] {
  return ranges.map(({ startRow, endRow, startColumn, endColumn }) => ({
    type: 'setFormat',
    sheet,
    area: { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 },
    format: { numberFormat },
  }));
}

function rows({ startRow, endRow }: IRange): { readonly at: number; readonly count: number } {
  return { at: startRow, count: endRow - startRow + 1 };
}

function columns({ startColumn, endColumn }: IRange): { readonly at: number; readonly count: number } {
  return { at: startColumn, count: endColumn - startColumn + 1 };
}

function rowSpan({ startRow, endRow }: IRange): { readonly first: number; readonly last: number } {
  return { first: startRow, last: endRow };
}

function columnSpan({ startColumn, endColumn }: IRange): { readonly first: number; readonly last: number } {
  return { first: startColumn, last: endColumn };
}

/** Every cell of the range counts as edited. */
function whole(range: IRange): Patch {
  const patch: Patch = {};
  for (let row = range.startRow; row <= range.endRow; row++) {
    const cells: Patch[number] = (patch[row] = {});
    for (let column = range.startColumn; column <= range.endColumn; column++) cells[column] = { v: null };
  }
  return patch;
}

function contents(value: Patch): Patch {
  const patch: Patch = {};
  for (const [row, cells] of Object.entries(value)) {
    patch[Number(row)] = Object.fromEntries(Object.keys(cells).map((column) => [column, { v: null }]));
  }
  return patch;
}

/** Rows or columns that were dragged: everything between the old place and the new one is another content now. */
function moved({ subUnitId, sourceRange, targetRange }: Params, unit: WorkbookUnit): Operation[] {
  const used = unit.sheet(subUnitId).getCellMatrix().getDataRange();
  const isRows = sourceRange.startColumn === targetRange.startColumn;
  return editedCells(
    unit,
    subUnitId,
    whole({
      startRow: isRows ? Math.min(sourceRange.startRow, targetRange.startRow) : 0,
      endRow: isRows ? Math.max(sourceRange.endRow, targetRange.endRow) : used.endRow,
      startColumn: isRows ? 0 : Math.min(sourceRange.startColumn, targetRange.startColumn),
      endColumn: isRows ? used.endColumn : Math.max(sourceRange.endColumn, targetRange.endColumn),
    }),
  );
}
