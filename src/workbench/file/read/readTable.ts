import { parseArea } from '../../book/address';
import type { Operation } from '../../book/operation';
import { child, flag, type XmlElement } from '../../../xlsx/package/xml';

/** A table; one without a header row stays in the file, unknown to the book. */
export function readTable(sheet: string, id: string, table: XmlElement): Operation[] {
  const area = parseArea(table.attributes.ref ?? '');
  const style = child(table, 'tableStyleInfo')?.attributes;
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
    },
  ];
}
