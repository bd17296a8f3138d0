import type { TableReader } from '../../workbook/decode/cells';
import { LANGUAGES } from '../../workbook/text';
import { closeIn } from '../../workbook/text/closeIn';

export const historyNeeds = ['month', 'time', 'state', 'indicator', 'unit', 'toDate', 'milestone'] as const;

const ENTRY_STATES = ['final', 'undone', 'changed'] as const;
/** A row was finalised, that was undone, or its figure was changed by hand afterwards. */
export type EntryState = (typeof ENTRY_STATES)[number];

/** One row of the history; figures are decimals of the split unit. */
export interface HistoryEntry {
  readonly month: number;
  readonly time: string;
  readonly state: EntryState;
  readonly indicator: string;
  readonly unit: string;
  readonly toDate: number | null;
  readonly milestone: number | null;
}

/** Rows in the order in which they were added, whatever order the sheet was sorted into; rows that say nothing are passed over. */
export function readHistory(reader: TableReader): readonly HistoryEntry[] {
  const entries = Array.from({ length: reader.rows }, (_, row) => row).flatMap((row): HistoryEntry[] => {
    const month = reader.number('month', row);
    const state = stateOf(reader.text('state', row));
    if (month === null || state === undefined) return [];
    const text = (key: (typeof historyNeeds)[number]): string => reader.text(key, row);
    return [{ month, state, time: text('time'), indicator: text('indicator'), unit: text('unit'), toDate: reader.number('toDate', row), milestone: reader.number('milestone', row) }];
  });
  return entries.sort((left, right) => (left.time < right.time ? -1 : left.time > right.time ? 1 : 0));
}

/** What counts of the history: the last word on each row of each month that is finalised, months in order. */
export function standingEntries(entries: readonly HistoryEntry[]): readonly HistoryEntry[] {
  const standing = new Map<string, HistoryEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.month, entry.indicator, entry.unit]);
    const before = standing.get(key);
    if (entry.state === 'undone') standing.delete(key);
    else if (entry.state === 'final') standing.set(key, entry);
    else if (before) standing.set(key, { ...before, toDate: entry.toDate });
  }
  return [...standing.values()].sort((left, right) => left.month - right.month);
}

/** Finalised months, in order. */
export function finalMonths(standing: readonly HistoryEntry[]): readonly number[] {
  return [...new Set(standing.map(({ month }) => month))];
}

function stateOf(word: string): EntryState | undefined {
  return ENTRY_STATES.find((state) => LANGUAGES.some((language) => closeIn(language).states[state] === word));
}
