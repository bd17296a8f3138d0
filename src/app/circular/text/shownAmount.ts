import { roundDecimal } from '../../../domain/decimal';
import { convert } from '../../../domain/measure';
import type { IndicatorFigures } from '../townStanding';

export interface Amount {
  readonly figure: string;
  readonly measure: string;
}

/**
 * An amount in the split unit as a document says it: in the issued unit from one of it on (11275 万元 is 1.13 亿元, to
 * two decimals), else in the split unit with its own decimals (6765 万元, 71.30 亩).
 */
export function shownAmount(value: number, { issuedUnit, splitUnit, decimals }: Pick<IndicatorFigures, 'issuedUnit' | 'splitUnit' | 'decimals'>): Amount {
  const issued = issuedUnit === splitUnit ? null : convert(value, splitUnit, issuedUnit);
  if (issued?.ok && Math.abs(issued.value) >= 1) return { figure: String(roundDecimal(issued.value, 2)), measure: issuedUnit };
  return { figure: roundDecimal(value, decimals).toFixed(decimals), measure: splitUnit };
}

/** Percent of a ratio, or points, to one decimal. */
export function oneDecimal(points: number): string {
  return Math.abs(roundDecimal(points, 1)).toFixed(1);
}
