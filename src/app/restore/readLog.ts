import { type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Located } from '../../workbook/decode/locate';
import { decodeOperations } from '../../workbook/log/decode';
import type { Operation } from '../../workbook/log/operation';
import { logKeys } from '../../workbook/tables/columns';
import { LANGUAGES } from '../../workbook/text';
import { restoreIn } from '../../workbook/text/restoreIn';
import type { ColumnData, Inventory, Spreadsheet } from '../ports';
import { readLocated } from '../readLocated';

export interface ReadLog {
  readonly inventory: Inventory;
  readonly located: Located;
  /** The log's own columns. */
  readonly columns: readonly ColumnData[];
  readonly rows: number;
  /** From the oldest on. */
  readonly operations: readonly Operation[];
}

/** Two round trips. A workbook whose log was removed gives `table-missing`. */
export async function readLog(spreadsheet: Spreadsheet): Promise<Outcome<ReadLog>> {
  const read = await readLocated(spreadsheet, [{ table: 'Log', keys: logKeys }], { formulas: false }, [{ table: 'Ledger', keys: ['indicator'] }]);
  if (!read.ok) return read;
  const { inventory, located, columns } = read.value;
  const reader = new TableReader('Log', columns, located);
  const rows = Array.from({ length: reader.rows }, (_, row) => {
    const text = (key: (typeof logKeys)[number]): string => reader.text(key, row);
    return { time: text('time'), command: text('command'), summary: text('summary'), table: text('table'), column: text('column'), before: text('before'), after: text('after') };
  });
  return succeed({ inventory, located, columns, rows: reader.rows, operations: decodeOperations(rows, isThinned) });
}

function isThinned(before: string): boolean {
  return LANGUAGES.some((language) => restoreIn(language).log.thinned === before);
}
