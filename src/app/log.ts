import type { Append, ColumnChange } from '../workbook/change';
import { type Besides, encodeOperation, type ReadColumns } from '../workbook/log/encode';
import { logKeys } from '../workbook/tables/columns';

/** What the log says of a command. `time` comes from the caller: rules know no clock. */
export interface LogHead {
  readonly time: string;
  readonly command: string;
  readonly summary: string;
}

/**
 * One row for every changed column with its changed cells before and after, and what names their rows; long ones go on
 * in further rows, without a summary. An operation that only adds rows has one.
 */
export function logEntries(read: ReadColumns, head: LogHead, columns: readonly ColumnChange[], besides?: Besides): readonly Append[] {
  const rows = encodeOperation(read, columns, besides).flatMap(({ table, header, before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, index) => [
      head.time,
      head.command,
      index === 0 ? head.summary : '',
      table,
      header,
      before[index] ?? '',
      after[index] ?? '',
    ]),
  );
  if (rows.length === 0) return [];
  return [{ table: 'Log', headers: logKeys.map((key) => read.located.header('Log', key)), rows }];
}
