import type { Nature } from '../../domain/assignment';
import type { Direction, Kind } from '../../domain/indicator';
import type { Category, OperatingState } from '../../domain/unit';
import type { Language } from '../../workbook/text';

/** An indicator as the workbook's formulas judge it; amounts in the split unit, `null` where they show nothing. */
export interface IndicatorFigures {
  readonly name: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly issuedUnit: string;
  readonly splitUnit: string;
  readonly decimals: number;
  readonly office: string;
  readonly confirmingOffice: string;
  readonly documentNumber: string;
  readonly isStatistical: boolean;
  readonly target: number | null;
  readonly milestone: number | null;
  readonly actual: number | null;
  /** Parts of the year, as ratios. */
  readonly completion: number | null;
  readonly scheduled: number | null;
  readonly attainment: number | null;
  /** Percentage points. */
  readonly gap: number | null;
  readonly code: number;
  readonly status: string;
  /** Its own data month. */
  readonly month: number;
  readonly nature: Nature;
  /** Cumulative percent of the year due at the end of months 1…12; empty without a schedule. */
  readonly schedule: readonly (number | null)[];
}

/** A ledger row; amounts in the indicator's split unit. */
export interface RowFigures {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  /** A unit that the register does not have counts as an enterprise, so that no document names it. */
  readonly category: Category;
  readonly annual: number | null;
  readonly milestone: number | null;
  /** The last valid figure, which the town's total takes. */
  readonly valid: number | null;
  readonly nature: Nature;
  /** Month of the last figure before the data month; 0 for none. */
  readonly lastMonth: number;
  readonly gap: number | null;
  readonly code: number;
  readonly isDue: boolean;
  readonly isMissing: boolean;
  readonly isJudged: boolean;
  readonly isGood: boolean;
  readonly periodsBehind: number;
  readonly cause: string;
  readonly nextStep: string;
  readonly deadline: string;
}

export interface UnitFacts {
  readonly name: string;
  readonly fullName: string;
  readonly category: Category;
  readonly state: OperatingState;
  readonly stateFrom: number | null;
  readonly startMonth: number | null;
  readonly leader: string;
}

/** Everything that documents are composed from. */
export interface TownStanding {
  readonly language: Language;
  readonly town: string;
  readonly year: number;
  /** The as-of month, 1…12. */
  readonly month: number;
  readonly isFinal: boolean;
  /** Which set of words says lead and lag. */
  readonly wording: 'schedule' | 'speed' | 'level';
  readonly indicators: readonly IndicatorFigures[];
  readonly rows: readonly RowFigures[];
  readonly units: readonly UnitFacts[];
  /** Requests that were met; `null` where the workbook keeps none. */
  readonly closedRequests: number | null;
}
