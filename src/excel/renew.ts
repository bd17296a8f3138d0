import type { ColumnValues } from '../app/ports';
import { fail, type Issue, type Outcome, succeed } from '../domain/issue';
import { WRITE_BYTES } from './apply/runs';
import { cutRows, packTasks, type Task, weighRows } from './bytes';
import { fault, hostCode } from './failure';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';
import { writtenOver, type Written } from './text';

/**
 * Writes columns that only Xushi fills, without looking at what stands there. One round trip, plus one
 * per 4 MB. A table that no longer has as many rows is refused with `changed-meanwhile`.
 */
export function* renewColumns(context: Excel.RequestContext, columns: readonly ColumnValues[]): Conversation<Outcome<void>> {
  const requests = packTasks(columns.flatMap((column) => renewal(context, column)));
  for (const [i, request] of requests.entries()) {
    request.forEach((task) => task.perform());
    try {
      yield { kind: 'write', remaining: requests.length - i };
    } catch (reason) {
      if (hostCode(reason) === 'InvalidArgument') return fail(tablesOf(columns).map(rowsDiffer));
      return yield* nameTheMissing(context, columns, reason);
    }
  }
  return succeed(undefined);
}

function tablesOf(columns: readonly ColumnValues[]): string[] {
  return [...new Set(columns.map(({ table }) => table))];
}

function rowsDiffer(table: string): Issue {
  return fault('changed-meanwhile', { table }, { table });
}

function renewal(context: Excel.RequestContext, { table, header, values }: ColumnValues): Task[] {
  const cells = values.map((value): [Written] => [value === undefined ? null : writtenOver(value)]);
  return cutRows(weighRows(cells)).map(({ from, count, bytes }) => ({
    bytes: bytes + WRITE_BYTES,
    perform() {
      const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().untrack();
      // The body itself is refused when the table has grown or shrunk; a part of it would reach past its end.
      const range = count === cells.length ? body : body.getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
      range.values = cells.slice(from, from + count);
    },
  }));
}
