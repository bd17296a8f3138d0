import type { Inventory } from '../app/ports';
import { succeed, type Outcome } from '../domain/issue';
import { askForMark, markIn } from './protect/standing';
import type { Conversation } from './sequence';

/**
 * Sheets whose emptiness is asked for. A used range can only be had from a sheet itself, and sheets
 * not yet known only one from another; a null object's next is again a null object, so the chain may
 * be longer than the workbook. Sheets beyond it count as not empty.
 */
const SHEETS_LOOKED_INTO = 32;

interface Look {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function lookInto(sheet: Excel.Worksheet): Look {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return { sheet, used };
}

function chainFrom(first: Excel.Worksheet): readonly Excel.Worksheet[] {
  const chain = [first];
  let last = first;
  while (chain.length < SHEETS_LOOKED_INTO) {
    last = last.getNextOrNullObject();
    chain.push(last);
  }
  return chain;
}

/** Sheets with whether they hold anything and are protected, tables with their headers, and names; one round trip. */
export function* takeInventory(context: Excel.RequestContext): Conversation<Outcome<Inventory>> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  tables.load('items/name,items/columns/items/name,items/worksheet/name');
  names.load('items/name');
  const looks = chainFrom(worksheets.getFirst()).map(lookInto);
  const cell = askForMark(context);
  yield { kind: 'read', remaining: 1 };

  const empty = new Set(looks.filter(({ sheet, used }) => !sheet.isNullObject && used.isNullObject).map(({ sheet }) => sheet.name));
  const mark = markIn(cell);
  return succeed({
    sheets: worksheets.items.map(({ name, protection }) => ({ name, empty: empty.has(name), ...(protection.protected && { isProtected: true }) })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map((column) => column.name),
    })),
    names: names.items.map(({ name }) => name),
    ...(mark !== 'none' && { protection: mark }),
  });
}
