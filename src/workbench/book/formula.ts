import { SHEET_COLUMNS, SHEET_ROWS, columnLetters, columnNumber } from './address';
import { scanFormula, type Candidate } from './scanFormula';

export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference to cells inside a formula. `last` is absent for a single cell. */
export interface Reference {
  readonly kind: 'cells' | 'columns' | 'rows';
  /** The whole reference as written. */
  readonly text: string;
  /** The sheet as written, with its `!`; empty without a sheet. */
  readonly prefix: string;
  readonly first: Corner;
  readonly last?: Corner;
}

/** Writes the formula anew with each reference replaced by what `change` makes of it. */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  let result = '';
  let done = 0;
  for (const part of findReferences(formula)) {
    result += formula.slice(done, part.start) + change(part.reference);
    done = part.end;
  }
  return done === 0 ? formula : result + formula.slice(done);
}

export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

/** The references of a formula in order. Texts, names, functions and structured references are none. */
export function findReferences(formula: string): FoundReference[] {
  const found: FoundReference[] = [];
  scanFormula(formula, (candidate) => {
    const part = readPair(formula, candidate) ?? readSingle(formula, candidate);
    if (part) found.push(part);
  });
  return found;
}

function readPair(formula: string, { start, end, prefix, first, last }: Candidate): FoundReference | null {
  if (last === '') return null;
  const [a, b] = [readCorner(first), readCorner(last)];
  if (!a || !b || a.kind !== b.kind) return null;
  const text = formula.slice(start, end);
  return { start, end, reference: { kind: a.kind, text, prefix, first: a.corner, last: b.corner } };
}

/** Also the first word of a pair that is none, such as `A1:INDEX(…)`. */
function readSingle(formula: string, { start, prefix, first }: Candidate): FoundReference | null {
  const found = readCorner(first);
  if (found?.kind !== 'cells') return null;
  const end = start + prefix.length + first.length;
  return { start, end, reference: { kind: 'cells', text: formula.slice(start, end), prefix, first: found.corner } };
}

const DOLLAR = 36;

/** Reads `$B$3`, `$B` or `$3`; by character codes, because a large sheet has millions of them. */
function readCorner(text: string): { readonly kind: Reference['kind']; readonly corner: Corner } | null {
  const start = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  const middle = lettersEnd(text, start);
  const hasColumn = middle > start;
  const digits = hasColumn && text.charCodeAt(middle) === DOLLAR ? middle + 1 : middle;
  const row = readRow(text, digits);
  if (row === null || (row < 0 && (!hasColumn || digits > middle))) return null;
  const rowFixed = hasColumn ? digits > middle : start === 1;
  const corner: Corner = {
    row: Math.max(row, 0),
    column: hasColumn ? columnNumber(text.slice(start, middle)) : 0,
    rowFixed: row >= 0 && rowFixed,
    columnFixed: hasColumn && start === 1,
  };
  if (!isInside(corner)) return null;
  return { kind: hasColumn ? (row < 0 ? 'columns' : 'cells') : 'rows', corner };
}

function lettersEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length && (text.charCodeAt(i) | 32) >= 97 && (text.charCodeAt(i) | 32) <= 122) i++;
  return i;
}

/** The zero-based row that the rest of the text names; -1 when there is no rest, `null` when it is no number. */
function readRow(text: string, start: number): number | null {
  if (start === text.length) return -1;
  let row = 0;
  for (let i = start; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9 || (i === start && digit === 0)) return null;
    row = row * 10 + digit;
  }
  return row - 1;
}

export function isInside(corner: Corner): boolean {
  return corner.row >= 0 && corner.row < SHEET_ROWS && corner.column >= 0 && corner.column < SHEET_COLUMNS;
}

/** Plain name of the sheet that a reference names, `null` for the formula's own. */
export function sheetOf({ prefix }: Reference): string | null {
  if (prefix === '') return null;
  return prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
}

/** The reference as a formula writes it. */
export function formatReference({ kind, prefix, first, last }: Omit<Reference, 'text'>): string {
  return prefix + formatCorner(first, kind) + (last ? `:${formatCorner(last, kind)}` : '');
}

function formatCorner(corner: Corner, kind: Reference['kind']): string {
  const column = kind === 'rows' ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = kind === 'columns' ? '' : (corner.rowFixed ? '$' : '') + String(corner.row + 1);
  return column + row;
}
