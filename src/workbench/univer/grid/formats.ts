import { RANGE_TYPE, type ICellData, type IColumnData, type IObjectMatrixPrimitiveType, type IStyleData } from '@univerjs/core';
import { AddWorksheetMergeMutation, SetColDataMutation, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area, Operation } from '../../book/operation';
import type { WorkbookUnit } from '../workbookUnit';
import { cellBorders, toStyle } from './style';

type SetFormat = Extract<Operation, { type: 'setFormat' }>;
type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** An area of more rows is a format of columns: to write it cell by cell would fill the sheet. */
const MANY_ROWS = 5_000;

/** Applies formats in order, all cells of a sheet in one mutation. */
export function writeFormats(unit: WorkbookUnit, operations: readonly SetFormat[]): void {
  const matrices = new Map<string, Matrix>();
  for (const { sheet, area, format } of operations) {
    const matrix = matrices.get(sheet) ?? {};
    matrices.set(sheet, matrix);
    const inside = area.rows > MANY_ROWS ? formatColumns(unit, sheet, area, toStyle(format)) : area;
    unit.grow(sheet, inside.row + inside.rows, inside.column + inside.columns);
    compose(matrix, inside, format);
    if (format.horizontal === 'CenterAcrossSelection') mergeRows(unit, sheet, inside);
  }
  for (const [subUnitId, cellValue] of matrices) {
    unit.run(SetRangeValuesMutation.id, { unitId: unit.id, subUnitId, cellValue }, { onlyLocal: true });
  }
}

function compose(matrix: Matrix, area: Area, format: SetFormat['format']): void {
  const style = toStyle(format);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = (matrix[row] ??= {});
    for (let column = area.column; column < area.column + area.columns; column++) {
      const before = (cells[column]?.s ?? {}) as IStyleData;
      const bd = format.borders && { ...before.bd, ...cellBorders(format.borders, area, row, column) };
      cells[column] = { s: { ...before, ...style, ...(bd && { bd }) } };
    }
  }
}

/** Gives the columns the style and returns the part of the area in which cells have one of their own. */
function formatColumns(unit: WorkbookUnit, subUnitId: string, area: Area, style: IStyleData): Area {
  const columnData: Record<number, Partial<IColumnData>> = {};
  const columns = Math.min(area.columns, unit.sheet(subUnitId).getColumnCount() - area.column);
  for (let column = area.column; column < area.column + columns; column++) {
    const before = unit.sheet(subUnitId).getColumnStyle(column);
    columnData[column] = { s: { ...(typeof before === 'object' ? before : {}), ...style } };
  }
  unit.run(SetColDataMutation.id, { unitId: unit.id, subUnitId, columnData });
  const used = unit.sheet(subUnitId).getLastRowWithContent() + 1;
  return { ...area, columns, rows: Math.max(0, Math.min(area.rows, used - area.row)) };
}

/** Univer cannot centre across cells without merging them; a text reaches as far as the next cell that holds something. */
function mergeRows(unit: WorkbookUnit, subUnitId: string, area: Area): void {
  const ranges = Array.from({ length: area.rows }, (_, i) => area.row + i).flatMap((row) => {
    const filled = filledColumns(unit, subUnitId, row, area);
    return filled.map((startColumn, index) => ({
      startRow: row,
      endRow: row,
      startColumn,
      endColumn: (filled[index + 1] ?? area.column + area.columns) - 1,
      rangeType: RANGE_TYPE.NORMAL,
    }));
  });
  const taken = unit.sheet(subUnitId).getMergeData();
  const free = ranges.filter(
    (range) =>
      range.endColumn > range.startColumn &&
      !taken.some(({ startRow, endRow, startColumn, endColumn }) => startRow <= range.startRow && endRow >= range.startRow && startColumn <= range.endColumn && endColumn >= range.startColumn),
  );
  if (free.length > 0) unit.run(AddWorksheetMergeMutation.id, { unitId: unit.id, subUnitId, ranges: free });
}

function filledColumns(unit: WorkbookUnit, subUnitId: string, row: number, { column, columns }: Area): number[] {
  const sheet = unit.sheet(subUnitId);
  return Array.from({ length: columns }, (_, j) => column + j).filter((at) => {
    const cell = sheet.getCellRaw(row, at);
    return cell !== null && cell !== undefined && (Boolean(cell.f) || (cell.v !== undefined && cell.v !== null && cell.v !== ''));
  });
}
