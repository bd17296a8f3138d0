import { fail, type Outcome } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import { logKeys } from '../../workbook/tables/columns';
import { textIn } from '../../workbook/text';
import { logEntries } from '../log';
import type { CommandOptions, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

const NEEDS: readonly Need[] = [{ table: 'Settings', keys: ['item', 'value'] }];
/** The month can be moved, if unlogged, where the log was removed. */
const PRESENT: readonly Need[] = [{ table: 'Log', keys: [], optional: logKeys }];

/** Moves the month at which everything is judged (1…12). Four round trips. */
export async function setAsOf(spreadsheet: Spreadsheet, month: number, time: string, options?: CommandOptions): Promise<Outcome<void>> {
  const read = await readLocated(spreadsheet, NEEDS, {}, PRESENT);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const header = located.header('Settings', 'value');
  const asOf = decodeSettings(new TableReader('Settings', columns, located)).get('asOf');
  const before = columns.find((column) => column.header === header)?.formulas ?? [];
  if (asOf === undefined) return fail([{ code: 'setting-missing', severity: 'error', facts: { item: 'asOf' }, place: { table: 'Settings' } }]);
  const change = { table: 'Settings', header, before, after: before.map((cell, index) => (index === asOf.row ? month : cell)) };
  const { commands } = textIn(located.language);
  const head = { time, command: commands.asOf, summary: commands.asOfSummary(String(asOf.value ?? ''), month) };
  const appends = logKeys.every((key) => located.has('Log', key)) ? logEntries(read.value, head, [change]) : [];
  return spreadsheet.apply({ columns: [change], guards: [], appends }, options);
}
