import type { Area } from '../../book/operation';
import { areaName, parseAreas, subtract } from '../address';
import { child, elements, textOf, type XmlElement } from '../../../xlsx/package/xml';

/** Takes cells out of the validations that newer programs keep in the sheet's extensions. */
export function cutExtendedValidations(tree: XmlElement, holes: readonly Area[]): void {
  const extensions = child(tree, 'extLst');
  if (!extensions) return;
  extensions.children = elements(extensions).filter((extension) => {
    const list = child(extension, 'x14:dataValidations');
    if (!list) return true;
    list.children = elements(list).filter((validation) => cut(validation, holes));
    list.attributes.count = String(list.children.length);
    return list.children.length > 0;
  });
  if (extensions.children.length === 0) tree.children.splice(tree.children.indexOf(extensions), 1);
}

/** Returns whether the validation still has cells. */
function cut(validation: XmlElement, holes: readonly Area[]): boolean {
  const areas = child(validation, 'xm:sqref');
  if (!areas) return true;
  const rest = holes.reduce<Area[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), parseAreas(textOf(areas)));
  areas.children = [rest.map(areaName).join(' ')];
  return rest.length > 0;
}
