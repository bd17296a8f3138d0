import type { CellContent } from './operation';
import { parseDateInput } from './parseDateInput';

/** A typed cell: its content, and the number format that Excel gives the cell for text such as `12%`. */
export interface ParsedInput {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export interface InputContext {
  /** Format that the cell has now; under `@` everything stays text. */
  readonly numberFormat: string;
  /** Year for dates typed without one, such as `1-2`. */
  readonly year: number;
}

const ERRORS = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/i;
const NUMBER = /^([+-]?)(\()?([¥￥$€£])?([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?(%)?(\))?$/;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;

/** Understands what is written to a cell as Excel understands typing: `007` is 7, `'007` text, `1-2` a date. */
export function parseInput(input: string | number | boolean, context: InputContext): ParsedInput {
  if (context.numberFormat === '@') return literal(typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
  if (typeof input !== 'string') return literal(input);
  if (input === '') return literal(null);
  if (input.startsWith("'")) return literal(input.slice(1));
  if (isFormula(input)) return { content: { value: null, formula: input.startsWith('=') ? input : `=${input}` } };
  return parseTyped(input, context.year);
}

function parseTyped(input: string, year: number): ParsedInput {
  const text = input.trim();
  if (/^(true|false)$/i.test(text)) return literal(text.toLowerCase() === 'true');
  if (ERRORS.test(text)) return literal(text.toUpperCase());
  return parseNumber(text) ?? parseDateInput(text, year) ?? literal(input);
}

/** `=A1`; also `+A1` and `-A1`, but `+86` is a number and `-` alone is text. */
function isFormula(input: string): boolean {
  if (input.startsWith('=')) return input.length > 1;
  return /^[+-]\s*[A-Za-z$(]/.test(input) && !NUMBER.test(input);
}

function parseNumber(text: string): ParsedInput | null {
  const fraction = FRACTION.exec(text);
  if (fraction) {
    const [, sign, whole, top, bottom] = fraction;
    const size = Number(whole) + Number(top) / Number(bottom);
    return { content: { value: sign === '-' ? -size : size }, numberFormat: '# ?/?' };
  }
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, open, currency, innerSign, digits = '', exponent = '', percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (sign && innerSign)) return null;
  const size = Number(digits.replaceAll(',', '') + exponent);
  const isNegative = sign === '-' || innerSign === '-' || open === '(';
  // One hundredth of a decimal is not exact in binary; fifteen digits are what Excel keeps.
  const value = percent ? Number((size * 0.01).toPrecision(15)) : size;
  const numberFormat = formatOf(digits, exponent, percent, currency);
  return { content: { value: isNegative ? -value : value }, ...(numberFormat && { numberFormat }) };
}

function formatOf(digits: string, exponent: string, percent?: string, currency?: string): string | null {
  const decimals = digits.includes('.');
  if (percent) return decimals ? '0.00%' : '0%';
  if (exponent) return '0.00E+00';
  if (currency) return `"${currency}"#,##0${decimals ? '.00' : ''}`;
  return digits.includes(',') ? `#,##0${decimals ? '.00' : ''}` : null;
}

function literal(value: CellContent['value']): ParsedInput {
  return { content: { value } };
}
