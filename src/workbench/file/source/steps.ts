import { adjustReferences, type SheetChange } from '../../book/adjustReferences';
import type { LineChange } from '../../book/area';
import { sameSheet } from '../address';

/** Takes one formula of the opened file through all changes; `owner` is its sheet's name in that file. */
export function stepFormula(formula: string, owner: string, changes: readonly SheetChange[]): string {
  let name = owner;
  let stepped = formula;
  for (const change of changes) {
    stepped = adjustReferences(stepped, name, change);
    if (change.kind === 'renamed' && sameSheet(name, change.sheet)) name = change.name;
  }
  return stepped;
}

/** The row and column changes that hit the sheet called `owner` in the opened file. */
export function lineChangesOf(owner: string, changes: readonly SheetChange[]): LineChange[] {
  let name: string | null = owner;
  const lines: LineChange[] = [];
  for (const change of changes) {
    if (name === null) break;
    if (!sameSheet(change.sheet, name)) continue;
    if (change.kind === 'lines') lines.push(change.change);
    else name = change.kind === 'renamed' ? change.name : null;
  }
  return lines;
}

/** What the sheet is called after all changes; `null` when it was deleted. */
export function nameAfter(owner: string, changes: readonly SheetChange[]): string | null {
  return changes.reduce<string | null>((name, change) => {
    if (name === null || change.kind === 'lines' || !sameSheet(change.sheet, name)) return name;
    return change.kind === 'renamed' ? change.name : null;
  }, owner);
}
