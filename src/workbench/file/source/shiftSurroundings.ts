import { parseArea } from '../../book/address';
import { growArea, type LineChange, shiftArea } from '../../book/area';
import type { Area } from '../../book/operation';
import { areaName, parseAreas, shiftIndex, shiftSpan } from '../address';
import { rebase } from '../../book/rebase';
import { child, descendants, elements, textOf, type XmlElement } from '../../../xlsx/package/xml';
import type { FormulaStep } from './shiftCells';

/** Moves what a worksheet part says around its cells: columns, merges, rules, filters, links, page breaks. */
export function shiftSurroundings(sheet: XmlElement, shifts: readonly LineChange[], step: FormulaStep): void {
  shiftColumns(child(sheet, 'cols'), shifts);
  shiftList(child(sheet, 'mergeCells'), 'mergeCell', shifts);
  shiftList(child(sheet, 'hyperlinks'), 'hyperlink', shifts);
  shiftList(child(sheet, 'protectedRanges'), 'protectedRange', shifts);
  shiftList(child(sheet, 'ignoredErrors'), 'ignoredError', shifts);
  shiftList(sheet, 'autoFilter', shifts);
  shiftList(sheet, 'conditionalFormatting', shifts, ['formula'], step);
  shiftList(child(sheet, 'dataValidations'), 'dataValidation', shifts, ['formula1', 'formula2'], step, growArea);
  shiftBreaks(child(sheet, 'rowBreaks'), 'row', shifts);
  shiftBreaks(child(sheet, 'colBreaks'), 'column', shifts);
  shiftExtensions(sheet, shifts, step);
}

/** A list's areas after all shifts, as `sqref` writes them; `null` when none is left. */
export function shiftAreas(sqref: string, shifts: readonly LineChange[], follow = shiftArea): string | null {
  const moved = parseAreas(sqref).flatMap((area) => {
    const end = shifts.reduce<Area | null>((now, shift) => now && follow(now, shift), area);
    return end ? [areaName(end)] : [];
  });
  return moved.length > 0 ? moved.join(' ') : null;
}

/** Moves `ref` or `sqref` of each entry and takes its formulas along; entries whose cells are gone go too. */
function shiftList(
  parent: XmlElement | undefined,
  name: string,
  shifts: readonly LineChange[],
  formulas: readonly string[] = [],
  step: FormulaStep = (formula) => formula,
  follow = shiftArea,
): void {
  if (!parent) return;
  for (const entry of elements(parent, name)) {
    const key = entry.attributes.sqref === undefined ? 'ref' : 'sqref';
    const before = entry.attributes[key];
    if (before === undefined) continue;
    for (const formula of formulas.flatMap((tag) => descendants(entry, tag))) {
      formula.children = [step(rebaseAll(textOf(formula), before, shifts))];
    }
    const after = shiftAreas(before, shifts, follow);
    if (after === null) parent.children.splice(parent.children.indexOf(entry), 1);
    else entry.attributes[key] = after;
  }
  if (parent.attributes.count !== undefined) parent.attributes.count = String(elements(parent, name).length);
}

/** A relative formula starts from the first cell of the first area. */
function rebaseAll(formula: string, sqref: string, shifts: readonly LineChange[]): string {
  let area: Area | null = parseAreas(sqref)[0] ?? null;
  let text = formula;
  for (const shift of shifts) {
    if (!area) break;
    text = rebase(text, area, shift);
    area = shiftArea(area, shift);
  }
  return text;
}

function shiftColumns(cols: XmlElement | undefined, shifts: readonly LineChange[]): void {
  if (!cols) return;
  for (const shift of shifts.filter(({ axis }) => axis === 'column')) {
    cols.children = elements(cols, 'col').flatMap((col) => {
      const span = shiftSpan(Number(col.attributes.min) - 1, Number(col.attributes.max) - 1, shift);
      if (!span) return [];
      return [{ ...col, attributes: { ...col.attributes, min: String(span.first + 1), max: String(span.last + 1) } }];
    });
  }
}

function shiftBreaks(breaks: XmlElement | undefined, axis: LineChange['axis'], shifts: readonly LineChange[]): void {
  if (!breaks) return;
  for (const entry of elements(breaks, 'brk')) {
    for (const shift of shifts.filter((candidate) => candidate.axis === axis)) {
      entry.attributes.id = String(shiftIndex(Number(entry.attributes.id), shift) ?? shift.at);
    }
  }
}

/** Newer rules (data bars, icon sets, lists on other sheets) stand in an extension with texts for areas and formulas. */
function shiftExtensions(sheet: XmlElement, shifts: readonly LineChange[], step: FormulaStep): void {
  const extensions = child(sheet, 'extLst');
  if (!extensions) return;
  for (const formula of descendants(extensions, 'xm:f')) formula.children = [step(textOf(formula))];
  for (const areas of descendants(extensions, 'xm:sqref')) areas.children = [shiftAreas(textOf(areas), shifts) ?? textOf(areas)];
}

/** Moves a single-area attribute such as a table's `ref`; an area that is gone stays as it was. */
export function shiftAttribute(element: XmlElement, name: string, shifts: readonly LineChange[]): void {
  const before = element.attributes[name];
  if (before === undefined) return;
  const after = shifts.reduce<Area | null>((now, shift) => now && shiftArea(now, shift), parseArea(before));
  if (after) element.attributes[name] = areaName(after);
}
