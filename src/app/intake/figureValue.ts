import { toMinor } from '../../domain/amount';
import { roundDecimal } from '../../domain/decimal';
import { fail, type Outcome, succeed } from '../../domain/issue';
import { convert } from '../../domain/measure';
import { parseAmount } from '../../domain/parseAmount';
import type { FigureIndicator } from './figureBook';

/** A pasted figure as it would stand in the workbook, in the indicator's split unit. */
export interface FigureValue {
  readonly value: number;
  /** What it is exactly; another number than `value` only where it was rounded because the planner asked for it. */
  readonly exact: number;
}

/** How much a row that reports nothing may say. */
export function isBlankCell(cell: string): boolean {
  return /^[\s\-—–―/\\]*$/.test(cell.normalize('NFKC'));
}

/**
 * Reads a cell in `measure`, unless it names a unit of measure itself. Issues: those of `parseAmount`, `figures-cell-measure`
 * for a unit of another kind, `figures-too-fine` when it has more decimals than the indicator and is not to be rounded.
 */
export function figureValue(cell: string, measure: string, { splitUnit, decimals }: FigureIndicator, rounds: boolean): Outcome<FigureValue> {
  const parsed = parseAmount(cell, measure);
  if (!parsed.ok) return parsed;
  const converted = convert(parsed.value.value ?? 0, parsed.value.unit ?? measure, splitUnit);
  if (!converted.ok) return fail([{ code: 'figures-cell-measure', severity: 'error', facts: { cell, splitUnit } }]);
  const exact = converted.value;
  const whole = toMinor(exact, decimals);
  if (whole.ok) return succeed({ value: exact, exact });
  if (!whole.issues.some(({ code }) => code === 'amount-not-multiple')) return whole;
  if (rounds) return succeed({ value: roundDecimal(exact, decimals), exact });
  return fail([{ code: 'figures-too-fine', severity: 'error', facts: { cell, value: exact, measure: splitUnit, decimals } }]);
}
