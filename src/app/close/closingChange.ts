import type { Append, ChangeSet, ColumnChange, ColumnGuard } from '../../workbook/change';
import { logEntries, type LogHead } from '../log';
import type { Closing } from './readClosing';

/** A command's writes: columns, of which some are logged, and rows that are added. */
export interface Writes {
  readonly columns: readonly ColumnChange[];
  /** Columns whose cells before and after go into the log. */
  readonly logged: readonly ColumnChange[];
  readonly appends: readonly Append[];
}

/**
 * The writes, guarded by what was typed into the cells that were read: ledger figures, the check list, the length of
 * the history; for finalising also all that statuses follow from (`basis`). What formulas show follows from those.
 */
export function closingChange(closing: Closing, head: LogHead, { columns, logged, appends }: Writes): ChangeSet {
  const changed = columns.filter(isChange);
  const guards = closing.columns.flatMap((column): ColumnGuard[] => {
    const { table, header, valuesOnly, formulas } = column;
    return valuesOnly ? [] : [{ table, header, expected: formulas }];
  });
  const log = logEntries(closing, head, logged, { added: appends });
  return { columns: changed, guards, appends: [...appends.filter(({ rows }) => rows.length > 0), ...log] };
}

function isChange({ before, after }: ColumnChange): boolean {
  return before.some((cell, row) => cell !== after[row]);
}
