import { type Outcome, succeed } from '../../domain/issue';
import { versionsSheet } from '../../workbook/sheets/versions';
import { layoutsIn } from '../../workbook/tables';
import { locate } from '../../workbook/decode/locate';
import { textIn } from '../../workbook/text';
import type { CommandOptions, Spreadsheet } from '../ports';

/** Adds the table of versions to an older workbook; a workbook that has it is left alone. At most four round trips. */
export async function addVersions(spreadsheet: Spreadsheet, options?: CommandOptions): Promise<Outcome<void>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, [{ table: 'Ledger', keys: ['indicator'] }]);
  if (!located.ok) return located;
  if (inventory.value.tables.some((table) => table.name === 'Versions')) return succeed(undefined);
  const { language } = located.value;
  const text = textIn(language);
  const sheet = versionsSheet({ language, text }, layoutsIn(text));
  return spreadsheet.build({ language, sheets: [sheet], names: [], active: '' }, options);
}
