import { fail, type Outcome } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { locate } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import type { CommandOptions, Spreadsheet } from '../ports';
import { requests } from '../split/readPlan';

const NEEDS = [{ table: 'Settings', keys: ['item', 'value'] }] as const;

/** Moves the month at which everything is judged (1…12). Four round trips. */
export async function setAsOf(spreadsheet: Spreadsheet, month: number, options?: CommandOptions): Promise<Outcome<void>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, NEEDS);
  if (!located.ok) return located;
  const columns = await spreadsheet.read(requests(located.value, NEEDS));
  if (!columns.ok) return columns;
  const header = located.value.header('Settings', 'value');
  const row = decodeSettings(new TableReader('Settings', columns.value, located.value)).get('asOf')?.row;
  const before = columns.value.find((column) => column.header === header)?.formulas ?? [];
  if (row === undefined) return fail([{ code: 'setting-missing', severity: 'error', facts: { item: 'asOf' }, place: { table: 'Settings' } }]);
  const after = before.map((cell, index) => (index === row ? month : cell));
  return spreadsheet.apply({ columns: [{ table: 'Settings', header, before, after }], guards: [], appends: [] }, options);
}
