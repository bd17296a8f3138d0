import { fail, type Outcome } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { decodeSettings } from '../../workbook/decode/others';
import type { CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

const NEEDS = [{ table: 'Settings', keys: ['item', 'value'] }] as const;

/** Moves the month at which everything is judged (1…12). Four round trips. */
export async function setAsOf(spreadsheet: Spreadsheet, month: number, options?: CommandOptions): Promise<Outcome<void>> {
  const read = await readLocated(spreadsheet, NEEDS);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const header = located.header('Settings', 'value');
  const row = decodeSettings(new TableReader('Settings', columns, located)).get('asOf')?.row;
  const before = columns.find((column) => column.header === header)?.formulas ?? [];
  if (row === undefined) return fail([{ code: 'setting-missing', severity: 'error', facts: { item: 'asOf' }, place: { table: 'Settings' } }]);
  const after = before.map((cell, index) => (index === row ? month : cell));
  return spreadsheet.apply({ columns: [{ table: 'Settings', header, before, after }], guards: [], appends: [] }, options);
}
