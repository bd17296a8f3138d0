import type { Append } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { type HistoryKey, historyKeys } from '../../workbook/tables/columns';
import { type Language, textIn } from '../../workbook/text';
import { closeIn } from '../../workbook/text/closeIn';
import { type CheckEntry, keyOf } from './checks';
import type { HistoryEntry } from './history';
import type { LedgerRow } from './ledgerRows';
import type { ChangedFigure } from './preview';
import type { Closing } from './readClosing';

export type HistoryCells = Partial<Record<HistoryKey, Literal>>;

interface Written {
  readonly language: Language;
  readonly time: string;
}

interface Finalised extends Written {
  readonly month: number;
  readonly checks: ReadonlyMap<string, CheckEntry>;
  /** By row of the ledger's body. */
  readonly ranking: readonly Literal[];
}

/** A row's status with what its office said: on the check list, or else as the cause beside its figures. */
export function finalEntries(rows: readonly LedgerRow[], { language, time, month, checks, ranking }: Finalised): readonly HistoryCells[] {
  const { categories } = textIn(language).words;
  const state = closeIn(language).states.final;
  return rows.map((row) => {
    const { indicator, unit, office, category, code, level, status, toDate, milestone, gap, attainment, distance, nature, cause } = row;
    return {
      month, time, state, indicator, unit, code, level, status, toDate, milestone, gap, attainment, distance, nature,
      leadOffice: office,
      category: category && categories[category],
      rank: ranking[row.row] ?? null,
      explanation: checks.get(keyOf(row))?.explanation || cause,
    };
  });
}

/** The history goes on from the figures that stand in the ledger now, so that a change is pointed out once. */
export function changedEntries(figures: readonly ChangedFigure[], { language, time }: Written): readonly HistoryCells[] {
  const state = closeIn(language).states.changed;
  return figures.map(({ month, indicator, unit, office, now }) => ({ month, time, state, indicator, unit, leadOffice: office, toDate: now }));
}

export function undoneEntries(standing: readonly HistoryEntry[], { language, time }: Written): readonly HistoryCells[] {
  const state = closeIn(language).states.undone;
  return standing.map(({ month, indicator, unit }) => ({ month, time, state, indicator, unit }));
}

export function historyAppend({ located }: Closing, entries: readonly HistoryCells[]): Append {
  return {
    table: 'History',
    headers: historyKeys.map((key) => located.header('History', key)),
    rows: entries.map((cells) => historyKeys.map((key) => (cells[key] === '' ? null : (cells[key] ?? null)))),
  };
}
