import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { escalationStep } from '../../domain/track/escalation';
import type { ColumnChange } from '../../workbook/change';
import { STATUS } from '../../workbook/formulas/status';
import { monthEnd } from '../../workbook/monthEnd';
import { monthEndKeys } from '../../workbook/tables/columns';
import { closeIn } from '../../workbook/text/closeIn';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { countLights } from '../track/lights';
import { ranks } from '../track/ranks';
import { basis } from './basis';
import { changedFigures } from './changedFigures';
import { type CheckEntry, keyOf, needsCheck, readChecks, wordsUnknown } from './checks';
import { closingChange } from './closingChange';
import { changedEntries, finalEntries, historyAppend } from './historyEntries';
import type { LedgerRow } from './ledgerRows';
import type { EscalatedRow, FinalPreview } from './preview';
import { type Closing, error, readOpenMonth } from './readClosing';
import { settingChange } from './settingChange';

/**
 * Works out 本月定稿: the status of every row whose data month is the as-of month goes into its month-end cell and, with
 * the office's explanation, into the history; ranks are renewed. Rows with another data month are left. Two round trips,
 * nothing is written. Issues: those of `readOpenMonth`, `close-month-final`; warnings
 * `close-not-checked` and `close-earlier-open`, as an open month breaks the run of periods behind.
 */
export async function previewFinalise(spreadsheet: Spreadsheet, time: string): Promise<Outcome<FinalPreview>> {
  const read = await readOpenMonth(spreadsheet, basis);
  if (!read.ok) return read;
  const { closing, month } = read.value;
  if (closing.finalMonths.includes(month)) return fail([error('close-month-final', { month })]);
  const checks = readChecks(closing.readers.checks, month);
  const rows = closing.rows.filter(({ dataMonth }) => dataMonth === month);
  const figures = changedFigures(closing);
  const ranking = ranks(closing.readers.ledger);
  const { language } = closing.located;
  const text = closeIn(language);
  const head = { time, command: text.commands.finalise, summary: text.finalSummary(month, rows.length) };
  const end = monthEndChange(closing, month, rows);
  const closedMonth = Math.max(month, ...closing.finalMonths);
  const settings = settingChange(closing, { closedMonth, rankedAsOf: month });
  const rank = changed(closing, 'Ledger', 'rank', new Map(ranking.map((value, row) => [row, value])));
  const entries = [...changedEntries(figures, { language, time }), ...finalEntries(rows, { language, time, month, checks, ranking })];
  return succeed({
    kind: 'finalise',
    language,
    month,
    recorded: rows.length,
    counts: countLights(rows),
    unanswered: rows.filter((row) => needsCheck(row) && !isAnswered(checks.get(keyOf(row)))).map((row) => ({ ...row, explanation: '', isConfirmed: false })),
    escalated: rows.flatMap(escalated),
    changed: figures,
    warnings: [
      ...earlierOpen(closing, month),
      ...(checks.size === 0 && rows.some(needsCheck) ? [warning('close-not-checked', { month })] : []),
      ...wordsUnknown(closing.readers.checks),
    ],
    change: closingChange(closing, head, { columns: [end, settings, rank], logged: [end, settingChange(closing, { closedMonth })], appends: [historyAppend(closing, entries)] }),
  });
}

function monthEndChange(closing: Closing, month: number, rows: readonly LedgerRow[]): ColumnChange {
  const key = monthEndKeys[month - 1] ?? monthEndKeys[0];
  return changed(closing, 'Ledger', key, new Map(rows.map(({ row, code, level }) => [row, monthEnd(code, level)])));
}

function isAnswered(entry: CheckEntry | undefined): boolean {
  return entry !== undefined && (entry.isConfirmed || entry.explanation !== '');
}

function escalated(row: LedgerRow): readonly EscalatedRow[] {
  const { category, periods, code } = row;
  if (category === null) return [];
  const step = escalationStep({ category, periods, isFarBehind: code === STATUS.farBehind });
  return step === 'none' ? [] : [{ ...row, step }];
}

/** Months since the last finalised one before this. */
function earlierOpen({ finalMonths }: Closing, month: number): readonly Issue[] {
  const last = Math.max(0, ...finalMonths.filter((one) => one < month));
  const months = Array.from({ length: month - 1 - last }, (_, index) => last + 1 + index);
  return months.length > 0 ? [warning('close-earlier-open', { month, months })] : [];
}

function warning(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'warning', facts };
}
