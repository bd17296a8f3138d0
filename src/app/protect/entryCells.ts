import type { TableReader } from '../../workbook/decode/cells';
import type { Located } from '../../workbook/decode/locate';
import { decodeCategories } from '../../workbook/decode/others';
import type { OpenCells } from '../../workbook/protect/openCells';
import type { TableName } from '../../workbook/tables';
import type { CheckKey, LedgerKey, RequestKey } from '../../workbook/tables/columns';
import { monthKeys } from '../../workbook/tables/layout';
import { isAnsweredFor, kindsOfEntry } from '../office/answeredRows';

/** What an office enters of the figures that it supplies. */
export const FIGURE_KEYS: readonly LedgerKey[] = [...monthKeys, 'nature'];
/** What it enters on every row that it answers for; figures of the statistics station are the planner's to import. */
export const WORD_KEYS: readonly LedgerKey[] = ['cause', 'nextStep', 'deadline'];
export const REQUEST_KEYS: readonly RequestKey[] = ['number', 'unit', 'indicator', 'type', 'content', 'office', 'raisedOn', 'deadline', 'state', 'result', 'matter'];
export const CHECK_KEYS: readonly CheckKey[] = ['explanation', 'confirmed'];

interface EntryTables {
  readonly indicators: TableReader;
  readonly units: TableReader;
  readonly ledger: TableReader;
}

/** The ledger's open cells: figures where offices supply them, words on every row but reserves and the town's own. */
export function ledgerEntryCells({ indicators, units, ledger }: EntryTables, located: Located): readonly OpenCells[] {
  const kinds = kindsOfEntry(indicators);
  const categories = decodeCategories(units);
  const rows = Array.from({ length: ledger.rows }, (_, row) => row).filter((row) => kinds.has(ledger.text('indicator', row)) && isAnsweredFor(ledger.text('unit', row), categories));
  const supplied = rows.filter((row) => kinds.get(ledger.text('indicator', row)) === 'figure');
  return [
    { headers: headersOf(located, 'Ledger', FIGURE_KEYS), rows: supplied },
    { headers: headersOf(located, 'Ledger', WORD_KEYS), rows },
  ];
}

/** Columns that are open on every one of a table's rows. */
export function openColumns(located: Located, table: TableName, keys: readonly string[], rows: number): OpenCells {
  return { headers: headersOf(located, table, keys), rows: Array.from({ length: rows }, (_, row) => row) };
}

function headersOf(located: Located, table: TableName, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => located.has(table, key)).map((key) => located.header(table, key));
}
