import { fail, type Outcome, succeed } from '../domain/issue';
import { fault, hostCode } from './failure';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';

interface Column {
  readonly table: string;
  readonly header: string;
}

/** Lists only the rows of a table whose cell in the column shows the text, or ends that column's filter; one round trip. */
export function* filterColumn(context: Excel.RequestContext, column: Column, value: string | null): Conversation<Outcome<void>> {
  const table = context.workbook.tables.getItem(column.table);
  const { filter } = table.columns.getItem(column.header);
  if (value === null) filter.clear();
  else filter.applyValuesFilter([value]);
  table.worksheet.activate();
  try {
    yield { kind: 'write', remaining: 1 };
  } catch (reason) {
    if (hostCode(reason) === 'AccessDenied') return fail([fault('filter-protected', { table: column.table })]);
    return yield* nameTheMissing(context, [column], reason);
  }
  return succeed(undefined);
}
