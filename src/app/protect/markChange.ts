import { fail, type Outcome, succeed } from '../../domain/issue';
import type { ChangeSet, ColumnGuard } from '../../workbook/change';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import type { ProtectionMark } from '../../workbook/protect/mark';
import { logKeys } from '../../workbook/tables/columns';
import { textIn } from '../../workbook/text';
import { protectIn } from '../../workbook/text/protectIn';
import { appendEntry } from '../appendEntry';
import type { LocatedColumns } from '../readLocated';

export const MARK_NEED: Need = { table: 'Settings', keys: ['item', 'value'] };
/** A protection can be changed, if unlogged, where the log was removed. */
export const LOG_NEED: Need = { table: 'Log', keys: [], optional: logKeys };

/** What Settings says from then on, and the log's line. Issue `protection-setting-missing`. */
export function markChange(read: LocatedColumns, mark: ProtectionMark, time: string, guards: readonly ColumnGuard[]): Outcome<ChangeSet> {
  const { located, columns } = read;
  const setting = decodeSettings(new TableReader('Settings', columns, located)).get('protection');
  if (!setting) return fail([{ code: 'protection-setting-missing', severity: 'error', facts: {}, place: { table: 'Settings' } }]);
  const { commands } = protectIn(located.language);
  const header = located.header('Settings', 'value');
  const before = columns.find((column) => column.table === 'Settings' && column.header === header)?.formulas ?? [];
  const after = before.map((cell, row) => (row === setting.row ? textIn(located.language).words.protections[mark] : cell));
  const kind = mark === 'none' ? 'unprotect' : 'protect';
  const head = { time, command: commands[kind], summary: commands.summaries[mark] };
  const isLogged = logKeys.every((key) => located.has('Log', key));
  return succeed({ columns: [{ table: 'Settings', header, before, after }], guards, appends: isLogged ? [appendEntry(located, head, 'Settings')] : [] });
}
