import { type Minor, minor } from '../../amount';
import { divideRounding } from '../../decimal';
import type { Curve } from '../../schedule/curve';
import type { Quarters } from '../splitInput';

/**
 * The county's own quarters: round(target × curve) at each quarter's end less the one before, so that every
 * year-to-date figure is within half a minor unit. They add up to target × the curve's end.
 */
export function quarterTotals(target: Minor, curve: Curve): Quarters<Minor> {
  const ends = quarterEnds(curve).map((due) => share(target, due, curve.denominator));
  return quarters((quarter) => (ends[quarter] ?? 0) - (quarter > 0 ? (ends[quarter - 1] ?? 0) : 0));
}

/** For a stock: the levels at the quarters' ends on the way from last year's level to the target. */
export function quarterLevels(lastYear: Minor, target: Minor, curve: Curve): Quarters<Minor> {
  const change = minor(target - lastYear);
  const ends = quarterEnds(curve);
  return quarters((quarter) => lastYear + share(change, ends[quarter] ?? 0, curve.denominator));
}

function quarterEnds(curve: Curve): number[] {
  return [3, 6, 9, 12].map((month) => curve.cumulative[month] ?? 0);
}

function share(amount: Minor, due: number, denominator: number): number {
  return Number(divideRounding(BigInt(amount) * BigInt(due), BigInt(denominator)));
}

function quarters(amount: (quarter: number) => number): Quarters<Minor> {
  return [minor(amount(0)), minor(amount(1)), minor(amount(2)), minor(amount(3))];
}
