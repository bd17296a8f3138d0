import { applyLines } from './applyLines';
import { addSheet, deleteSheet, moveSheet, renameSheet } from './applySheets';
import type { Book } from './book';
import type { Operation } from './operation';
import { insertColumnIds, resizeColumnIds } from './table';

type Of<K extends Operation['type']> = Extract<Operation, { readonly type: K }>;

/** Changes the book's state as one operation says; the only place that does. */
export function applyOperation(book: Book, operation: Operation): void {
  switch (operation.type) {
    case 'addSheet':
      return addSheet(book, operation);
    case 'renameSheet':
      return renameSheet(book, operation);
    case 'moveSheet':
      return moveSheet(book, operation);
    case 'deleteSheet':
      return deleteSheet(book, operation);
    case 'setSheet':
      return setSheet(book, operation);
    case 'activateSheet':
      book.activeSheet = book.sheet(operation.sheet).id;
      return;
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
    case 'deleteColumns':
      return applyLines(book, operation);
    case 'addTable':
    case 'setTable':
    case 'deleteTable':
      return applyTable(book, operation);
    case 'setName':
      book.names.set(operation.name.toLowerCase(), { name: operation.name, formula: operation.formula, visible: operation.visible });
      return;
    case 'deleteName':
      book.names.delete(operation.name.toLowerCase());
      return;
    default:
      return applyToSheet(book, operation);
  }
}

function setSheet(book: Book, operation: Of<'setSheet'>): void {
  const sheet = book.sheet(operation.sheet);
  sheet.visibility = operation.visibility ?? sheet.visibility;
  sheet.tabColor = operation.tabColor ?? sheet.tabColor;
  sheet.showGridlines = operation.showGridlines ?? sheet.showGridlines;
}

function applyTable(book: Book, operation: Of<'addTable' | 'setTable' | 'deleteTable'>): void {
  if (operation.type === 'deleteTable') {
    book.tables.delete(operation.id);
  } else if (operation.type === 'addTable') {
    const { type: _type, ...table } = operation;
    book.tables.set(table.id, { ...table, columnIds: insertColumnIds([], 0, table.area.columns) });
  } else {
    const { type: _type, ...change } = operation;
    const table = book.table(change.id);
    const columnIds = resizeColumnIds(table.columnIds, change.area?.columns ?? table.area.columns);
    book.tables.set(table.id, { ...table, ...change, columnIds });
  }
}

type ToSheet = Of<
  | 'setCells' | 'setFormat' | 'setColumns' | 'setRows' | 'freeze' | 'addConditionalFormat' | 'deleteConditionalFormat'
  | 'setValidation' | 'setPageLayout' | 'setChart' | 'deleteChart' | 'protectSheet' | 'unprotectSheet' | 'setFilteredRows'
>;

function applyToSheet(book: Book, operation: ToSheet): void {
  const sheet = book.sheet(operation.sheet);
  switch (operation.type) {
    case 'setCells':
      operation.cells.forEach((line, i) =>
        line.forEach((content, j) => content && sheet.cells.set(operation.row + i, operation.column + j, content)),
      );
      return;
    case 'setFormat':
      return sheet.formats.put(operation.area, operation.format);
    case 'setColumns': {
      const { type: _type, sheet: _sheet, first, last, ...properties } = operation;
      return sheet.columns.set(first, last, properties);
    }
    case 'setRows': {
      const { type: _type, sheet: _sheet, first, last, ...properties } = operation;
      return sheet.rows.set(first, last, properties);
    }
    case 'freeze':
      sheet.frozen = { rows: operation.rows, columns: operation.columns };
      return;
    case 'addConditionalFormat': {
      const { conditionalFormat } = operation;
      const others = sheet.conditionalFormats.filter((format) => format.id !== conditionalFormat.id);
      sheet.conditionalFormats = [...others, conditionalFormat].sort((a, b) => a.priority - b.priority);
      return;
    }
    case 'deleteConditionalFormat':
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== operation.id);
      return;
    case 'setValidation':
      return sheet.validations.put(operation.area, operation.validation);
    case 'setPageLayout':
      sheet.pageLayout = { ...sheet.pageLayout, ...operation.layout };
      return;
    case 'setChart':
      sheet.charts.set(operation.chart.id, operation.chart);
      return;
    case 'deleteChart':
      sheet.charts.delete(operation.id);
      return;
    case 'protectSheet':
      sheet.protection = { options: operation.options, ...(operation.password && { password: operation.password }) };
      return;
    case 'unprotectSheet':
      sheet.protection = null;
      return;
    case 'setFilteredRows':
      sheet.filteredRows = new Set(operation.rows);
  }
}
