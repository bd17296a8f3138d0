import type { Outlook } from './assignment';

/** `flow` adds up over the year, `stock` is a level, `net` may fall and be negative, `count` is whole, `rate` is never split. */
export const KINDS = ['flow', 'stock', 'net', 'count', 'rate'] as const;
export type Kind = (typeof KINDS)[number];
export const DIRECTIONS = ['higher', 'lower'] as const;
export type Direction = (typeof DIRECTIONS)[number];
/**
 * What a target is shared by: last year's figures, a weight column, equal parts, the room up to each maximum on
 * top of last year, or last year with its own growth and the rest by weights.
 */
export const BASES = ['share', 'weight', 'equal', 'headroom', 'growth'] as const;
export type Basis = (typeof BASES)[number];
/** What a row's quarters follow: the schedule, the row's own quarters of last year, or those joined smoothly to this year's total. */
export const SEASONS = ['curve', 'history', 'smooth'] as const;
export type Season = (typeof SEASONS)[number];
/** How whole units are given out: by largest remainders (Hamilton) or by a divisor (Sainte-Laguë), for counts. */
export const APPORTIONMENTS = ['remainder', 'divisor'] as const;
export type Apportionment = (typeof APPORTIONMENTS)[number];
export type ReportingPeriod = 'month' | 'quarter' | 'half' | 'steps';
export const ACTUALS_SOURCES = ['statistics', 'confirming', 'unit'] as const;
export type ActualsSource = (typeof ACTUALS_SOURCES)[number];
export type TargetState = 'issued' | 'toVerify' | 'adjusted';

/** What refines a split and its tracking, at its defaults: nothing. */
export const UNREFINED = {
  naturalGrowth: 0,
  reservePercent: 0,
  step: null,
  tailRow: '',
  season: 'curve',
  apportionment: 'remainder',
  upstream: '',
  dataMonth: null,
  outlook: '',
  without: '',
  scoreWeight: null,
} as const satisfies Partial<Indicator>;

/** One issued target. Amounts are decimals in the unit named beside them; `null` is a missing figure. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly issuedUnit: string;
  readonly splitUnit: string;
  readonly reportingUnit: string;
  readonly kind: Kind;
  readonly direction: Direction;
  /** Decimals of the split unit; the minor unit of every plan figure. */
  readonly decimals: number;
  /** In the issued unit. */
  readonly issuedTarget: number | null;
  readonly stretchTarget: number | null;
  /** In the split unit. */
  readonly lastYear: number | null;
  /** Percent over the issued target that the parts add up to; 0 by default. */
  readonly marginPercent: number;
  readonly basis: Basis;
  /** Percent by which last year's figures grow by themselves, for the basis `growth`. */
  readonly naturalGrowth: number;
  /** Percent of the target that stays in the town pool. */
  readonly reservePercent: number;
  /** In the split unit: annual amounts are its multiples; `null` for none. */
  readonly step: number | null;
  /** The unit that takes what steps leave over; empty for the town pool or the largest. */
  readonly tailRow: string;
  readonly season: Season;
  readonly apportionment: Apportionment;
  /** Name or code of the indicator that this one must not exceed without figures carried over; empty for none. */
  readonly upstream: string;
  /** Name of a curve in Schedules. */
  readonly schedule: string;
  /** Name of a preset in Rules. */
  readonly rule: string;
  readonly period: ReportingPeriod;
  /** Months 1…12 in which nothing is reported. */
  readonly exemptMonths: readonly number[];
  readonly source: ActualsSource;
  readonly leadOffice: string;
  readonly confirmingOffice: string;
  /** Name or code of the indicator that this one is a part of. */
  readonly partOf: string;
  readonly documentNumber: string;
  readonly targetState: TargetState;
  /** The month 1…12 at which it is compared, at the latest the as-of month; `null` for the last one due by its period. */
  readonly dataMonth: number | null;
  readonly outlook: Outlook;
  /** Short name of a unit that dominates the total, which is then shown with and without it; empty for none. */
  readonly without: string;
  /** Weight of the indicator in an office's composite score; `null` leaves it out. */
  readonly scoreWeight: number | null;
}
