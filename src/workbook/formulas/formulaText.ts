import { FIRST_ROW } from '../tables/layout';

/** Texts, quoted names, and what stands between them. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;
const OWN_ROW = new RegExp(`(\\$[A-Z]{1,3})${FIRST_ROW}(?!\\d)`, 'g');

/** A formula of our own, cut where its row's number goes. */
export type FormulaTemplate = readonly string[];

/** From the formula of `FIRST_ROW`, as `formulas/` writes them all. */
export function templateOf(formula: string): FormulaTemplate {
  const cuts: string[] = [''];
  for (const piece of formula.match(PIECES) ?? []) {
    const parts = isBare(piece) ? piece.replace(OWN_ROW, '$1\n').split('\n') : [piece];
    cuts[cuts.length - 1] += parts[0] ?? '';
    cuts.push(...parts.slice(1));
  }
  return cuts;
}

/** `row` is the sheet's, 1-based. */
export function formulaAt(template: FormulaTemplate, row: number): string {
  return template.join(String(row));
}

/** The same calculation, whatever spaces, dollar signs, capitals, and quotes around sheet names a program writes. */
export function isSameFormula(left: string, right: string): boolean {
  return left === right || canonical(left) === canonical(right);
}

function canonical(formula: string): string {
  return (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (piece.startsWith('"')) return piece;
      if (piece.startsWith("'")) return piece.slice(1, -1).toUpperCase();
      return piece
        .replace(/[\s$]|_xlfn\.|_xlws\./g, '')
        .replace(/\b([A-Z]{1,3})1:([A-Z]{1,3})1048576\b/gi, '$1:$2')
        .toUpperCase();
    })
    .join('');
}

function isBare(piece: string): boolean {
  return !piece.startsWith('"') && !piece.startsWith("'");
}

/** What a reference becomes when its cells are gone, in every program. */
export const LOST_REFERENCE = '#REF!';
