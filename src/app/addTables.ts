import { type Outcome, succeed } from '../domain/issue';
import { locate } from '../workbook/decode/locate';
import { checkListSheet } from '../workbook/sheets/checkList';
import { historySheet } from '../workbook/sheets/history';
import { returnsSheet } from '../workbook/sheets/returns';
import { versionsSheet } from '../workbook/sheets/versions';
import { layoutsIn } from '../workbook/tables';
import { textIn } from '../workbook/text';
import type { CommandOptions, Spreadsheet } from './ports';

/** Tables that came after the first workbooks. */
const SHEETS = { Versions: versionsSheet, History: historySheet, Checks: checkListSheet, Returns: returnsSheet } as const;
export type LaterTable = keyof typeof SHEETS;

/** Adds those of the tables that an older workbook lacks; what is there is left alone. At most four round trips. */
export async function addTables(spreadsheet: Spreadsheet, tables: readonly LaterTable[], options?: CommandOptions): Promise<Outcome<void>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, [{ table: 'Ledger', keys: ['indicator'] }]);
  if (!located.ok) return located;
  const missing = tables.filter((name) => inventory.value.tables.every((table) => table.name !== name));
  if (missing.length === 0) return succeed(undefined);
  const { language } = located.value;
  const text = textIn(language);
  const layouts = layoutsIn(text);
  const sheets = missing.map((name) => SHEETS[name]({ language, text }, layouts));
  return spreadsheet.build({ language, sheets, names: [], active: '' }, options);
}
