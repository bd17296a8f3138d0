import { adjustBook } from './adjustBook';
import { shiftArea, shiftBreaks, type LineChange } from './area';
import type { Book } from './book';
import type { Chart, Operation, PageLayout } from './operation';
import { rebase } from './rebase';
import type { Sheet } from './sheet';
import { insertColumnIds, type Table } from './table';

type LineOperation = Extract<Operation, { readonly at: number }>;

/** Puts rows or columns in or takes them out; everything that lies on the sheet or refers to it follows. */
export function applyLines(book: Book, operation: LineOperation): void {
  const sheet = book.sheet(operation.sheet);
  const change = lineChange(operation);
  sheet.cells.shift(change);
  sheet.formats.shift(change);
  sheet.validations.shift(change);
  (change.axis === 'row' ? sheet.rows : sheet.columns).shift(change);
  shiftObjects(sheet, change);
  for (const table of book.tablesOn(sheet.id)) shiftTable(book, table, change);
  if (book.selection?.sheet === sheet.id) {
    const area = shiftArea(book.selection.area, change);
    book.selection = area && { sheet: sheet.id, area };
  }
  adjustBook(book, { kind: 'lines', sheet: sheet.name, change });
}

export function lineChange({ type, at, count }: LineOperation): LineChange {
  return {
    axis: type === 'insertRows' || type === 'deleteRows' ? 'row' : 'column',
    at,
    count: type === 'insertRows' || type === 'insertColumns' ? count : -count,
  };
}

function shiftObjects(sheet: Sheet, change: LineChange): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const area = shiftArea(format.area, change);
    return area ? [{ ...format, area, formula: rebase(format.formula, format.area, change) }] : [];
  });
  sheet.merged = sheet.merged.flatMap((merged) => {
    const area = shiftArea(merged, change);
    return area && area.rows * area.columns > 1 ? [area] : [];
  });
  for (const chart of sheet.charts.values()) sheet.charts.set(chart.id, shiftChart(chart, change));
  sheet.pageLayout = shiftPageLayout(sheet.pageLayout, change);
  if (change.axis === 'row') sheet.filteredRows = shiftRowNumbers(sheet.filteredRows, change);
}

function shiftRowNumbers(rows: ReadonlySet<number>, { at, count }: LineChange): ReadonlySet<number> {
  const kept = [...rows].filter((row) => row < at || row >= at - Math.min(count, 0));
  return new Set(kept.map((row) => (row < at ? row : row + count)));
}

function shiftChart(chart: Chart, change: LineChange): Chart {
  return { ...chart, position: shiftArea(chart.position, change) ?? chart.position };
}

function shiftPageLayout({ rowBreaks, ...before }: PageLayout, change: LineChange): PageLayout {
  const layout = { ...before, rowBreaks: change.axis === 'row' ? shiftBreaks(rowBreaks, change) : rowBreaks };
  const printArea = layout.printArea && shiftArea(layout.printArea, change);
  const titles = change.axis === 'row' ? layout.titleRows : layout.titleColumns;
  if (!titles) return { ...layout, printArea };
  const whole = { row: titles.first, column: titles.first, rows: titles.last - titles.first + 1, columns: titles.last - titles.first + 1 };
  const shifted = shiftArea(whole, change);
  const first = shifted && (change.axis === 'row' ? shifted.row : shifted.column);
  const size = shifted && (change.axis === 'row' ? shifted.rows : shifted.columns);
  const lines = first === null || size === null ? null : { first, last: first + size - 1 };
  return { ...layout, printArea, ...(change.axis === 'row' ? { titleRows: lines } : { titleColumns: lines }) };
}

function shiftTable(book: Book, table: Table, change: LineChange): void {
  const area = shiftArea(table.area, change);
  if (!area) {
    book.tables.delete(table.id);
    return;
  }
  book.tables.set(table.id, { ...table, area, columnIds: shiftColumnIds(table, change) });
}

function shiftColumnIds(table: Table, { axis, at, count }: LineChange): readonly number[] {
  const inside = at - table.area.column;
  if (axis === 'row' || inside >= table.area.columns) return table.columnIds;
  if (count > 0) return inside > 0 ? insertColumnIds(table.columnIds, inside, count) : table.columnIds;
  return table.columnIds.filter((_, i) => i < inside || i >= inside - count);
}
