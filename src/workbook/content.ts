import type { Assignment } from '../domain/assignment';
import type { Indicator } from '../domain/indicator';
import type { Unit } from '../domain/unit';

/** A named curve: cumulative percent of the year due at the end of months 1…12. */
export interface Curve {
  readonly name: string;
  readonly percent: readonly number[];
  readonly note: string;
}

/** A light preset. Thresholds are percentage points; `null` switches a condition off. */
export interface Rule {
  readonly name: string;
  readonly onSchedule: number;
  readonly nearSchedule: number | null;
  readonly behind: number | null;
  /** Percent of the milestone below which a row is far behind, from `floorFrom` on. */
  readonly attainmentFloor: number | null;
  readonly floorFrom: number | null;
  /** Through this month far behind is shown as behind. */
  readonly cappedThrough: number | null;
  /** From this month on there is no tolerance. */
  readonly strictFrom: number | null;
  readonly source: string;
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
  readonly assignments: readonly Assignment[];
}
