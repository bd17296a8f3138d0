import type { Outcome } from '../../domain/issue';
import { locate } from '../../workbook/decode/locate';
import type { Spreadsheet } from '../ports';

/** Lists only an office's rows in the ledger, or all of them with `null`; filters of other columns stay. Two round trips. */
export async function showOffice(spreadsheet: Spreadsheet, office: string | null): Promise<Outcome<void>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, [{ table: 'Ledger', keys: ['leadOffice'] }]);
  return located.ok ? spreadsheet.filter({ table: 'Ledger', header: located.value.header('Ledger', 'leadOffice') }, office) : located;
}
