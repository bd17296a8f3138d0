import type { TableReader } from '../../workbook/decode/cells';
import { monthKeys } from '../../workbook/tables/layout';

/** The latest figure of a ledger row before a month 1…12; text is none. */
export function lastFigureBefore(ledger: TableReader, row: number, month: number): { readonly month: number; readonly value: number } | null {
  for (let earlier = month - 1; earlier > 0; earlier -= 1) {
    const value = ledger.number(monthKeys[earlier - 1] ?? '', row);
    if (value !== null) return { month: earlier, value };
  }
  return null;
}
