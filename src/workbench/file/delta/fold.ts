import { adjustReferences, type SheetChange } from '../../book/adjustReferences';
import { lineChange } from '../../book/applyLines';
import type { Journal, Operation } from '../../book/operation';
import type { Source } from '../source/describe';
import { changeSheet, type SheetOperation } from './changeSheet';
import { type Delta, emptySheet, type SheetDelta, type TableDelta } from './delta';
import { rewriteFormulas } from './formulas';
import { shiftDelta } from './shiftDelta';

type Of<K extends Operation['type']> = Extract<Operation, { readonly type: K }>;
type TableOperation = Of<'addTable' | 'setTable' | 'deleteTable'>;
type StructureOperation = Of<
  'renameSheet' | 'moveSheet' | 'deleteSheet' | 'insertRows' | 'insertColumns' | 'deleteRows' | 'deleteColumns'
>;

/** Folds a journal into what it comes to, on top of the opened file (`null` for a new workbook). */
export function fold(journal: Journal, source: Source | null): Delta {
  const delta: Delta = {
    sheets: source?.sheets.map((sheet) => emptySheet(sheet.id, sheet.name, sheet.path)) ?? [],
    active: null,
    tables: new Map(),
    deletedTables: [],
    names: new Map(),
    structure: [],
  };
  for (const sheet of source?.sheets ?? []) {
    for (const { id, path } of sheet.tables) delta.tables.set(id, { id, sheet: sheet.id, path });
  }
  for (const operation of journal) apply(delta, operation);
  return delta;
}

function apply(delta: Delta, operation: Operation): void {
  switch (operation.type) {
    case 'addSheet':
      delta.sheets.splice(operation.position, 0, emptySheet(operation.sheet, operation.name, null));
      return;
    case 'activateSheet':
      delta.active = operation.sheet;
      return;
    case 'setName':
      delta.names.set(operation.name.toLowerCase(), { name: operation.name, formula: operation.formula, visible: operation.visible });
      return;
    case 'deleteName':
      delta.names.set(operation.name.toLowerCase(), null);
      return;
    case 'addTable':
    case 'setTable':
    case 'deleteTable':
      changeTable(delta, operation);
      return;
    default:
      if (isStructural(operation)) changeStructure(delta, sheetOf(delta, operation.sheet), operation);
      else changeSheet(sheetOf(delta, operation.sheet), operation);
  }
}

const STRUCTURAL: readonly string[] = [
  'renameSheet', 'moveSheet', 'deleteSheet', 'insertRows', 'insertColumns', 'deleteRows', 'deleteColumns',
] satisfies StructureOperation['type'][];

function isStructural(operation: StructureOperation | SheetOperation): operation is StructureOperation {
  return STRUCTURAL.includes(operation.type);
}

function changeStructure(delta: Delta, sheet: SheetDelta, operation: StructureOperation): void {
  switch (operation.type) {
    case 'renameSheet':
      follow(delta, { kind: 'renamed', sheet: sheet.name, name: operation.name });
      sheet.name = operation.name;
      return;
    case 'moveSheet':
      delta.sheets.splice(delta.sheets.indexOf(sheet), 1);
      delta.sheets.splice(operation.position, 0, sheet);
      return;
    case 'deleteSheet':
      deleteSheet(delta, sheet);
      return;
    default: {
      const change = lineChange(operation);
      shiftDelta(delta, sheet, change);
      follow(delta, { kind: 'lines', sheet: sheet.name, change });
    }
  }
}

function changeTable(delta: Delta, operation: TableOperation): void {
  if (operation.type === 'addTable') {
    delta.tables.set(operation.id, { ...operation, path: null });
    return;
  }
  const table = delta.tables.get(operation.id);
  if (!table) throw new Error(`no table ${operation.id}`);
  if (operation.type === 'setTable') {
    delta.tables.set(table.id, { ...table, ...tableChanges(operation) });
    return;
  }
  delta.tables.delete(table.id);
  if (table.path) delta.deletedTables.push(table.path);
}

function tableChanges({ name, area, style, showFilterButton, showBandedRows, filters }: Of<'setTable'>): Partial<TableDelta> {
  return {
    ...(name !== undefined && { name }),
    ...(area !== undefined && { area }),
    ...(style !== undefined && { style }),
    ...(showFilterButton !== undefined && { showFilterButton }),
    ...(showBandedRows !== undefined && { showBandedRows }),
    ...(filters !== undefined && { filters }),
  };
}

function deleteSheet(delta: Delta, sheet: SheetDelta): void {
  delta.sheets = delta.sheets.filter((other) => other !== sheet);
  const gone = [...delta.tables.values()].filter((table) => table.sheet === sheet.id);
  for (const { id } of gone) delta.tables.delete(id);
  if (delta.active === sheet.id) delta.active = null;
  follow(delta, { kind: 'deleted', sheet: sheet.name });
}

/** Lets every formula gathered so far follow, and remembers the change for the opened file's parts. */
function follow(delta: Delta, change: SheetChange): void {
  delta.structure.push(change);
  rewriteFormulas(delta, (formula, owner) => adjustReferences(formula, owner, change));
}

function sheetOf(delta: Delta, id: string): SheetDelta {
  const sheet = delta.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return sheet;
}
