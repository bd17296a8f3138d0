import { type Outcome, succeed } from '../../domain/issue';
import { locate } from '../../workbook/decode/locate';
import type { ProtectionMark } from '../../workbook/protect/mark';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { type ProtectedSheet, protectedSheets } from './protectedSheets';

/** What is protected, and whether by us. */
export interface ProtectionStanding {
  readonly language: Language;
  readonly mark: ProtectionMark;
  readonly sheets: readonly ProtectedSheet[];
}

/** One round trip. Issue `not-a-xushi-workbook`. */
export async function readProtection(spreadsheet: Spreadsheet): Promise<Outcome<ProtectionStanding>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, [{ table: 'Ledger', keys: [] }]);
  if (!located.ok) return located;
  return succeed({ language: located.value.language, mark: inventory.value.protection ?? 'none', sheets: protectedSheets(inventory.value) });
}
