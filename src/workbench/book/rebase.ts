import type { LineChange } from './area';
import { moveReferences } from './moveReferences';
import type { Area } from './operation';

/**
 * A formula relative to an area's first cell, written for the first of its cells that survives the
 * change, so that adjusting it afterwards does not lose the reference to the area's own first row.
 */
export function rebase(formula: string, area: Area, { axis, at, count }: LineChange): string {
  const first = area[axis];
  if (count > 0 || first < at || first >= at - count) return formula;
  const skipped = at - count - first;
  return axis === 'row' ? moveReferences(formula, skipped, 0) : moveReferences(formula, 0, skipped);
}
