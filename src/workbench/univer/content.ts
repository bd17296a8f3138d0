import {
  mergeWorksheetSnapshotWithDefault,
  RANGE_TYPE,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  InsertColCommand,
  InsertColMutation,
  InsertRowCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import type { Operation } from '../book/operation';
import { toCellData } from './cell';
import { reach } from './reach';
import type { WorkbookUnit } from './workbookUnit';

type Of<Type extends Operation['type']> = Extract<Operation, { type: Type }>;
type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes blocks of cells, all those of a sheet in one mutation. */
export function writeCells(unit: WorkbookUnit, blocks: readonly Of<'setCells'>[]): void {
  const matrices = new Map<string, Matrix>();
  for (const block of blocks) {
    const matrix = matrices.get(block.sheet) ?? {};
    matrices.set(block.sheet, matrix);
    const width = block.cells[0]?.length ?? 0;
    unit.grow(block.sheet, block.row + block.cells.length, block.column + width);
    block.cells.forEach((cells, i) => {
      const row = (matrix[block.row + i] ??= {});
      cells.forEach((content, j) => {
        if (!content) return;
        row[block.column + j] = toCellData(content, unit.settings.liveFormulas);
        if (content.formula && unit.settings.liveFormulas) reach(unit, block.sheet, content.formula);
      });
    });
  }
  for (const [subUnitId, cellValue] of matrices) unit.run(SetRangeValuesMutation.id, { unitId: unit.id, subUnitId, cellValue });
}

/** What changes sheets, rows, columns or names: everything before it must have been applied. */
type Structure = Of<
  | 'addSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'deleteSheet'
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'setName'
  | 'deleteName'
>;

const APPLY: { readonly [Type in Structure['type']]: (unit: WorkbookUnit, operation: Of<Type>) => void } = {
  addSheet,
  renameSheet,
  moveSheet,
  deleteSheet,
  insertRows: shift,
  deleteRows: shift,
  insertColumns: shift,
  deleteColumns: shift,
  setName,
  deleteName,
};

export function isStructure(operation: Operation): operation is Structure {
  return operation.type in APPLY;
}

export function applyStructure(unit: WorkbookUnit, operation: Structure): void {
  const apply = APPLY[operation.type] as (unit: WorkbookUnit, operation: Structure) => void;
  apply(unit, operation);
}

/** Of a row and a column in Excel, in pixels. */
const EXCEL_SIZES = { defaultRowHeight: 20, defaultColumnWidth: 64 };

function addSheet(unit: WorkbookUnit, { sheet: id, name, position }: Of<'addSheet'>): void {
  const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...unit.size(), ...EXCEL_SIZES });
  // As if it came from elsewhere, or Univer would show it at once.
  if (unit.find()) unit.run(InsertSheetMutation.id, { unitId: unit.id, index: position, sheet }, { fromCollab: true });
  else unit.create(sheet);
}

function renameSheet(unit: WorkbookUnit, { sheet, name }: Of<'renameSheet'>): void {
  const target = { unitId: unit.id, subUnitId: sheet, name };
  around(unit, { id: SetWorksheetNameCommand.id, params: target }, () => unit.run(SetWorksheetNameMutation.id, target));
}

function moveSheet(unit: WorkbookUnit, { sheet, position }: Of<'moveSheet'>): void {
  const fromOrder = unit.workbook().getSheetIndex(unit.sheet(sheet));
  unit.run(SetWorksheetOrderMutation.id, { unitId: unit.id, subUnitId: sheet, fromOrder, toOrder: position });
}

function deleteSheet(unit: WorkbookUnit, { sheet }: Of<'deleteSheet'>): void {
  const target = { unitId: unit.id, subUnitId: sheet, subUnitName: unit.sheet(sheet).getName() };
  if (unit.workbook().getSheetSize() === 1) unit.close();
  else around(unit, { id: RemoveSheetCommand.id, params: target }, () => unit.run(RemoveSheetMutation.id, target));
}

