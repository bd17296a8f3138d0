import { quoteSheetName } from './address';
import { shiftLines, type LineChange } from './area';
import { formatReference, mapReferences, sheetOf, type Corner, type Reference } from './formula';

/** What happened to a sheet that other formulas may refer to. */
export type SheetChange =
  | { readonly kind: 'lines'; readonly sheet: string; readonly change: LineChange }
  | { readonly kind: 'renamed'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'deleted'; readonly sheet: string };

/**
 * The formula after rows or columns were put in or taken out, or a sheet was renamed or deleted.
 * `home` is the name of the sheet that holds the formula; `sheet` in the change is the name before it.
 */
export function adjustReferences(formula: string, home: string, change: SheetChange): string {
  const changed = change.sheet.toLowerCase();
  const isHome = home.toLowerCase() === changed;
  if (!isHome && !formula.includes('!')) return formula;
  return mapReferences(formula, (reference) => {
    const sheet = sheetOf(reference);
    if (sheet === null ? !isHome : sheet.toLowerCase() !== changed) return reference.text;
    if (change.kind === 'lines') return adjustLines(reference, change.change);
    if (sheet === null) return reference.text;
    return change.kind === 'deleted' ? '#REF!' : formatReference({ ...reference, prefix: `${quoteSheetName(change.name)}!` });
  });
}

function adjustLines(reference: Reference, change: LineChange): string {
  const { axis, at } = change;
  if (reference.kind === (axis === 'row' ? 'columns' : 'rows')) return reference.text;
  const [first, last] = [reference.first, reference.last ?? reference.first];
  const from = Math.min(first[axis], last[axis]);
  const to = Math.max(first[axis], last[axis]);
  if (to < at) return reference.text;
  const lines = shiftLines(from, to - from + 1, change);
  if (!lines) return `${reference.prefix}#REF!`;
  const place = (corner: Corner): Corner => ({
    ...corner,
    [axis]: corner[axis] === from ? lines.first : lines.first + lines.size - 1,
  });
  return formatReference({ ...reference, first: place(first), ...(reference.last && { last: place(last) }) });
}
