import type { Book } from './book';
import type { ColumnFilter, Operation } from './operation';
import { insertColumnIds, resizeColumnIds } from './table';

/** Operations on what is known by name in the whole book: tables and defined names. */
export type NamedOperation = Extract<
  Operation,
  { readonly type: 'addTable' | 'setTable' | 'deleteTable' | 'setName' | 'deleteName' }
>;

export function applyNamed(book: Book, operation: NamedOperation): void {
  switch (operation.type) {
    case 'addTable':
      return addTable(book, operation);
    case 'setTable':
      return setTable(book, operation);
    case 'deleteTable':
      book.tables.delete(operation.id);
      return;
    case 'setName': {
      const { name, formula, visible } = operation;
      book.names.set(name.toLowerCase(), { name, formula, visible });
      return;
    }
    case 'deleteName':
      book.names.delete(operation.name.toLowerCase());
  }
}

function addTable(book: Book, operation: Extract<NamedOperation, { readonly type: 'addTable' }>): void {
  const { id, sheet, name, area, style, showFilterButton, showBandedRows, filters = [] } = operation;
  const columnIds = insertColumnIds([], 0, area.columns);
  book.tables.set(id, { id, sheet, name, area, style, showFilterButton, showBandedRows, columnIds, filters: byColumn(filters, columnIds) });
}

function setTable(book: Book, operation: Extract<NamedOperation, { readonly type: 'setTable' }>): void {
  const table = book.table(operation.id);
  const area = operation.area ?? table.area;
  const columnIds = resizeColumnIds(table.columnIds, area.columns);
  book.tables.set(table.id, {
    ...table,
    area,
    name: operation.name ?? table.name,
    style: operation.style ?? table.style,
    showFilterButton: operation.showFilterButton ?? table.showFilterButton,
    showBandedRows: operation.showBandedRows ?? table.showBandedRows,
    columnIds,
    filters: operation.filters ? byColumn(operation.filters, columnIds) : table.filters,
  });
}

function byColumn(filters: readonly ColumnFilter[], columnIds: readonly number[]): ReadonlyMap<number, readonly string[]> {
  return new Map(filters.map(({ column, values }): [number, readonly string[]] => [columnIds[column] ?? 0, values]));
}
