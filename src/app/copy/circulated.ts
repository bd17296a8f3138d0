import type { Nature } from '../../domain/assignment';
import type { Direction } from '../../domain/indicator';
import type { Language } from '../../workbook/text';

/**
 * What may leave the workbook: indicators and offices. It is gathered figure by figure; nothing in it
 * names a unit, and figures of too few units are `null` with `isWithheld`.
 */
export interface Circulated {
  readonly language: Language;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly indicators: readonly CirculatedIndicator[];
  readonly offices: readonly CirculatedOffice[];
  readonly shortfalls: readonly CirculatedShortfall[];
  readonly progress: readonly CirculatedProgress[];
}

/** An indicator as the workbook judges it; `null` where it shows nothing. Completion and attainment are fractions, gaps points. */
export interface CirculatedIndicator {
  readonly name: string;
  readonly measure: string;
  readonly decimals: number;
  readonly direction: Direction;
  readonly office: string;
  readonly target: number | null;
  readonly milestone: number | null;
  readonly actual: number | null;
  readonly completion: number | null;
  readonly gap: number | null;
  readonly attainment: number | null;
  readonly status: string;
  readonly code: number;
  /** 0 none, 1 green, 2 blue, 3 yellow, 4 red, 5 grey. */
  readonly colour: number;
  readonly month: number;
  readonly nature: Nature;
  readonly due: number;
  readonly missing: number;
  readonly toVerify: number;
}

export interface CirculatedOffice {
  readonly office: string;
  readonly judged: number;
  readonly good: number;
  readonly missing: number;
  /** `null` with fewer than three judged rows, which are not ranked. */
  readonly share: number | null;
  /** Offices with the same share have the same rank. */
  readonly rank: number | null;
}

/** What an office's rows of one indicator come to. */
interface OfficeSum {
  readonly office: string;
  readonly indicator: string;
  readonly measure: string;
  readonly decimals: number;
  readonly isWithheld: boolean;
}

export interface CirculatedShortfall extends OfficeSum {
  readonly rows: number;
  /** Behind the milestone, negative. */
  readonly distance: number | null;
  /** Points of the town's target. */
  readonly cost: number | null;
}

export interface CirculatedProgress extends OfficeSum {
  readonly units: number;
  readonly annual: number | null;
  readonly milestone: number | null;
  readonly actual: number | null;
  readonly completion: number | null;
  readonly nature: Nature;
  readonly judged: number;
  readonly good: number;
}
