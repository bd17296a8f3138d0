import { adjustReferences, type SheetChange } from '../../book/adjustReferences';
import { lineChange } from '../../book/applyLines';
import type { Journal, Operation } from '../../book/operation';
import type { Source } from '../source/describe';
import { type Delta, emptySheet, type SheetDelta, type TableDelta } from './delta';
import { rewriteFormulas } from './formulas';
import { shiftDelta } from './shiftDelta';

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
    case 'setTable':
    case 'deleteTable':
      changeTable(delta, operation);
      return;
    case 'addTable': {
      const { type: _type, ...table } = operation;
      delta.tables.set(table.id, { ...table, path: null });
      return;
    }
    default:
      applyToSheet(delta, sheetOf(delta, operation.sheet), operation);
  }
}

type SheetOperation = Exclude<
  Operation,
  { type: 'addSheet' | 'activateSheet' | 'setName' | 'deleteName' | 'addTable' | 'setTable' | 'deleteTable' }
>;

function applyToSheet(delta: Delta, sheet: SheetDelta, operation: SheetOperation): void {
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
    case 'insertRows':
    case 'insertColumns':
    case 'deleteRows':
    case 'deleteColumns': {
      const change = lineChange(operation);
      shiftDelta(delta, sheet, change);
      follow(delta, { kind: 'lines', sheet: sheet.name, change });
      return;
    }
    default:
      change(sheet, operation);
  }
}

type Change = Exclude<SheetOperation, { type: 'renameSheet' | 'moveSheet' | 'deleteSheet' | ShiftOperation['type'] }>;
type ShiftOperation = Extract<Operation, { count: number }>;

function change(sheet: SheetDelta, operation: Change): void {
  switch (operation.type) {
    case 'setSheet':
      if (operation.visibility !== undefined) sheet.visibility = operation.visibility;
      if (operation.tabColor !== undefined) sheet.tabColor = operation.tabColor;
      if (operation.showGridlines !== undefined) sheet.showGridlines = operation.showGridlines;
      return;
    case 'setCells':
      setCells(sheet, operation);
      return;
    case 'setFormat':
      sheet.formats.push({ area: operation.area, format: operation.format });
      return;
    case 'setColumns':
      sheet.columns.push(operation);
      return;
    case 'setRows':
      sheet.rows.push(operation);
      return;
    case 'freeze':
      sheet.freeze = { rows: operation.rows, columns: operation.columns };
      return;
    case 'addConditionalFormat':
      sheet.conditionalFormats = [
        ...sheet.conditionalFormats.filter(({ id }) => id !== operation.conditionalFormat.id),
        operation.conditionalFormat,
      ];
      return;
    case 'deleteConditionalFormat':
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== operation.id);
      sheet.deletedConditionalFormats.add(operation.id);
      return;
    case 'setValidation':
      sheet.validations.push({ area: operation.area, validation: operation.validation });
      return;
    case 'setPageLayout':
      sheet.page = { ...sheet.page, ...operation.layout };
      return;
    case 'setChart':
      sheet.charts.set(operation.chart.id, operation.chart);
      return;
    case 'deleteChart':
      sheet.charts.delete(operation.id);
      return;
    case 'protectSheet':
      sheet.protection = { options: operation.options, password: operation.password };
      return;
    case 'unprotectSheet':
      sheet.protection = null;
      return;
    case 'setFilteredRows':
      sheet.filteredRows = operation.rows;
  }
}

function setCells(sheet: SheetDelta, { row, column, cells }: Extract<Operation, { type: 'setCells' }>): void {
  cells.forEach((contents, down) => {
    const known = sheet.cells.get(row + down) ?? [];
    sheet.cells.set(row + down, known);
    contents.forEach((content, right) => {
      if (content !== undefined) known[column + right] = content;
    });
  });
}

function changeTable(delta: Delta, operation: Extract<Operation, { type: 'setTable' | 'deleteTable' }>): void {
  const table = delta.tables.get(operation.id);
  if (!table) throw new Error(`no table ${operation.id}`);
  if (operation.type === 'setTable') {
    const { type: _type, id: _id, ...changes } = operation;
    delta.tables.set(table.id, { ...table, ...definedOnly(changes) });
    return;
  }
  delta.tables.delete(table.id);
  if (table.path) delta.deletedTables.push(table.path);
}

function definedOnly<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function deleteSheet(delta: Delta, sheet: SheetDelta): void {
  delta.sheets = delta.sheets.filter((other) => other !== sheet);
  const gone = [...delta.tables.values()].filter((table: TableDelta) => table.sheet === sheet.id);
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
