import type { Minor } from '../amount';
import type { Hold } from '../assignment';
import type { Apportionment, Basis, Kind, Season } from '../indicator';

/** One amount for each quarter, not cumulative. */
export type Quarters<T> = readonly [T, T, T, T];

/** One ledger row as the split sees it. Plan amounts are minor units, base, weight and history plain decimals. */
export interface SplitRow {
  /** Stable: indicator and unit name or code. Settles ties, so a sheet's order never matters. */
  readonly key: string;
  /** The unit's name, for messages. */
  readonly name: string;
  /** The office that leads it; a given office total is shared by the rows of that office. */
  readonly office: string;
  /** Last year. */
  readonly base: number | null;
  /** Last year's quarters, for the basis of the quarters; `null` when any is missing. */
  readonly history: Quarters<number> | null;
  readonly weight: number | null;
  readonly minimum: Minor | null;
  readonly maximum: Minor | null;
  /** What no quarter may exceed: the whole's quarters, for a row of an indicator that is a part of another. */
  readonly quarterMaximum: Quarters<Minor> | null;
  readonly hold: Hold;
  /** The current plan; read when `hold` is `year` (or `all` with a curve that ends below 100 %). */
  readonly annual: Minor | null;
  /** The current plan; read when `hold` is `all`. */
  readonly quarters: Quarters<Minor | null>;
  /** 1…12; the plan is zero before it. */
  readonly startMonth: number | null;
  /** Percent of full output in the first months from `startMonth` on (30, 70); full from then on. Empty for none. */
  readonly rampUp: readonly number[];
  /** 0…12: the last month in which the unit works this year, 0 for a unit that is out all year; `null` all year. */
  readonly endMonth: number | null;
  /** The town pool: without a weight of its own it takes what is held for it, or what nobody else can take. */
  readonly isPool: boolean;
}

/** A total that an office was given; its rows share that, and the other rows share the rest. */
export interface OfficeTotal {
  readonly office: string;
  readonly total: Minor;
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
  /** Percent by which last year's figures grow by themselves; read by the basis `growth`. */
  readonly growthPercent: number;
  /** What the rows' own quarters follow before both margins are met. */
  readonly season: Season;
  readonly apportionment: Apportionment;
  /** Annual amounts of rows that nothing stops are multiples of it; `null` for single minor units. */
  readonly step: Minor | null;
  /** The name of the row that takes what steps leave over; empty for the town pool, or else the largest row. */
  readonly tailRow: string;
  /** Percent of the target that stays in the town pool row. */
  readonly reservePercent: number;
  /** Where the share of units that stopped goes: to the other rows by the basis, or to the town pool. */
  readonly leaves: 'others' | 'pool';
  readonly officeTotals: readonly OfficeTotal[];
  readonly rows: readonly SplitRow[];
}

/** What kept a row from the common factor; `at-start` has no room beyond what it starts from, `out` does not work this year. */
export type Stop = 'none' | 'minimum' | 'maximum' | 'hold-year' | 'hold-all' | 'no-base' | 'at-start' | 'pool' | 'out';

/** What took the place of a basis without figures: the other column, equal parts, or the town pool. */
export type Fallback = 'none' | SharedBy | 'pool';

/** What a row's figure is: last year, weight, an equal part, or the room up to the maximum. */
export type SharedBy = 'share' | 'weight' | 'equal' | 'headroom';

/** How a row's figure came to be, for 指标由来. Amounts of `parts` are decimals of the split unit. */
export interface Origin {
  /** The basis that was asked for. */
  readonly basis: Basis;
  readonly fallback: Fallback;
  readonly sharedBy: SharedBy;
  /** What the row stands at before anything is shared (last year with its growth); `null` when all is shared. */
  readonly start: number | null;
  /** The figure shared by: last year, weight, headroom, or 1 for equal parts; `null` when the row has none. */
  readonly figure: number | null;
  /** The row's part of all the rows' figures, 0…1; `null` without figures. */
  readonly share: number | null;
  /** (Plan − start) ÷ figure, the same for every row of its group that nothing stopped; `null` for the others. */
  readonly factor: number | null;
  readonly stop: Stop;
  /** Whether the exact share was rounded, by less than one minor unit or step. */
  readonly rounded: 'up' | 'down' | 'exact';
  /** The step that the row was rounded to, in decimals; `null` for single minor units. */
  readonly step: number | null;
  /** What steps left over and this row took, in decimals; 0 for the others. */
  readonly tail: number;
  /** What stopped units left and the pool took, below 0 what a stopped unit left, in decimals; 0 for the others. */
  readonly handed: number;
  /** The office whose given total the row shares; empty when it shares the town's. */
  readonly office: string;
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  /** Quarters 1…4 whose exact share was rounded up. */
  readonly quartersUp: readonly number[];
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
  /** Plan ÷ figure of the rows that nothing stopped and no office's total binds; `null` when every row was stopped. */
  readonly factor: number | null;
  /** The basis after any fallback. */
  readonly usedBasis: Basis;
}
