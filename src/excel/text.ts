import type { Literal } from '../workbook/spec';

/** What a range takes for one cell; `null` leaves the cell as it is and `''` clears it. */
export type Written = string | number | boolean | null;

const LOOKS_LIKE_A_FORMULA = /^\s*[=+\-@'#]/u;
const CONTAINS_A_DIGIT = /\p{Number}/u;
const IS_A_TRUTH_VALUE = /^\s*(?:true|false)\s*$/iu;

/**
 * True for text that Excel might take for a formula, number, date, truth value or error when it is
 * written. Any digit counts, in whatever script or width, since the forms of a date differ by language.
 */
function mayBeReadOtherwise(text: string): boolean {
  const plain = text.normalize('NFKC');
  return looksLikeFormula(plain) || CONTAINS_A_DIGIT.test(plain) || IS_A_TRUTH_VALUE.test(plain);
}

/** True for text that Excel might take for a formula, or of which it might take the first character away. */
export function looksLikeFormula(text: string): boolean {
  return LOOKS_LIKE_A_FORMULA.test(text.normalize('NFKC'));
}

/** Text that stays this text: Excel takes the leading apostrophe off again and shows and returns the rest. */
export function protectText(text: string): string {
  return mayBeReadOtherwise(text) ? `'${text}` : text;
}

/**
 * A literal as it is handed to `range.values`, so that it reads back as the same literal.
 * `null` stays `null`: the cell keeps what it has.
 * @throws RangeError for a number that no cell can hold.
 */
export function written(literal: Literal): Written {
  if (typeof literal === 'string') return protectText(literal);
  if (typeof literal === 'number' && !Number.isFinite(literal)) throw new RangeError(`No cell holds ${literal}`);
  return literal;
}

/** As `written`, but an empty literal clears the cell. */
export function writtenOver(literal: Literal): Written {
  return literal === null ? '' : written(literal);
}

/** A cell as Excel returns it, as a literal: an empty cell comes as an empty text. */
export function literalOf(value: unknown): Literal {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Tells a formula from text that begins with an equals sign: such text is its own value. */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
