import type { Append } from '../workbook/change';
import type { Located } from '../workbook/decode/locate';
import type { TableName } from '../workbook/tables';
import type { LogHead } from './log';

const KEYS = ['time', 'command', 'summary', 'table'] as const;

/** What the log says of a command that only puts rows below a table: no cell was there before. */
export function appendEntry(located: Located, { time, command, summary }: LogHead, table: TableName): Append {
  return { table: 'Log', headers: KEYS.map((key) => located.header('Log', key)), rows: [[time, command, summary, table]] };
}
