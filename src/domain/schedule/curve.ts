import { commonIntegers, type Decimal, decimalOf } from '../decimal';
import { fail, type Issue, type Outcome, succeed } from '../issue';

/**
 * A named schedule: `cumulative[m] / denominator` of the year is due at the end of month m.
 * Thirteen whole numbers, month 0 to 12, from 0, never falling; the last may stay below the denominator.
 */
export interface Curve {
  readonly name: string;
  readonly cumulative: readonly number[];
  readonly denominator: number;
}

/** One point of a schedule by steps: nothing more is due until its month ends. */
export interface Step {
  readonly month: number;
  /** In the same measure as the `whole` of `stepCurve`. */
  readonly cumulative: number;
}

/** Decimals kept of a percentage: 100/12 typed in a cell is as near to a twelfth as any figure needs. */
const PERCENT_PLACES = 10;

/** Every month a twelfth, as an exact fraction. */
export function evenCurve(name: string): Curve {
  return { name, cumulative: MONTHS_FROM_ZERO, denominator: 12 };
}

/** Cumulative percentages at the ends of the four quarters, linear by months inside a quarter. */
export function quarterCurve(name: string, percents: readonly [number, number, number, number]): Outcome<Curve> {
  const read = readPercents(name, percents, (index) => 3 * (index + 1));
  if (!read.ok) return read;
  const { integers, hundred } = read.value;
  const ends = [0, ...integers];
  const cumulative = MONTHS_FROM_ZERO.map((month) => {
    const quarter = Math.min(3, Math.floor(month / 3));
    const inside = month - 3 * quarter;
    return (ends[quarter] ?? 0) * (3 - inside) + (ends[quarter + 1] ?? 0) * inside;
  });
  return succeed({ name, cumulative, denominator: 3 * hundred });
}

/** Cumulative percentages at the ends of the twelve months. Issues: `curve-not-a-number`, `curve-falls`, `curve-over-100`. */
export function monthlyCurve(name: string, percents: readonly (number | null)[]): Outcome<Curve> {
  const read = readPercents(name, MONTHS.map((month) => percents[month - 1] ?? null), (index) => index + 1);
  if (!read.ok) return read;
  return succeed({ name, cumulative: [0, ...read.value.integers], denominator: read.value.hundred });
}

/** Steps at month ends, as parts of `whole` (100 for percentages, the target for amounts). */
export function stepCurve(name: string, steps: readonly Step[], whole: number): Outcome<Curve> {
  const percents = MONTHS.map((month) => {
    const reached = steps.filter((step) => step.month <= month).map((step) => step.cumulative);
    return (Math.max(0, ...reached) * 100) / whole;
  });
  return monthlyCurve(name, percents);
}

/** The part of the year that is due at the end of a month, 0…1; month 0 is the start of the year. */
export function cumulativeShare(curve: Curve, month: number): number {
  return (curve.cumulative[month] ?? 0) / curve.denominator;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const MONTHS_FROM_ZERO = [0, ...MONTHS] as const;

function readPercents(
  name: string,
  percents: readonly (number | null)[],
  monthOf: (index: number) => number,
): Outcome<{ integers: number[]; hundred: number }> {
  const issues: Issue[] = [];
  const complain = (code: string, index: number): void => {
    issues.push({ code, severity: 'error', facts: { curve: name, month: monthOf(index), value: percents[index] ?? '' } });
  };
  let highest = 0;
  const decimals = percents.map((percent, index): Decimal => {
    const rounded = percent === null ? null : decimalOf(Number(percent.toFixed(PERCENT_PLACES)));
    if (percent === null || !rounded) complain('curve-not-a-number', index);
    else if (percent < highest) complain('curve-falls', index);
    else if (percent > 100) complain('curve-over-100', index);
    highest = Math.max(highest, percent ?? 0);
    return rounded ?? { coefficient: 0n, scale: 0 };
  });
  if (issues.length > 0) return fail(issues);
  const { integers, scale } = commonIntegers(decimals);
  return succeed({ integers: integers.map(Number), hundred: 100 * 10 ** scale });
}
