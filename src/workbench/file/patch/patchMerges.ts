import { parseArea } from '../../book/address';
import { intersectAreas } from '../../book/area';
import type { Area } from '../../book/operation';
import { areaName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { ensureChild, removeChildren } from '../../../xlsx/package/schemaOrder';
import { child, elements, xml, type XmlElement } from '../../../xlsx/package/xml';

/** The cells that a worksheet part merges. */
export function mergedAreas(tree: XmlElement): Area[] {
  return elements(child(tree, 'mergeCells') ?? xml('mergeCells'), 'mergeCell').flatMap(({ attributes }) => parseArea(attributes.ref ?? '') ?? []);
}

/** Merges cells and takes them apart, in order, on top of what the part merges. */
export function patchMerges(tree: XmlElement, changes: SheetDelta['merges']): void {
  if (changes.length === 0) return;
  const merged = changes.reduce<readonly Area[]>((areas, change) => {
    const apart = areas.filter((area) => !intersectAreas(area, change.area));
    return change.merged && change.area.rows * change.area.columns > 1 ? [...apart, change.area] : apart;
  }, mergedAreas(tree));
  removeChildren(tree, 'mergeCells');
  if (merged.length === 0) return;
  const list = ensureChild(tree, 'mergeCells');
  list.attributes.count = String(merged.length);
  list.children = merged.map((area) => xml('mergeCell', { ref: areaName(area) }));
}
