import type { TableReader } from '../../workbook/decode/cells';

/** 0-based row of an office's form of a month in the record of returns; the latest of several. */
export function returnRowOf(returns: TableReader, office: string, month: number): number | null {
  for (let row = returns.rows - 1; row >= 0; row -= 1) {
    if (returns.text('office', row) === office && returns.number('month', row) === month) return row;
  }
  return null;
}
