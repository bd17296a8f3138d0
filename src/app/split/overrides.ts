import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorKey } from '../../workbook/tables/columns';

/** Columns of Indicators that say by which rules a split goes. */
export const TERMS = ['basis', 'naturalGrowth', 'schedule', 'marginPercent', 'reservePercent', 'step', 'tailRow', 'season', 'apportionment'] as const;
export type Term = (typeof TERMS)[number];
export type Terms = Pick<IndicatorRow, Term>;

/** Where each term stands in Indicators. */
export const COLUMN_OF = {
  basis: 'basis',
  naturalGrowth: 'naturalGrowth',
  schedule: 'schedule',
  marginPercent: 'margin',
  reservePercent: 'reserve',
  step: 'step',
  tailRow: 'tailRow',
  season: 'season',
  apportionment: 'apportionment',
} as const satisfies Readonly<Record<Term, IndicatorKey>>;

/** Columns of the Ledger that a planner settles row by row before a split; the plan itself only as what a hold holds. */
export type RowInputs = Pick<AssignmentRow, 'hold' | 'minimum' | 'maximum' | 'annual' | 'quarters'>;

/**
 * Choices that are not in the workbook yet: laid over what was read, and written together with the split. Amounts are
 * decimals of the split unit. What is not named stays as the workbook has it.
 */
export interface Overrides {
  /** By the indicator's name. */
  readonly terms: Readonly<Record<string, Partial<Terms>>>;
  /** By the row's key (`keyOf`). */
  readonly rows: Readonly<Record<string, Partial<RowInputs>>>;
  /** By the indicator's name, then the office's; `null` takes a given total away. */
  readonly officeTotals: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
}

export const NO_OVERRIDES: Overrides = { terms: {}, rows: {}, officeTotals: {} };

export function withTerms(overrides: Overrides, indicator: string, terms: Partial<Terms>): Overrides {
  return { ...overrides, terms: { ...overrides.terms, [indicator]: { ...overrides.terms[indicator], ...terms } } };
}

/** The term is the workbook's own again. */
export function withoutTerm(overrides: Overrides, indicator: string, term: Term): Overrides {
  const rest = { ...overrides.terms[indicator] };
  delete rest[term];
  return { ...overrides, terms: { ...overrides.terms, [indicator]: rest } };
}

export function withRow(overrides: Overrides, key: string, inputs: Partial<RowInputs>): Overrides {
  return { ...overrides, rows: { ...overrides.rows, [key]: { ...overrides.rows[key], ...inputs } } };
}

/** Whatever was chosen for the row is the workbook's own again. */
export function withoutRow(overrides: Overrides, key: string): Overrides {
  return { ...overrides, rows: without(overrides.rows, key) };
}

/** The indicator's totals by office as they are to be given; `null` leaves them as the workbook has them. */
export function withOfficeTotals(overrides: Overrides, indicator: string, totals: Readonly<Record<string, number | null>> | null): Overrides {
  const rest = without(overrides.officeTotals, indicator);
  return { ...overrides, officeTotals: totals === null ? rest : { ...rest, [indicator]: totals } };
}

function without<Entry>(entries: Readonly<Record<string, Entry>>, key: string): Readonly<Record<string, Entry>> {
  return Object.fromEntries(Object.entries(entries).filter(([own]) => own !== key));
}
