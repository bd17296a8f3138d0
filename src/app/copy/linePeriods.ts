import { sumDecimals } from '../../domain/sumDecimals';
import { KIND } from '../../workbook/formulas/status';
import type { LedgerLine } from './copySource';
import type { GroupedIndicator } from './groupLines';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Months of which something is known: quarters' ends by the plan, the data month, and earlier ones with a figure. */
export function periodsOf({ head, groups, rest, official }: GroupedIndicator): readonly number[] {
  const lines = [...groups.flatMap((group) => group.lines), ...rest, ...(official ? [official] : [])];
  const hasFigure = (month: number): boolean => month < head.month && lines.some(({ cumulative }) => (cumulative[month - 1] ?? null) !== null);
  return MONTHS.filter((month) => month % 3 === 0 || month === head.month || hasFigure(month));
}

/** What is due at a month's end as far as the row itself says; `null` inside a quarter other than the running one. */
export function planAt({ annual, quarters, milestone }: LedgerLine, kind: number, month: number, dataMonth: number): number | null {
  if (month === dataMonth) return milestone;
  if (kind === KIND.rate || month === 12) return annual;
  if (month % 3 !== 0) return null;
  const passed = quarters.slice(0, month / 3);
  return kind === KIND.stock ? (passed.at(-1) ?? null) : sumDecimals(passed);
}

/** What was reached at a month's end: the valid figure now, before that the last one that was reported by then. */
export function actualAt({ actual, cumulative }: LedgerLine, month: number, dataMonth: number): number | null {
  if (month > dataMonth) return null;
  return month === dataMonth ? actual : (cumulative.slice(0, month).filter((figure) => figure !== null).at(-1) ?? null);
}
