import { moveReferences } from '../../book/moveReferences';
import { areaName, parseAreas } from '../address';
import { elements, textOf, xml, type XmlElement } from '../../../xlsx/package/xml';
import { conditionalFormatId } from './describe';

/**
 * Takes the opened sheet's rules out that the journal deleted or wrote anew, while they can still be
 * told by their place in the part. A rule over several areas loses only the areas that were named.
 */
export function dropConditionalFormats(tree: XmlElement, sheet: string, dropped: ReadonlySet<string>): void {
  if (dropped.size === 0) return;
  let index = -1;
  tree.children = tree.children.flatMap((group) => {
    if (typeof group === 'string' || group.name !== 'conditionalFormatting') return [group];
    const areas = parseAreas(group.attributes.sqref ?? '');
    const kept: XmlElement[] = [];
    const parted: XmlElement[] = [];
    for (const rule of elements(group, 'cfRule')) {
      index += 1;
      const rest = areas.filter((_, part) => !dropped.has(conditionalFormatId(sheet, index, part)));
      const [origin, first] = [areas[0], rest[0]];
      if (rest.length === areas.length) kept.push(rule);
      else if (origin && first) {
        for (const formula of elements(rule, 'formula')) {
          formula.children = [moveReferences(textOf(formula), first.row - origin.row, first.column - origin.column)];
        }
        parted.push(xml('conditionalFormatting', { sqref: rest.map(areaName).join(' ') }, rule));
      }
    }
    const others = elements(group).filter(({ name }) => name !== 'cfRule');
    return [...(kept.length > 0 ? [{ ...group, children: [...kept, ...others] }] : []), ...parted];
  });
}
