import { fail, type Outcome } from '../../domain/issue';
import type { ColumnGuard } from '../../workbook/change';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import type { OpenCells } from '../../workbook/protect/openCells';
import type { TableName } from '../../workbook/tables';
import type { CommandOptions, ProtectionOrder, Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';
import { CHECK_KEYS, FIGURE_KEYS, ledgerEntryCells, openColumns, REQUEST_KEYS, WORD_KEYS } from './entryCells';
import { LOG_NEED, MARK_NEED, markChange } from './markChange';
import { PROTECTED_TABLES, protectedSheets } from './protectedSheets';

/** What tells who enters what. */
const BASIS: readonly Need[] = [
  { table: 'Indicators', keys: ['name', 'source'] },
  { table: 'Units', keys: ['shortName', 'category'] },
  { table: 'Ledger', keys: ['indicator', 'unit'] },
];
/** One column each, for the number of rows. */
const COUNTED: readonly Need[] = [
  { table: 'Requests', keys: [], optional: ['content'] },
  { table: 'Checks', keys: [], optional: ['month'] },
];
const OPENED: readonly Need[] = [
  { table: 'Ledger', keys: [], optional: [...FIGURE_KEYS, ...WORD_KEYS] },
  { table: 'Requests', keys: [], optional: REQUEST_KEYS },
  { table: 'Checks', keys: [], optional: CHECK_KEYS },
];

interface ProtectRequest {
  /** `null` for none. */
  readonly password: string | null;
  readonly time: string;
}

/**
 * Locks our visible sheets but for the cells that offices fill in, or does so anew. Four round trips. Issues: those of
 * `readLocated` and of `Spreadsheet.protect`, `protection-setting-missing`, unreadable words of Indicators and Units.
 */
export async function protectEntries(spreadsheet: Spreadsheet, { password, time }: ProtectRequest, options?: CommandOptions): Promise<Outcome<void>> {
  const read = await readLocated(spreadsheet, [...BASIS, ...COUNTED, MARK_NEED], {}, [...OPENED, LOG_NEED]);
  if (!read.ok) return read;
  const { inventory } = read.value;
  const open = openIn(read.value);
  if (!open.ok) return open;
  const change = markChange(read.value, password === null ? 'open' : 'password', time, guardsIn(read.value));
  if (!change.ok) return change;
  const present = new Set(inventory.tables.map(({ name }) => name));
  const order: ProtectionOrder = {
    sheets: protectedSheets(inventory).map(({ name }) => name),
    open: PROTECTED_TABLES.filter((table) => present.has(table)).map((table) => open.value.get(table) ?? { table, rows: null, cells: [] }),
    password,
    change: change.value,
  };
  return spreadsheet.protect(order, options);
}

function openIn(read: LocatedColumns): Outcome<ReadonlyMap<string, ProtectionOrder['open'][number]>> {
  const { located, columns } = read;
  const reader = (table: TableName): TableReader => new TableReader(table, columns, located);
  const [indicators, units, ledger, requests, checks] = [reader('Indicators'), reader('Units'), reader('Ledger'), reader('Requests'), reader('Checks')];
  const ofLedger = ledgerEntryCells({ indicators, units, ledger }, located);
  const issues = [...indicators.issues, ...units.issues];
  if (issues.length > 0) return fail(issues);
  const of = (table: TableReader, cells: readonly OpenCells[]) => [table.table, { table: table.table, rows: table.rows, cells }] as const;
  return {
    ok: true,
    warnings: [],
    value: new Map([
      of(ledger, ofLedger),
      ...(requests.rows > 0 ? [of(requests, [openColumns(located, 'Requests', REQUEST_KEYS, requests.rows)])] : []),
      ...(checks.rows > 0 ? [of(checks, [openColumns(located, 'Checks', CHECK_KEYS, checks.rows)])] : []),
    ]),
  };
}

/** Rows that were sorted or reassigned meanwhile would open the wrong cells. */
function guardsIn({ located, columns }: LocatedColumns): readonly ColumnGuard[] {
  return BASIS.flatMap(({ table, keys }) =>
    keys.map((key) => {
      const header = located.header(table, key);
      return { table, header, expected: columns.find((column) => column.table === table && column.header === header)?.formulas ?? [] };
    }),
  );
}
