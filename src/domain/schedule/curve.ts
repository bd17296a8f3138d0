/**
 * A named curve: `cumulative[m] / denominator` of the year is due at the end of month m.
 * Thirteen whole numbers, month 0 to 12, from 0, never falling; the last may stay below the denominator.
 */
export interface Curve {
  readonly name: string;
  readonly cumulative: readonly number[];
  readonly denominator: number;
}

/** A point of a curve, its value in parts of the curve's whole. */
export interface CurvePoint {
  /** 1…12 */
  readonly month: number;
  readonly value: number;
}

/** The part of the year that is due at the end of a month, 0…1; month 0 is the start of the year. */
export function cumulativeShare(curve: Curve, month: number): number {
  return (curve.cumulative[month] ?? 0) / curve.denominator;
}

/** Straight by months from point to point, from 0 at the start of the year; level after the last point. Exact. */
export function linearCurve(name: string, points: readonly CurvePoint[], whole: number): Curve {
  const corners = [{ month: 0, value: 0 }, ...points];
  const lengths = points.map(({ month }, index) => month - (corners[index]?.month ?? 0));
  const parts = lengths.reduce(leastCommonMultiple, 1);
  const at = (month: number): number => {
    const next = corners.findIndex((corner) => corner.month > month);
    const [from, to] = next < 0 ? [corners.at(-1), undefined] : [corners[next - 1], corners[next]];
    if (!from) return 0;
    if (!to) return from.value * parts;
    return from.value * parts + (to.value - from.value) * (parts / (to.month - from.month)) * (month - from.month);
  };
  return { name, cumulative: MONTHS_FROM_ZERO.map(at), denominator: parts * whole };
}

/** Nothing more is due between one point and the next. */
export function stepCurve(name: string, points: readonly CurvePoint[], whole: number): Curve {
  const at = (month: number): number => points.filter((point) => point.month <= month).at(-1)?.value ?? 0;
  return { name, cumulative: MONTHS_FROM_ZERO.map(at), denominator: whole };
}

/** Every day the same part of the year: 365 days, or 366. */
export function dayCurve(name: string, year: number): Curve {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let passed = 0;
  return { name, cumulative: lengths.map((days) => (passed += days)), denominator: leap ? 366 : 365 };
}

const MONTHS_FROM_ZERO = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

function leastCommonMultiple(left: number, right: number): number {
  return (left * right) / greatestCommonDivisor(left, right);
}

function greatestCommonDivisor(left: number, right: number): number {
  return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
