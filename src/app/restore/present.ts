import { fail, type Outcome, succeed } from '../../domain/issue';
import { keyText } from '../../workbook/log/encode';
import type { LoggedColumn, RowId } from '../../workbook/log/operation';
import { ROW_KEYS } from '../../workbook/log/rowKeys';
import { locate, type Located, type Need } from '../../workbook/decode/locate';
import { TABLES, type TableName } from '../../workbook/tables';
import { logKeys } from '../../workbook/tables/columns';
import type { ColumnData, ColumnRequest, Inventory, Spreadsheet } from '../ports';
import type { LocatedColumns } from '../readLocated';

/** What stands in the workbook where operations wrote. */
export interface Present extends LocatedColumns {
  /** A column under its header; `null` when it is no longer there. */
  column(table: string, header: string): ColumnData | null;
  /** The body row that is the logged one now; `null` when it is gone or cannot be told from others. */
  rowOf(column: Pick<LoggedColumn, 'table' | 'whole'>, id: RowId): number | null;
  /** Other body rows that are named as this one. */
  twinsOf(table: string, row: number): readonly number[];
  /** What names a body row. */
  nameOf(table: string, row: number): readonly string[];
}

/** One round trip: columns that were written to and those that name their rows. What is no longer there is left out. */
export async function readPresent(spreadsheet: Spreadsheet, inventory: Inventory, written: readonly LoggedColumn[]): Promise<Outcome<Present>> {
  const tables = TABLES.filter((name) => written.some(({ table }) => table === name));
  const needs: readonly Need[] = [{ table: 'Log', keys: logKeys }, ...tables.map((table) => ({ table, keys: [], optional: ROW_KEYS[table] }))];
  const located = locate(inventory.tables, needs);
  if (!located.ok) return located;
  const keys = tables.flatMap((table) => keyHeaders(located.value, table).map((header) => ({ table, header })));
  const own = written.flatMap(({ table, header }) => {
    const present = presentHeader(inventory, table, header);
    return present === undefined ? [] : [{ table, header: present }];
  });
  const requests = distinct([...keys, ...own]);
  const columns = requests.length === 0 ? succeed([]) : await spreadsheet.read(requests);
  if (!columns.ok) return fail(columns.issues);
  return succeed(presentOf(located.value, columns.value, (table, header) => presentHeader(inventory, table, header)));
}

function presentOf(located: Located, columns: readonly ColumnData[], headerOf: (table: string, header: string) => string | undefined): Present {
  const find = (table: string, header: string | undefined): ColumnData | null => columns.find((column) => column.table === table && column.header === header) ?? null;
  const names = new Map(TABLES.map((table) => [table as string, rowNames(located, columns, table)]));
  const indexes = new Map([...names].map(([table, list]) => [table, indexOf(list)]));
  const resolved = new Map<RowId, number | null>();
  const resolve = (table: string, { position, key }: RowId): number | null => {
    const found = indexes.get(table)?.get(JSON.stringify(key)) ?? [];
    const [only] = key?.some((part) => part !== '') && found.length === 1 ? found : [];
    return only ?? (found.includes(position) ? position : null);
  };
  return {
    located,
    columns,
    column: (table, header) => find(table, headerOf(table, header)),
    nameOf: (table, row) => names.get(table)?.[row] ?? [],
    twinsOf: (table, row) => (indexes.get(table)?.get(JSON.stringify(names.get(table)?.[row])) ?? []).filter((other) => other !== row),
    rowOf({ table, whole }, id) {
      if (id.key === null) {
        const rows = columns.find((column) => column.table === table)?.values.length ?? 0;
        return id.position < rows && (whole === undefined || whole === rows) ? id.position : null;
      }
      const known = resolved.get(id);
      const row = known === undefined ? resolve(table, id) : known;
      resolved.set(id, row);
      return row;
    },
  };
}

function rowNames(located: Located, columns: readonly ColumnData[], table: TableName): readonly (readonly string[])[] {
  const lists = keyHeaders(located, table).map((header) => columns.find((column) => column.table === table && column.header === header)?.values ?? []);
  return (lists[0] ?? []).map((_, row) => lists.map((list) => keyText(list[row])));
}

function indexOf(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  names.forEach((name, row) => {
    const key = JSON.stringify(name);
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  });
  return found;
}

function keyHeaders(located: Located, table: TableName): readonly string[] {
  return ROW_KEYS[table].filter((key) => located.has(table, key)).map((key) => located.header(table, key));
}

/** Spaces and line breaks that a user put into a header do not make it another one. */
function presentHeader(inventory: Inventory, table: string, header: string): string | undefined {
  const plain = (text: string): string => text.replace(/\s/g, '');
  return inventory.tables.find(({ name }) => name === table)?.headers.find((own) => plain(own) === plain(header));
}

function distinct(requests: readonly ColumnRequest[]): readonly ColumnRequest[] {
  return [...new Map(requests.map((request) => [JSON.stringify([request.table, request.header]), request])).values()];
}