type Shift = Of<'insertRows' | 'deleteRows' | 'insertColumns' | 'deleteColumns'>;

function shift(unit: WorkbookUnit, operation: Shift): void {
  const { sheet: subUnitId, at, count } = operation;
  const sheet = unit.sheet(subUnitId);
  const rows = operation.type.endsWith('Rows');
  const range: IRange = {
    startRow: rows ? at : 0,
    endRow: rows ? at + count - 1 : sheet.getRowCount() - 1,
    startColumn: rows ? 0 : at,
    endColumn: rows ? sheet.getColumnCount() - 1 : at + count - 1,
    rangeType: rows ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN,
  };
  const { command, mutation } = SHIFTS[operation.type];
  around(unit, { id: command, params: { unitId: unit.id, subUnitId, range } }, () => unit.run(mutation, { unitId: unit.id, subUnitId, range }), sheet);
}

const SHIFTS = {
  insertRows: { command: InsertRowCommand.id, mutation: InsertRowMutation.id },
  deleteRows: { command: RemoveRowCommand.id, mutation: RemoveRowMutation.id },
  insertColumns: { command: InsertColCommand.id, mutation: InsertColMutation.id },
  deleteColumns: { command: RemoveColCommand.id, mutation: RemoveColMutation.id },
} as const;

/**
 * Runs a mutation with everything that Univer's features add to the command it belongs to, such as moved references.
 * They look for references to deleted cells from the active sheet, whatever sheet is named: `from` is active
 * while they look, and no longer, because Univer paints changes of the active sheet.
 */
function around(unit: WorkbookUnit, command: { readonly id: string; readonly params: object }, mutate: () => void, from?: Worksheet): void {
  const looking = <T>(find: () => T): T => {
    const active = unit.workbook().getActiveSheet();
    if (from) unit.workbook().setActiveSheet(from);
    const found = find();
    if (from && active) unit.workbook().setActiveSheet(active);
    return found;
  };
  const interceptors = unit.get(SheetInterceptorService);
  const runAll = (mutations: readonly IMutationInfo[] | undefined): void =>
    mutations?.forEach(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) {
        const values = params as ISetRangeValuesMutationParams;
        // A deleted sheet's formulas that named the sheet itself have gone with it.
        if (!unit.workbook().getSheetBySheetId(values.subUnitId)) return;
        keepValues(unit, values);
      }
      unit.run(id, params);
    });
  const { preRedos, redos } = looking(() => interceptors.onCommandExecute(command));
  runAll(preRedos);
  mutate();
  runAll(redos);
  runAll(looking(() => interceptors.afterCommandExecute(command).redos));
}

/** A formula whose references move keeps its value; Univer would empty the cell until the next calculation. */
function keepValues(unit: WorkbookUnit, { subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
  const matrix = unit.sheet(subUnitId).getCellMatrix();
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells)) {
      if (!cell?.f || cell.v !== undefined) continue;
      const before = matrix.getValue(Number(row), Number(column));
      if (before?.v === undefined) continue;
      cell.v = before.v;
      cell.t = before.t;
    }
  }
}

function setName(unit: WorkbookUnit, { name, formula, visible }: Of<'setName'>): void {
  const existing = unit.get(IDefinedNamesService).getValueByName(unit.id, name);
  reach(unit, null, formula);
  unit.run(SetDefinedNameMutation.id, {
    unitId: unit.id,
    id: existing?.id ?? `name-${name}`,
    name,
    formulaOrRefString: formula.replace(/^=/, ''),
    localSheetId: 'AllDefaultWorkbook',
    hidden: !visible,
  });
}

function deleteName(unit: WorkbookUnit, { name }: Of<'deleteName'>): void {
  const existing = unit.get(IDefinedNamesService).getValueByName(unit.id, name);
  if (existing) unit.run(RemoveDefinedNameMutation.id, { unitId: unit.id, ...existing });
}
