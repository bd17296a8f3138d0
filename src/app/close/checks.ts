import type { Issue } from '../../domain/issue';
import type { TableReader } from '../../workbook/decode/cells';
import { STATUS } from '../../workbook/formulas/status';
import type { LedgerRow } from './ledgerRows';

/** What an office said about a row on a month's check list. */
export interface CheckEntry {
  readonly month: number;
  readonly indicator: string;
  readonly unit: string;
  readonly explanation: string;
  readonly isConfirmed: boolean;
  /** 0-based row of the table's body. */
  readonly row: number;
}

/** Entries of one month by `keyOf`; a word in the column of confirmations that is none becomes an issue of the reader. */
export function readChecks(reader: TableReader, month: number): ReadonlyMap<string, CheckEntry> {
  const found = new Map<string, CheckEntry>();
  for (let row = 0; row < reader.rows; row += 1) {
    if (reader.number('month', row) !== month) continue;
    const entry = {
      month,
      indicator: reader.text('indicator', row),
      unit: reader.text('unit', row),
      explanation: reader.text('explanation', row),
      isConfirmed: reader.word('confirmed', row, 'answers', ['yes', 'no'], 'no') === 'yes',
      row,
    };
    found.set(keyOf(entry), entry);
  }
  return found;
}

/** What was read as no confirmation, after `readChecks`: pointed out, but nothing to stop for. */
export function wordsUnknown(reader: TableReader): readonly Issue[] {
  return reader.issues.map((issue) => ({ ...issue, severity: 'warning' }));
}

/** Tells one pair of indicator and unit from another. */
export function keyOf({ indicator, unit }: Pick<CheckEntry, 'indicator' | 'unit'>): string {
  return JSON.stringify([indicator, unit]);
}

/** Rows on which an office is heard: behind, not started, not reported, to be verified. */
export function needsCheck({ code, level }: LedgerRow): boolean {
  return level >= 3 || code === STATUS.notStarted || code === STATUS.notReported || code === STATUS.toVerify;
}
