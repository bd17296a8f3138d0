import { ownHeader } from '../../workbook/decode/locate';
import { type IndicatorKey, indicatorKeys, type LedgerKey, ledgerKeys } from '../../workbook/tables/columns';

/** Which column a header of the ledger stands for, in either language; `null` for a column of the user's own. */
export function ledgerKeyOf(header: string): LedgerKey | null {
  return ledgerKeys.find((key) => ownHeader({ name: 'Ledger', headers: [header] }, 'Ledger', key) !== undefined) ?? null;
}

export function indicatorKeyOf(header: string): IndicatorKey | null {
  return indicatorKeys.find((key) => ownHeader({ name: 'Indicators', headers: [header] }, 'Indicators', key) !== undefined) ?? null;
}
