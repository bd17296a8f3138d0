import { type Outcome, succeed } from '../domain/issue';
import { locate, type Located, type Need } from '../workbook/decode/locate';
import type { ColumnData, Inventory, ReadOptions, Spreadsheet } from './ports';

/** Columns of the workbook, under the headers that they have there. */
export interface LocatedColumns {
  readonly located: Located;
  readonly columns: readonly ColumnData[];
}

/** Finds and reads what a command needs: two round trips. `present` must be there, but is not read. */
export async function readLocated(
  spreadsheet: Spreadsheet,
  needs: readonly Need[],
  options?: ReadOptions,
  present: readonly Need[] = [],
): Promise<Outcome<LocatedColumns & { readonly inventory: Inventory }>> {
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const located = locate(inventory.value.tables, [...needs, ...present]);
  if (!located.ok) return located;
  const { header, has, named } = located.value;
  const requests = needs.flatMap(({ table, keys, optional = [], valuesOnly, row }) => [
    ...[...keys, ...optional.filter((key) => has(table, key))].map((key) => ({ table, header: header(table, key), ...(valuesOnly && { valuesOnly }), ...(row !== undefined && { row }) })),
    ...named(table).map((own) => ({ table, header: own })),
  ]);
  const columns = await spreadsheet.read(requests, options);
  return columns.ok ? succeed({ located: located.value, columns: columns.value, inventory: inventory.value }) : columns;
}
