/** An exact decimal number: `coefficient / 10^scale`, `scale` ≥ 0, without trailing zeros. */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

const DECIMAL_TEXT = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Reads plain decimal text such as `-12.50` or `1e-7`; `null` when it is anything else. */
export function parseDecimal(text: string): Decimal | null {
  const match = DECIMAL_TEXT.exec(text);
  if (!match) return null;
  const [, sign, whole, fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${whole}${fraction}`);
  return scaled(sign === '-' ? -digits : digits, fraction.length - Number(exponent));
}

/**
 * The decimal that a spreadsheet shows for a number: 15 significant digits, so that 0.1 + 0.2 is 0.3.
 * Whole numbers below 2^53 are taken as they are. `null` for NaN and infinities.
 */
export function decimalOf(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  return parseDecimal(Number.isSafeInteger(value) ? String(value) : value.toPrecision(15));
}

/** The nearest double to `numerator / denominator`, correct to the last bit that a spreadsheet shows. */
export function ratioToNumber(numerator: bigint, denominator: bigint): number {
  const exactBelow = 2n ** 53n;
  if (magnitude(numerator) < exactBelow && magnitude(denominator) < exactBelow) {
    return Number(numerator) / Number(denominator);
  }
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const precision = 10n ** 20n;
  return Number(whole) + Number((rest * precision) / denominator) / 1e20;
}

/** Half away from zero on the decimal that is shown, as a spreadsheet's ROUND does. */
export function roundDecimal(value: number, places: number): number {
  const decimal = decimalOf(value);
  if (!decimal || decimal.scale <= places) return decimal ? Number(decimal.coefficient) / 10 ** decimal.scale : value;
  return Number(divideRounding(decimal.coefficient, 10n ** BigInt(decimal.scale - places))) / 10 ** places;
}

/** The nearest whole number to `numerator / denominator`, half away from zero; the denominator is positive. */
export function divideRounding(numerator: bigint, denominator: bigint): bigint {
  const size = (magnitude(numerator) * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -size : size;
}

/** Numbers as whole numbers over one common power of ten: 0.1 and 2.25 become 10 and 225. */
export function commonIntegers(values: readonly Decimal[]): { readonly integers: bigint[]; readonly scale: number } {
  const scale = values.reduce((widest, value) => Math.max(widest, value.scale), 0);
  return { integers: values.map((value) => value.coefficient * 10n ** BigInt(scale - value.scale)), scale };
}

function scaled(coefficient: bigint, scale: number): Decimal {
  if (scale < 0) return { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
  let reduced = coefficient;
  let places = scale;
  while (places > 0 && reduced % 10n === 0n) {
    reduced /= 10n;
    places -= 1;
  }
  return { coefficient: reduced, scale: places };
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
