/** `flow` adds up over the year, `stock` is a level, `net` may fall and be negative, `count` is whole, `rate` is never split. */
export type Kind = 'flow' | 'stock' | 'net' | 'count' | 'rate';
export type Direction = 'higher' | 'lower';
export type Basis = 'share' | 'weight' | 'equal';
export type ReportingPeriod = 'month' | 'quarter' | 'half' | 'steps';
export type ActualsSource = 'statistics' | 'confirming' | 'unit';
export type TargetState = 'issued' | 'toVerify' | 'adjusted';

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
  /** Code of the indicator that this one is a part of. */
  readonly partOf: string;
  readonly documentNumber: string;
  readonly targetState: TargetState;
}
