import type { Issue } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { fault } from '../failure';

/** Characters that a cell holds at most (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

function isTooLong(cell: Literal): boolean {
  return typeof cell === 'string' && cell.length > LONGEST_TEXT;
}

function issue(table: string, column: string, row?: number): Issue {
  return fault('too-large', { table, column, limit: LONGEST_TEXT }, { table, column, ...(row !== undefined && { row }) });
}

/** Texts that are longer than a cell can be; Excel would cut or refuse them in the midst of writing. */
export function oversizedTexts({ columns, appends }: ChangeSet): Issue[] {
  const changed = columns.flatMap(({ table, header, after, before }) =>
    after.flatMap((cell, i) => (cell !== before[i] && isTooLong(cell) ? [issue(table, header, i + 1)] : [])),
  );
  const appended = appends.flatMap(({ table, headers, rows }) =>
    headers.filter((_, i) => rows.some((row) => isTooLong(row[i] ?? null))).map((header) => issue(table, header)),
  );
  return [...changed, ...appended];
}
