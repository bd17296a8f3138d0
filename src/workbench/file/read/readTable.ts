import { parseArea } from '../../book/address';
import type { ColumnFilter, Operation } from '../../book/operation';
import { child, elements, flag, type XmlElement } from '../../../xlsx/package/xml';

/** A table; one without a header row stays in the file, unknown to the book. */
export function readTable(sheet: string, id: string, table: XmlElement): Operation[] {
  const area = parseArea(table.attributes.ref ?? '');
  const style = child(table, 'tableStyleInfo')?.attributes;
  const filters = valueFilters(child(table, 'autoFilter'));
  if (!area || table.attributes.headerRowCount === '0') return [];
  return [
    {
      type: 'addTable',
      sheet,
      id,
      name: table.attributes.displayName ?? table.attributes.name ?? '',
      area,
      style: style?.name ?? '',
      showFilterButton: child(table, 'autoFilter') !== undefined,
      showBandedRows: flag(style?.showRowStripes),
      ...(filters.length > 0 && { filters }),
    },
  ];
}

/** Filters by values; those of another kind only hide their rows. */
function valueFilters(filter: XmlElement | undefined): readonly ColumnFilter[] {
  return (filter ? elements(filter, 'filterColumn') : []).flatMap((column): readonly ColumnFilter[] => {
    const values = child(column, 'filters');
    if (!values) return [];
    const shown = elements(values, 'filter').map(({ attributes }) => attributes.val ?? '');
    return [{ column: Number(column.attributes.colId), values: flag(values.attributes.blank) ? [...shown, ''] : shown }];
  });
}
