import { type Outcome, succeed } from '../../domain/issue';
import type { Operation } from '../../workbook/log/operation';
import type { ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { logKeys } from '../../workbook/tables/columns';
import { restoreIn } from '../../workbook/text/restoreIn';
import type { Spreadsheet } from '../ports';
import { type ReadLog, readLog } from './readLog';

/** Operations whose cells the log keeps. */
const MOST_OPERATIONS = 20;
/** Characters of cells before and after that it keeps. */
const MOST_TEXT = 2 * 1024 * 1024;

/**
 * Takes the cells before and after out of operations that are too old or too many, and leaves their summaries; rows
 * that hold nothing any more are taken out of the table the next time. Gives the number of operations thinned.
 * At most four round trips.
 */
export async function thinLog(spreadsheet: Spreadsheet): Promise<Outcome<number>> {
  const log = await readLog(spreadsheet);
  if (!log.ok) return log;
  const old = tooOld(log.value.operations);
  if (old.length > 0) {
    const written = await spreadsheet.apply({ columns: thinned(log.value, old), guards: [], appends: [] });
    return written.ok ? succeed(old.length) : written;
  }
  const blank = blankRows(log.value);
  if (blank.length === 0 || blank.length === log.value.rows) return succeed(0);
  const taken = await spreadsheet.repair([{ kind: 'deleteRows', table: 'Log', rows: blank }], [{ table: 'Log', rows: log.value.rows }]);
  return taken.ok ? succeed(0) : taken;
}

/**
 * Those beyond the latest 20, or beyond 2 MB; the latest is kept whatever its size. Moving the as-of month changes a
 * single cell, so such operations are not counted, or twenty of them would push out all others.
 */
function tooOld(operations: readonly Operation[]): readonly Operation[] {
  let counted = 0;
  let text = 0;
  return operations
    .filter(({ state, size }) => state !== 'thinned' && size > 0)
    .reverse()
    .filter(({ touched, size }, index) => {
      const cells = touched.reduce((sum, column) => sum + column.cells, 0);
      counted += cells === 1 ? 0 : 1;
      text += size;
      return index > 0 && (counted > MOST_OPERATIONS || text > MOST_TEXT);
    });
}

/** Each column of an operation keeps one row with the number of its cells; further rows are emptied. */
function thinned({ located, columns }: ReadLog, old: readonly Operation[]): readonly ColumnChange[] {
  const mark = restoreIn(located.language).log.thinned;
  const summaries = columns.find(({ header }) => header === located.header('Log', 'summary'))?.formulas ?? [];
  const emptied = new Map<number, boolean>();
  const cells = new Map<number, string>();
  for (const { logRows, touched } of old) {
    const firsts = logRows.filter((row) => summaries[row] !== null && summaries[row] !== undefined);
    logRows.forEach((row) => emptied.set(row, !firsts.includes(row)));
    firsts.forEach((row, index) => cells.set(row, String(touched[index]?.cells ?? '')));
  }
  const after = (key: (typeof logKeys)[number], row: number, cell: Literal): Literal => {
    const isEmptied = emptied.get(row);
    if (isEmptied === undefined) return cell;
    if (isEmptied) return null;
    if (key === 'before') return mark;
    return key === 'after' ? cells.get(row) || null : cell;
  };
  return logKeys.map((key): ColumnChange => {
    const header = located.header('Log', key);
    const before = columns.find((column) => column.header === header)?.formulas ?? [];
    return { table: 'Log', header, before, after: before.map((cell, row) => after(key, row, cell)) };
  });
}

function blankRows({ columns, rows }: ReadLog): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row).filter((row) => columns.every(({ values }) => (values[row] ?? null) === null));
}
