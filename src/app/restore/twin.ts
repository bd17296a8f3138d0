import type { Operation, RowId } from '../../workbook/log/operation';
import { stands } from './comparison';
import type { Present } from './present';

/**
 * Whether another row of the same name holds all that the operation wrote to this one: after sorting, either may be the
 * row that it wrote to.
 */
export function hasTwin({ columns }: Operation, present: Present, table: string, id: RowId, row: number): boolean {
  if (id.key === null) return false;
  return present.twinsOf(table, row).some((other) =>
    columns.every((logged) => {
      const index = logged.table === table ? logged.rows.indexOf(id) : -1;
      const column = index < 0 ? null : present.column(table, logged.header);
      return column === null || stands(column, other, logged.after[index] ?? null);
    }),
  );
}
