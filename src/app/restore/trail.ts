import { isLoggedFormula, type LoggedCell, type LoggedColumn, type Operation } from '../../workbook/log/operation';
import { stands } from './comparison';
import type { Present } from './present';

/** Who wrote to a cell last, and what. */
interface LastWrite {
  readonly operation: Operation;
  readonly after: LoggedCell;
}

/** A cell that holds something else than what was last written to it. */
interface EditedCell {
  readonly table: string;
  readonly header: string;
  /** 0-based body row. */
  readonly row: number;
  readonly last: LastWrite;
}

/** What the operations of a log wrote, in their order, seen from the workbook as it is. */
export interface Trail {
  lastWrite(table: string, header: string, row: number): LastWrite | undefined;
  /** Cells that were no longer what the operation before had left when this one wrote over them, by `Operation.id`. */
  readonly overwritten: ReadonlyMap<string, number>;
  readonly edited: readonly EditedCell[];
}

/** `operations` from the oldest on. Cells whose row or column is gone are left out. */
export function trailOf(operations: readonly Operation[], present: Present): Trail {
  const columns = new Map<string, { readonly column: Pick<LoggedColumn, 'table' | 'header'>; readonly writes: Map<number, LastWrite> }>();
  const overwritten = new Map<string, number>();
  for (const operation of operations) {
    for (const column of operation.columns) {
      const key = JSON.stringify([column.table, column.header]);
      const writes = columns.get(key)?.writes ?? new Map<number, LastWrite>();
      columns.set(key, { column, writes });
      const lost = note(operation, column, writes, present);
      if (lost > 0) overwritten.set(operation.id, (overwritten.get(operation.id) ?? 0) + lost);
    }
  }
  return {
    lastWrite: (table, header, row) => columns.get(JSON.stringify([table, header]))?.writes.get(row),
    overwritten,
    edited: [...columns.values()].flatMap(({ column: { table, header }, writes }) => {
      const now = present.column(table, header);
      if (!now) return [];
      return [...writes].flatMap(([row, last]) => (stands(now, row, last.after) ? [] : [{ table, header, row, last }]));
    }),
  };
}

function note(operation: Operation, column: LoggedColumn, writes: Map<number, LastWrite>, present: Present): number {
  let lost = 0;
  column.rows.forEach((id, index) => {
    const row = present.rowOf(column, id);
    const before = column.before[index] ?? null;
    const after = column.after[index] ?? null;
    if (row === null || (column.whole !== undefined && before === after)) return;
    const last = writes.get(row);
    if (last && !isLoggedFormula(last.after) && !isLoggedFormula(before) && (last.after ?? '') !== (before ?? '')) lost += 1;
    writes.set(row, { operation, after });
  });
  return lost;
}
