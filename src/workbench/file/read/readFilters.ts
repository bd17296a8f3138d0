import { parseArea } from '../../book/address';
import type { RawRow } from '../../../xlsx/package/sheetPart';
import { elements, flag, type XmlElement } from '../../../xlsx/package/xml';

/** Rows that a filter with criteria hides, of the sheet itself or of one of its tables. */
export function filteredRows(owners: readonly XmlElement[], rows: readonly RawRow[]): ReadonlySet<number> {
  const hidden = rows.filter(({ attributes }) => flag(attributes.hidden)).map(({ index }) => index);
  const areas = owners
    .flatMap((owner) => elements(owner, 'autoFilter'))
    .filter((filter) => elements(filter, 'filterColumn').length > 0)
    .map((filter) => parseArea(filter.attributes.ref ?? ''));
  return new Set(hidden.filter((row) => areas.some((area) => area && row > area.row && row < area.row + area.rows)));
}
