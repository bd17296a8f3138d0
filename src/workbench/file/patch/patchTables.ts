import { parseArea } from '../../book/address';
import type { Area, ColumnFilter } from '../../book/operation';
import { areaName } from '../address';
import type { Delta, SheetDelta, TableDelta } from '../delta/delta';
import type { Parts } from '../../../xlsx/package/parts';
import { insertInOrder, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, xml, type XmlElement } from '../../../xlsx/package/xml';
import type { SourceTable } from '../source/describe';
import { newColumns } from '../source/shiftTable';
import type { HeaderCell } from './fillHeaderCells';

/** What a header cell says, and whether it is text already; `null` when it is empty. */
export type HeaderText = (row: number, column: number) => { readonly text: string; readonly isText: boolean } | null;

/** Makes the table parts of a sheet say what the delta says; returns header cells that still lack their text. */
export function patchTables(parts: Parts, written: readonly SourceTable[], sheet: SheetDelta, delta: Delta, header: HeaderText): HeaderCell[] {
  const tables = [...delta.tables.values()].filter((table) => table.sheet === sheet.id);
  return written.flatMap(({ path, name }) => {
    const change = tables.find((table) => table.path === path || (table.path === null && table.name === name));
    return change ? patchTable(parts.tree(path), change, header) : [];
  });
}

function patchTable(table: XmlElement, change: TableDelta, header: HeaderText): HeaderCell[] {
  if (change.name !== undefined) Object.assign(table.attributes, { name: change.name, displayName: change.name });
  const before = parseArea(table.attributes.ref ?? '');
  if (!before) throw new Error(`table ${table.attributes.name ?? ''} has no area`);
  const area = change.area ?? before;
  table.attributes.ref = areaName(area);
  patchColumnList(table, area);
  patchFilter(table, change, area);
  patchStyle(table, change);
  return table.attributes.headerRowCount === '0' ? [] : nameColumns(table, area, header);
}

function patchColumnList(table: XmlElement, area: Area): void {
  const columns = child(table, 'tableColumns');
  if (!columns) return;
  const list = elements(columns, 'tableColumn');
  columns.children = list.length >= area.columns ? list.slice(0, area.columns) : [...list, ...newColumns(list, area.columns - list.length)];
  columns.attributes.count = String(area.columns);
}

function patchFilter(table: XmlElement, { showFilterButton, filters }: TableDelta, area: Area): void {
  const totals = Number(table.attributes.totalsRowCount ?? 0);
  const filter = child(table, 'autoFilter');
  if (showFilterButton === false) {
    removeChildren(table, 'autoFilter');
    return;
  }
  const ref = areaName({ ...area, rows: area.rows - totals });
  if (filter) filter.attributes.ref = ref;
  else if (showFilterButton === true || (filters ?? []).length > 0) table.children.unshift(xml('autoFilter', { ref }));
  const written = child(table, 'autoFilter');
  if (written && filters) written.children = filters.map(filterColumn);
}

/** A blank is no value of a filter but a mark of its own. */
function filterColumn({ column, values }: ColumnFilter): XmlElement {
  const shown = values.filter((value) => value !== '');
  const filters = xml('filters', shown.length < values.length ? { blank: true } : {}, ...shown.map((val) => xml('filter', { val })));
  return xml('filterColumn', { colId: column }, filters);
}

function patchStyle(table: XmlElement, { style, showBandedRows }: TableDelta): void {
  if (style === undefined && showBandedRows === undefined) return;
  let info = child(table, 'tableStyleInfo');
  if (!info) {
    info = xml('tableStyleInfo', { showFirstColumn: false, showLastColumn: false, showRowStripes: true, showColumnStripes: false });
    insertInOrder(table, info);
  }
  if (style !== undefined) {
    if (style === '') Reflect.deleteProperty(info.attributes, 'name');
    else info.attributes.name = style;
  }
  if (showBandedRows !== undefined) info.attributes.showRowStripes = showBandedRows ? '1' : '0';
}

/** Excel repairs a file whose table columns are not called like their header cells. */
function nameColumns(table: XmlElement, area: Area, header: HeaderText): HeaderCell[] {
  return elements(child(table, 'tableColumns') ?? table, 'tableColumn').flatMap((column, index) => {
    const cell = { row: area.row, column: area.column + index };
    const known = header(cell.row, cell.column);
    if (known) column.attributes.name = known.text.replace(/\r?\n/g, '_x000a_');
    return known?.isText ? [] : [{ ...cell, text: column.attributes.name ?? '' }];
  });
}
