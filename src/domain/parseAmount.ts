import { decimalOf, parseDecimal } from './decimal';
import { toHalfWidth } from './halfWidth';
import { fail, type Issue, type Outcome, succeed } from './issue';
import { completeMeasure, convert, measureName } from './measure';

/** What a cell says: a number, and the unit when the text names one. An empty cell has `value` null. */
export interface ParsedAmount {
  readonly value: number | null;
  readonly unit: string | null;
}

const AMOUNT = /^([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?([^\d.,].*)?$/;
const BARE_PREFIX = /^(千|万|百万|千万|亿)$/;

/**
 * Reads a plain amount: numbers, full-width digits, thousands separators, one unit behind
 * (`６.５亿元`, `1,234万元`, `6.5亿`). Anything that has to be guessed is refused:
 * `amount-not-a-number` (约六亿, 1-2, TRUE), `unit-unknown`, `amount-too-precise` beyond 15 digits.
 * `expected` completes a bare 亿 or 万; without it they mean yuan.
 */
export function parseAmount(input: string | number | boolean | null, expected = '元'): Outcome<ParsedAmount> {
  if (input === null) return succeed({ value: null, unit: null });
  if (typeof input === 'boolean') return refuse('amount-not-a-number', { text: input ? 'TRUE' : 'FALSE' });
  if (typeof input === 'number') {
    return Number.isFinite(input) ? succeed({ value: input, unit: null }) : refuse('amount-not-a-number', { text: String(input) });
  }
  const text = toHalfWidth(input).trim();
  if (text === '') return succeed({ value: null, unit: null });
  const match = AMOUNT.exec(text);
  if (!match) return refuse('amount-not-a-number', { text: input });
  const [, sign = '', whole = '', fraction = '', suffix = ''] = match;
  return readNumber(`${sign}${whole.replaceAll(',', '')}${fraction}`, suffix.trim(), input, expected);
}

/**
 * A cell as a number in `unit`: text without a unit is taken as it stands, with one it is converted.
 * Issues as for `parseAmount`, and `unit-mismatch` when the text names a unit of another kind.
 */
export function readAmount(input: string | number | boolean | null, unit: string): Outcome<number | null> {
  const parsed = parseAmount(input, unit);
  if (!parsed.ok) return parsed;
  const { value, unit: named } = parsed.value;
  if (value === null || named === null) return succeed(value);
  const converted = convert(value, named, unit);
  if (converted.ok) return converted;
  const issues: Issue[] = converted.issues.map((issue) => ({ ...issue, facts: { ...issue.facts, text: String(input) } }));
  return fail(issues);
}

function readNumber(digits: string, suffix: string, input: string, expected: string): Outcome<ParsedAmount> {
  const decimal = parseDecimal(digits);
  const value = Number(digits);
  const kept = decimalOf(value);
  if (!decimal || !kept || decimal.coefficient !== kept.coefficient || decimal.scale !== kept.scale) {
    return refuse('amount-too-precise', { text: input });
  }
  if (suffix === '') return succeed({ value, unit: null });
  const unit = BARE_PREFIX.test(suffix) ? completeMeasure(suffix, expected) : measureName(suffix);
  return unit ? succeed({ value, unit }) : unknownSuffix(suffix, input);
}

/** `6.5左右` is no amount; `6.5 标箱` may be one, in a unit we do not know. */
function unknownSuffix(suffix: string, text: string): Outcome<ParsedAmount> {
  const vague = /[\p{N}+\-~<>=左右余多近约上下以至到、,。.;:!?()[\]]/u.test(suffix);
  return vague ? refuse('amount-not-a-number', { text }) : refuse('unit-unknown', { text, unit: suffix });
}

function refuse(code: string, facts: Record<string, string | number>): { ok: false; issues: readonly Issue[] } {
  return fail([{ code, severity: 'error', facts }]);
}
