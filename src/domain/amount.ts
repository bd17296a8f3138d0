import { type Decimal, decimalOf, divideRounding, parseDecimal } from './decimal';
import { fail, type Outcome, succeed } from './issue';

declare const minorUnits: unique symbol;

/** A whole number of minor units: with 2 decimals, 12.34 亩 is 1234. Always a safe integer. */
export type Minor = number & { readonly [minorUnits]: true };

/** What is beyond is no figure of a town, in the pane and in the sheets' own validation. */
export const LARGEST_FIGURE = 1e15;

/** Brands a whole number; a fraction or a number beyond 2^53 is a mistake of the program. */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number below 2^53`);
  return (value === 0 ? 0 : value) as Minor;
}

/**
 * A decimal amount in minor units of `decimals` places. Issues: `amount-not-a-number`,
 * `amount-not-multiple` when it has more decimals than the unit, `amount-too-large` from 2^53 on.
 */
export function toMinor(amount: number | string, decimals: number): Outcome<Minor> {
  const decimal = typeof amount === 'number' ? decimalOf(amount) : parseDecimal(amount.trim());
  if (!decimal) return refuse('amount-not-a-number', { text: String(amount) });
  if (decimal.scale > decimals) return refuse('amount-not-multiple', { value: String(amount), decimals });
  const units = unitsOf(decimal, decimals);
  const value = Number(units);
  if (!Number.isSafeInteger(value)) return refuse('amount-too-large', { value: String(amount), decimals });
  return succeed(minor(value));
}

/** The decimal number nearest to the amount; exact as far as a spreadsheet shows digits. */
export function fromMinor(amount: Minor, decimals: number): number {
  return amount / 10 ** decimals;
}

/** Half away from zero, for figures such as a target with its margin that need not be whole. */
export function roundToMinor(amount: Decimal, decimals: number): Minor {
  if (amount.scale <= decimals) return minor(Number(unitsOf(amount, decimals)));
  return minor(Number(divideRounding(amount.coefficient, 10n ** BigInt(amount.scale - decimals))));
}

function unitsOf(amount: Decimal, decimals: number): bigint {
  return amount.coefficient * 10n ** BigInt(decimals - amount.scale);
}

function refuse(code: string, facts: Record<string, string | number>): Outcome<Minor> {
  return fail([{ code, severity: 'error', facts }]);
}
