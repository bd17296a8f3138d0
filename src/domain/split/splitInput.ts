import type { Minor } from '../amount';
import type { Hold } from '../assignment';
import type { Basis, Kind } from '../indicator';

/** One amount for each quarter, not cumulative. */
export type Quarters<T> = readonly [T, T, T, T];

/** One ledger row as the split sees it. Plan amounts are minor units, base and weight plain decimals. */
export interface SplitRow {
  /** Stable: indicator and unit name or code. Settles ties, so a sheet's order never matters. */
  readonly key: string;
  /** The unit's name, for messages. */
  readonly name: string;
  /** Last year. */
  readonly base: number | null;
  readonly weight: number | null;
  readonly minimum: Minor | null;
  readonly maximum: Minor | null;
  readonly hold: Hold;
  /** The current plan; read when `hold` is `year` (or `all` with a curve that ends below 100 %). */
  readonly annual: Minor | null;
  /** The current plan; read when `hold` is `all`. */
  readonly quarters: Quarters<Minor | null>;
  /** 1…12; the plan is zero before it. */
  readonly startMonth: number | null;
  /** The town pool: without a weight of its own it takes what is held for it, or what nobody else can take. */
  readonly isPool: boolean;
}

/** One indicator's target with the rows that carry it. */
export interface SplitInput {
  /** The indicator's name and unit of measure, for messages. */
  readonly indicator: string;
  readonly measure: string;
  readonly kind: Kind;
  readonly decimals: number;
  /** What the rows add up to, split margin included (`splitTarget`); `null` when the target is missing. */
  readonly target: Minor | null;
  /**
   * What each quarter adds up to (`quarterTotals`). They sum to the target, or to less when the curve
   * ends below 100 %. For a stock they are the levels at the quarters' ends.
   */
  readonly quarterTotals: Quarters<Minor>;
  readonly basis: Basis;
  readonly rows: readonly SplitRow[];
}

/** What kept a row from the common factor. */
export type Stop = 'none' | 'minimum' | 'maximum' | 'hold-year' | 'hold-all' | 'no-base' | 'pool';

/** What took the place of a basis without figures: the other column, equal parts, or the town pool. */
export type Fallback = 'none' | 'share' | 'weight' | 'equal' | 'pool';

/** How a row's figure came to be, for 指标由来. */
export interface Origin {
  /** The basis that was asked for. */
  readonly basis: Basis;
  readonly fallback: Fallback;
  /** The figure shared by: last year, weight, or 1 for equal parts; `null` when the row has none. */
  readonly figure: number | null;
  /** The row's part of all the rows' figures, 0…1; `null` without figures. */
  readonly share: number | null;
  /** Plan ÷ figure, the same for every row that nothing stopped; `null` for the others. */
  readonly factor: number | null;
  readonly stop: Stop;
  /** Whether the exact share was rounded, by less than one minor unit. */
  readonly rounded: 'up' | 'down' | 'exact';
  readonly startMonth: number | null;
}

export interface SplitRowResult {
  readonly key: string;
  readonly annual: Minor;
  readonly quarters: Quarters<Minor>;
  readonly origin: Origin;
}

/** Rows come in the order of the input. */
export interface SplitResult {
  readonly rows: readonly SplitRowResult[];
  /** Plan ÷ figure of the rows that nothing stopped; `null` when every row was stopped. */
  readonly factor: number | null;
  /** The basis after any fallback. */
  readonly usedBasis: Basis;
}
