import { fail, type Issue } from '../domain/issue';
import { fault, hostCode } from './failure';
import type { Conversation } from './sequence';

/** A column, or a table alone, that a request was about. */
interface Wanted {
  readonly table: string;
  readonly header?: string;
}

/**
 * Answers to Excel's `ItemNotFound`, which does not say what is missing: looks once more and names
 * every table and column that is not there. Any other refusal, or one that this does not explain, is
 * thrown again.
 */
export function* nameTheMissing(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  reason: unknown,
): Conversation<ReturnType<typeof fail>> {
  if (hostCode(reason) !== 'ItemNotFound') throw reason;
  const { tables } = context.workbook;
  tables.load('items/name,items/columns/items/name');
  yield { kind: 'read', remaining: 1 };

  const headers = new Map(tables.items.map((table) => [table.name, new Set(table.columns.items.map(({ name }) => name))]));
  const issues = missingFrom(headers, wanted);
  if (issues.length === 0) throw reason;
  return fail(issues);
}

function missingFrom(headers: ReadonlyMap<string, ReadonlySet<string>>, wanted: readonly Wanted[]): Issue[] {
  const tables = [...new Set(wanted.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const present = headers.get(table);
    if (!present) return [fault('table-missing', { table }, { table })];
    const columns = new Set(wanted.flatMap((request) => (request.table === table ? (request.header ?? []) : [])));
    return [...columns].filter((column) => !present.has(column)).map((column) => columnMissing(table, column));
  });
}

/** A column that is looked for by its header and is not there. */
export function columnMissing(table: string, column: string): Issue {
  return fault('column-missing', { table, column }, { table, column });
}
