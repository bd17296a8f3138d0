import type { OpenCells } from '../../workbook/protect/openCells';
import { WRITE_BYTES } from '../apply/runs';
import { stretchesOf } from '../apply/stretches';
import type { Task } from '../bytes';
import { runsOfRows } from '../repair/deleteRows';

/** Rows of a table, from its first column on. */
interface Rows {
  /** A range that begins with the first of them. */
  readonly first: Excel.Range;
  readonly headers: readonly string[];
  readonly rows: number;
}

/** Locks whole rows but for the cells that stay open, in blocks of neighbouring columns and rows. */
export function lockTasks({ first, headers, rows }: Rows, open: readonly OpenCells[]): Task[] {
  const block = (row: number, column: number, height: number, width: number, locked: boolean): Task => ({
    bytes: WRITE_BYTES,
    perform: () => void (first.getCell(row, column).untrack().getResizedRange(height - 1, width - 1).untrack().format.protection.locked = locked),
  });
  return [
    block(0, 0, rows, headers.length, true),
    ...open.flatMap((cells) => {
      const columns = stretchesOf(headers.map((header) => cells.headers.includes(header))).filter(({ value }) => value);
      return runsOfRows(cells.rows).flatMap((run) => columns.map(({ from, count }) => block(run.first, from, run.count, count, false)));
    }),
  ];
}
