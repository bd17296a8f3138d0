import type { ColumnValues, Inventory } from '../app/ports';
import { fail, type Issue, type Outcome, succeed } from '../domain/issue';
import { WRITE_BYTES } from './apply/runs';
import { cutRows, type Task, weighRows } from './bytes';
import { fault, hostCode } from './failure';
import { nameTheMissing } from './missing';
import { type Lift, liftsOf } from './protect/lift';
import { PROTECTION_OPTIONS } from './protect/options';
import { sendWrites } from './protect/sendWrites';
import type { Conversation } from './sequence';
import { writtenOver, type Written } from './text';

/**
 * Writes columns that only Xushi fills, without looking at what stands there. One round trip, plus one
 * per 4 MB. A table that no longer has as many rows is refused with `changed-meanwhile`. Protections that
 * the inventory tells of are lifted meanwhile.
 */
export function* renewColumns(context: Excel.RequestContext, columns: readonly ColumnValues[], inventory: Inventory | undefined, password: string | null): Conversation<Outcome<void>> {
  const lifts = liftsIn(inventory, columns, password);
  if (!lifts.ok) return lifts;
  try {
    return yield* sendWrites(context, columns.flatMap((column) => renewal(context, column)), lifts.value);
  } catch (reason) {
    if (hostCode(reason) === 'InvalidArgument') return fail(tablesOf(columns).map(rowsDiffer));
    return yield* nameTheMissing(context, columns, reason);
  }
}

function liftsIn(inventory: Inventory | undefined, columns: readonly ColumnValues[], password: string | null): Outcome<readonly Lift[]> {
  if (!inventory?.protection) return succeed([]);
  const written = new Set(tablesOf(columns));
  const sheets = new Set(inventory.tables.flatMap(({ name, sheet }) => (written.has(name) ? [sheet] : [])));
  const closed = inventory.sheets.filter(({ name, isProtected }) => isProtected && sheets.has(name));
  if (closed.length === 0) return succeed([]);
  return liftsOf(closed.map(({ name }) => ({ sheet: name, options: PROTECTION_OPTIONS })), inventory.protection, password);
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
