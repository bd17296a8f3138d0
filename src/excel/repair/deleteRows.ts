import type { RepairStep } from '../../app/ports';
import { WRITE_BYTES } from '../apply/runs';
import type { Task } from '../bytes';

/** Consecutive body rows. */
interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Body rows to delete by table, ascending, each once. */
export function deletions(steps: readonly RepairStep[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, readonly number[]>();
  for (const step of steps) {
    if (step.kind === 'deleteRows') rows.set(step.table, [...new Set([...(rows.get(step.table) ?? []), ...step.rows])].sort((a, b) => a - b));
  }
  return rows;
}

/** Ascending rows as runs. */
export function runsOfRows(rows: readonly number[]): readonly RowRun[] {
  return rows.reduce<RowRun[]>((runs, row) => {
    const last = runs.at(-1);
    if (last && last.first + last.count === row) return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { first: row, count: 1 }];
  }, []);
}

/** Takes rows out from the bottom up, so that those above keep their numbers. A table keeps its last row, as Excel wants it. */
export function deletionTasks(context: Excel.RequestContext, table: string, rows: readonly number[], present: number): Task[] {
  const gone = rows.length === present ? rows.slice(1) : rows;
  return [...runsOfRows(gone)].reverse().map(({ first, count }) => ({
    bytes: WRITE_BYTES,
    perform() {
      const body = context.workbook.tables.getItem(table).getDataBodyRange().untrack();
      body.getRow(first).untrack().getResizedRange(count - 1, 0).untrack().delete('Up');
    },
  }));
}
