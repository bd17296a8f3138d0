import { findReferences } from '../book/formula';
import type { WorkbookUnit } from './workbookUnit';

/**
 * Makes the sheets large enough for the single cells that a formula names. Univer answers `#NAME?` for
 * a cell beyond a sheet's size, where Excel has an empty one. Sheets are kept small otherwise, because
 * every use of a whole column costs Univer an array of the sheet's height.
 */
export function reach(unit: WorkbookUnit, ownSheet: string | null, formula: string): void {
  for (const { reference } of findReferences(formula)) {
    if (reference.kind !== 'cells' || reference.last) continue;
    const sheet = reference.prefix === '' ? ownSheet : sheetIdOf(unit, reference.prefix);
    if (sheet !== null) unit.grow(sheet, reference.first.row + 1, reference.first.column + 1);
  }
}

/** `prefix` as written: `台账!`, `'我的 台账'!`. */
function sheetIdOf(unit: WorkbookUnit, prefix: string): string | null {
  const name = prefix.slice(0, -1).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return unit.find()?.getSheetBySheetName(name)?.getSheetId() ?? null;
}
