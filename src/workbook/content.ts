import type { Assignment } from '../domain/assignment';
import type { Indicator } from '../domain/indicator';
import type { LightRule } from '../domain/track/lightRule';
import type { Unit } from '../domain/unit';

/** A named curve: cumulative percent of the year due at the end of months 1…12. */
export interface Curve {
  readonly name: string;
  readonly percent: readonly number[];
  readonly note: string;
}

/** A light preset: its thresholds, and where they come from. */
export interface Rule extends LightRule {
  readonly name: string;
  readonly source: string;
}

/** A total in the indicator's split unit that an office was given. */
export interface OfficeTotal {
  readonly indicator: string;
  readonly office: string;
  readonly total: number;
}

/** Everything a new workbook is made from. */
export interface Content {
  readonly town: string;
  readonly year: number;
  /** Month 1…12. */
  readonly asOf: number;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly curves: readonly Curve[];
  readonly rules: readonly Rule[];
  readonly officeTotals: readonly OfficeTotal[];
  /** Where the share of stopped units goes. */
  readonly stoppedShare: 'others' | 'pool';
  readonly assignments: readonly Assignment[];
}
