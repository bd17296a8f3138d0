import type { ColumnValues } from '../app/ports';
import { type Outcome, succeed } from '../domain/issue';
import { WRITE_BYTES } from './apply/runs';
import { cutRows, packTasks, type Task, weighRows } from './bytes';
import { nameTheMissing } from './missing';
import type { Conversation } from './sequence';
import { writtenOver, type Written } from './text';

/** Writes columns that only Xushi fills, without looking at what stands there. One round trip, plus one per 4 MB. */
export function* renewColumns(context: Excel.RequestContext, columns: readonly ColumnValues[]): Conversation<Outcome<void>> {
  const requests = packTasks(columns.flatMap((column) => renewal(context, column)));
  for (const [i, request] of requests.entries()) {
    request.forEach((task) => task.perform());
    try {
      yield { kind: 'write', remaining: requests.length - i };
    } catch (reason) {
      return yield* nameTheMissing(context, columns, reason);
    }
  }
  return succeed(undefined);
}

function renewal(context: Excel.RequestContext, { table, header, values }: ColumnValues): Task[] {
  const cells = values.map((value): [Written] => [value === undefined ? null : writtenOver(value)]);
  return cutRows(weighRows(cells)).map(({ from, count, bytes }) => ({
    bytes: bytes + WRITE_BYTES,
    perform() {
      const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().untrack();
      const range = body.getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
      range.values = cells.slice(from, from + count);
    },
  }));
}
