import { type Outcome, succeed } from '../../domain/issue';
import { type Reported, repeatsPlan } from '../../domain/track/copiedPlan';
import type { ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { type CheckKey, checkKeys } from '../../workbook/tables/columns';
import { closeIn } from '../../workbook/text/closeIn';
import { CHECK_KEYS, openColumns } from '../protect/entryCells';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { type CheckEntry, keyOf, needsCheck, readChecks, wordsUnknown } from './checks';
import { closingChange } from './closingChange';
import type { LedgerRow } from './ledgerRows';
import type { CheckPreview } from './preview';
import { type Closing, readOpenMonth } from './readClosing';

/**
 * Works out the check list (核对单) of the as-of month, which goes to the offices before anything is finalised. Rows that
 * are on it already are renewed, and what offices said of them stays. Two round trips, nothing is written. Issues: those
 * of `readOpenMonth`.
 */
export async function previewCheck(spreadsheet: Spreadsheet, time: string): Promise<Outcome<CheckPreview>> {
  const read = await readOpenMonth(spreadsheet);
  if (!read.ok) return read;
  const { closing, month } = read.value;
  const { language } = closing.located;
  const text = closeIn(language);
  const checks = readChecks(closing.readers.checks, month);
  const now = closing.rows.filter(({ dataMonth }) => dataMonth === month);
  const listed = now.filter((row) => needsCheck(row) || checks.has(keyOf(row)));
  const fresh = listed.filter((row) => !checks.has(keyOf(row)));
  const columns = renewed(closing, checks, listed);
  const append = {
    table: 'Checks',
    headers: checkKeys.map((key) => closing.located.header('Checks', key)),
    rows: fresh.map((row) => checkCells(row, month)),
    open: [openColumns(closing.located, 'Checks', CHECK_KEYS, fresh.length)],
  };
  const head = { time, command: text.commands.check, summary: text.checkSummary(month, listed.length) };
  return succeed({
    kind: 'check',
    language,
    month,
    rows: listed.map((row) => ({ ...row, explanation: checks.get(keyOf(row))?.explanation ?? '', isConfirmed: checks.get(keyOf(row))?.isConfirmed ?? false })),
    added: fresh.length,
    firstRow: firstRow(closing, checks),
    repeats: now.filter((row) => row.isFlow && repeatsPlan(reportsOf(closing, row))),
    warnings: wordsUnknown(closing.readers.checks),
    change: closingChange(closing, head, { columns, logged: columns, appends: [append] }),
  });
}

/** Where the month stands already, or where its rows will be added; an empty table keeps one blank row. */
function firstRow({ readers }: Closing, checks: ReadonlyMap<string, CheckEntry>): number {
  if (checks.size > 0) return Math.min(...[...checks.values()].map(({ row }) => row));
  const { rows } = readers.checks;
  return rows === 1 && readers.checks.text('indicator', 0) === '' ? 0 : rows;
}

/** Columns of the list that follow the ledger; explanation and confirmation are the office's own. */
const RENEWED = ['leadOffice', 'status', 'toDate', 'milestone', 'gap', 'run', 'cause'] as const satisfies readonly CheckKey[];

function renewed(closing: Closing, checks: ReadonlyMap<string, CheckEntry>, listed: readonly LedgerRow[]): readonly ColumnChange[] {
  return RENEWED.map((key) => {
    const values = new Map<number, Literal>();
    for (const row of listed) {
      const entry = checks.get(keyOf(row));
      if (entry) values.set(entry.row, cellOf(row, key));
    }
    return changed(closing, 'Checks', key, values);
  });
}

function checkCells(row: LedgerRow, month: number): readonly Literal[] {
  return checkKeys.map((key) => {
    if (key === 'month') return month;
    return key === 'explanation' || key === 'confirmed' ? null : cellOf(row, key);
  });
}

function cellOf(row: LedgerRow, key: Exclude<CheckKey, 'month' | 'explanation' | 'confirmed'>): Literal {
  const cells: Readonly<Record<typeof key, Literal>> = {
    indicator: row.indicator,
    unit: row.unit,
    leadOffice: row.office || null,
    status: row.status || null,
    toDate: row.toDate,
    milestone: row.milestone,
    gap: row.gap,
    run: row.periods > 0 ? row.periods : null,
    cause: row.cause || null,
  };
  return cells[key];
}

/** A row's finalised figures before this month beside their milestones, and this month's. */
function reportsOf({ standingOf }: Closing, row: LedgerRow): readonly Reported[] {
  const before = (standingOf.get(keyOf(row)) ?? []).filter(({ month }) => month < row.dataMonth);
  return [...before.map(({ toDate, milestone }) => ({ actual: toDate, milestone })), { actual: row.toDate, milestone: row.milestone }];
}
