import type { Selection } from '../app/ports';
import { type Outcome, succeed } from '../domain/issue';
import { hostCode } from './failure';
import type { Conversation } from './sequence';

/**
 * Where the active cell is. One round trip in a table; outside tables Excel refuses to name one, and a
 * second asks for the address alone.
 */
export function* whereSelected(context: Excel.RequestContext): Conversation<Outcome<Selection>> {
  const cell = context.workbook.getActiveCell().untrack();
  cell.load('address,rowIndex,columnIndex,worksheet/name');
  const table = cell.getTables(false).getFirst();
  table.load('name');
  const header = table.getHeaderRowRange().untrack();
  const body = table.getDataBodyRange().untrack();
  header.load('values,columnIndex');
  body.load('rowIndex,rowCount');
  try {
    yield { kind: 'read', remaining: 1 };
  } catch (reason) {
    return yield* outsideTables(context, reason);
  }
  const row = cell.rowIndex - body.rowIndex;
  const title: unknown = header.values[0]?.[cell.columnIndex - header.columnIndex];
  const isInBody = row >= 0 && row < body.rowCount && title !== undefined;
  return succeed({ ...placeOf(cell), cell: isInBody ? { table: table.name, header: String(title), row } : null });
}

function* outsideTables(context: Excel.RequestContext, reason: unknown): Conversation<Outcome<Selection>> {
  if (hostCode(reason) === null) throw reason;
  const cell = context.workbook.getActiveCell().untrack();
  cell.load('address,worksheet/name');
  yield { kind: 'read', remaining: 1 };
  return succeed({ ...placeOf(cell), cell: null });
}

function placeOf({ address, worksheet }: Excel.Range): Pick<Selection, 'sheet' | 'address'> {
  return { sheet: worksheet.name, address: address.slice(address.lastIndexOf('!') + 1) };
}
