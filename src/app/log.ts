import { deflateSync, strToU8 } from 'fflate';
import type { Append, ColumnChange } from '../workbook/change';
import type { Located } from '../workbook/decode/locate';
import { logKeys } from '../workbook/tables/columns';

/** What the log says of a command. `time` comes from the caller: rules know no clock. */
export interface LogHead {
  readonly time: string;
  readonly command: string;
  readonly summary: string;
}

/** Excel holds 32,767 characters in a cell. */
const CELL_LIMIT = 30_000;

/** One row for every changed column with its cells before and after; long ones go on in further rows. */
export function logEntries(located: Located, head: LogHead, columns: readonly ColumnChange[]): readonly Append[] {
  const rows = columns.flatMap((column) => {
    const before = pieces(column.before);
    const after = pieces(column.after);
    const count = Math.max(before.length, after.length);
    return Array.from({ length: count }, (_, index) => [
      head.time,
      head.command,
      index === 0 ? head.summary : '',
      column.table,
      column.header,
      before[index] ?? '',
      after[index] ?? '',
    ]);
  });
  if (rows.length === 0) return [];
  return [{ table: 'Log', headers: logKeys.map((key) => located.header('Log', key)), rows }];
}

/** JSON, deflated, base64; cut so that each piece fits a cell. */
function pieces(cells: readonly unknown[]): readonly string[] {
  const packed = base64(deflateSync(strToU8(JSON.stringify(cells))));
  const parts: string[] = [];
  for (let from = 0; from < packed.length; from += CELL_LIMIT) parts.push(packed.slice(from, from + CELL_LIMIT));
  return parts;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
