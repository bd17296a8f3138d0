import type { ConditionalFormat } from '../../book/operation';
import { areaName } from '../address';
import type { SheetDelta } from '../delta/delta';
import { toFileFormula } from '../formula/future';
import { insertInOrder } from '../../../xlsx/package/schemaOrder';
import { elements, xml, type XmlElement } from '../../../xlsx/package/xml';

/** Number of a differential style in `styles.xml` for a format. */
export type DifferentialStyle = (format: ConditionalFormat['format']) => number;

/** Puts in new rules and numbers all of the sheet's rules by their priority. */
export function patchConditionalFormats(tree: XmlElement, sheet: SheetDelta, styleOf: DifferentialStyle): void {
  if (sheet.conditionalFormats.length === 0) return;
  const kept = elements(tree, 'conditionalFormatting').flatMap((group) =>
    elements(group, 'cfRule').map((rule) => ({ rule, priority: Number(rule.attributes.priority ?? 1) - 1 })),
  );
  const added = sheet.conditionalFormats.map((format) => {
    const rule = ruleOf(format, styleOf(format.format));
    insertInOrder(tree, xml('conditionalFormatting', { sqref: areaName(format.area) }, rule));
    return { rule, priority: format.priority };
  });
  [...kept, ...added]
    .sort((one, other) => one.priority - other.priority)
    .forEach(({ rule }, index) => (rule.attributes.priority = String(index + 1)));
}

function ruleOf({ formula, stopIfTrue }: ConditionalFormat, dxfId: number): XmlElement {
  return xml(
    'cfRule',
    { type: 'expression', dxfId, priority: 1, stopIfTrue: stopIfTrue || undefined },
    xml('formula', {}, toFileFormula(formula.replace(/^=/, ''))),
  );
}
