import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import { STATUS } from '../../workbook/formulas/status';
import { checkKeys, historyKeys, logKeys, type SettingItem } from '../../workbook/tables/columns';
import { LANGUAGES, textIn } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';
import { keyOf } from './checks';
import { finalMonths, type HistoryEntry, historyNeeds, readHistory, standingEntries } from './history';
import { ledgerNeeds, type LedgerRow, readLedgerRows } from './ledgerRows';

const NEEDS: readonly Need[] = [
  ...ledgerNeeds,
  { table: 'Settings', keys: ['item', 'value'] },
  // Of the history only its length is guarded: it is long, and nobody else writes there.
  { table: 'History', keys: [], optional: ['month'] },
  { table: 'History', keys: [], optional: historyNeeds.filter((key) => key !== 'month'), valuesOnly: true },
  { table: 'Checks', keys: [], optional: checkKeys },
];

const PRESENT: readonly Need[] = [
  { table: 'Log', keys: logKeys },
  { table: 'History', keys: [], optional: historyKeys },
];

/** What check lists and finalising know of a workbook after one read. */
export interface Closing extends LocatedColumns {
  readonly readers: { readonly ledger: TableReader; readonly checks: TableReader; readonly settings: TableReader };
  readonly rows: readonly LedgerRow[];
  readonly standing: readonly HistoryEntry[];
  /** What stands of each row by `keyOf`, months in order. */
  readonly standingOf: ReadonlyMap<string, readonly HistoryEntry[]>;
  /** Finalised months, in order. */
  readonly finalMonths: readonly number[];
}

/**
 * Two round trips. `guarded` is read only so that a change meanwhile is noticed. Issue `close-tables-missing` for an
 * older workbook, which has no history to write into.
 */
export async function readClosing(spreadsheet: Spreadsheet, guarded: readonly Need[] = []): Promise<Outcome<Closing>> {
  const read = await readLocated(spreadsheet, [...NEEDS, ...guarded], {}, PRESENT);
  if (!read.ok) return read;
  const { located, columns } = read.value;
  const complete = historyKeys.every((key) => located.has('History', key)) && checkKeys.every((key) => located.has('Checks', key));
  if (!complete) return fail([error('close-tables-missing', {})]);
  const readers = {
    ledger: new TableReader('Ledger', columns, located),
    checks: new TableReader('Checks', columns, located),
    settings: new TableReader('Settings', columns, located),
  };
  const standing = standingEntries(readHistory(new TableReader('History', columns, located)));
  return succeed({ located, columns, readers, rows: readLedgerRows(readers.ledger), standing, standingOf: byRow(standing), finalMonths: finalMonths(standing) });
}

/**
 * The as-of month as the one to be checked or finalised, 1…12. Issues: `setting-missing`, `as-of-outside`,
 * `close-month-not-open`, `close-settings-faulty`, `close-nothing-due`.
 */
function monthToClose({ readers, rows }: Closing): Outcome<number> {
  const settings = decodeSettings(readers.settings);
  const value = (item: SettingItem) => settings.get(item)?.value ?? null;
  const asOf = settings.get('asOf');
  if (!asOf) return fail([error('setting-missing', { item: 'asOf' })]);
  const month = asOf.value;
  if (typeof month !== 'number' || !Number.isInteger(month) || month < 1 || month > 12) {
    return fail([{ ...error('as-of-outside', { value: String(month ?? '') }), place: readers.settings.place('value', asOf.row) }]);
  }
  const open = value('openMonth');
  if (typeof open === 'number' && month > open) return fail([error('close-month-not-open', { month, open })]);
  const check = String(value('check') ?? '');
  if (check !== '' && !LANGUAGES.some((language) => textIn(language).checks.right === check)) return fail([error('close-settings-faulty', { check })]);
  return rows.some(({ dataMonth, code }) => dataMonth === month && code >= STATUS.notDue) ? succeed(month) : fail([error('close-nothing-due', { month })]);
}

/** What is read to check or to finalise the as-of month. Two round trips; issues of `readClosing` and `monthToClose`. */
export async function readOpenMonth(spreadsheet: Spreadsheet, guarded: readonly Need[] = []): Promise<Outcome<{ readonly closing: Closing; readonly month: number }>> {
  const read = await readClosing(spreadsheet, guarded);
  if (!read.ok) return read;
  const month = monthToClose(read.value);
  return month.ok ? succeed({ closing: read.value, month: month.value }) : month;
}

function byRow(standing: readonly HistoryEntry[]): ReadonlyMap<string, readonly HistoryEntry[]> {
  const found = new Map<string, HistoryEntry[]>();
  for (const entry of standing) {
    const own = found.get(keyOf(entry));
    if (own) own.push(entry);
    else found.set(keyOf(entry), [entry]);
  }
  return found;
}

export function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
