import type { Nature } from '../../domain/assignment';
import type { Direction } from '../../domain/indicator';
import type { Language } from '../../workbook/text';
import type { CopyRows } from './copyRows';

/**
 * What may leave the workbook: indicators, and lines as they were chosen. It is gathered figure by figure; nothing in it
 * names an enterprise, and figures of too few of them are `null` with `isWithheld`.
 */
export interface Circulated {
  readonly rows: CopyRows;
  readonly language: Language;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly indicators: readonly CirculatedIndicator[];
  readonly offices: readonly CirculatedOffice[];
  readonly shortfalls: readonly CirculatedShortfall[];
  readonly progress: readonly CirculatedProgress[];
  /** Lines of an indicator that are kept back, and indicators of which the total is. */
  readonly withheld: { readonly lines: number; readonly totals: readonly string[] };
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
  /** Whether what was reported of it is one enterprise's figure. */
  readonly isWithheld: boolean;
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

/** What the rows of one line come to for one indicator. */
interface LineSum {
  /** The office, the industry, or the letter of an enterprise. */
  readonly group: string;
  readonly indicator: string;
  readonly measure: string;
  readonly decimals: number;
  readonly isWithheld: boolean;
}

export interface CirculatedShortfall extends LineSum {
  readonly rows: number;
  /** Behind the milestone, negative. */
  readonly distance: number | null;
  /** Points of the town's target. */
  readonly cost: number | null;
}

export interface CirculatedProgress extends LineSum {
  readonly units: number;
  readonly annual: number | null;
  readonly milestone: number | null;
  readonly actual: number | null;
  readonly completion: number | null;
  readonly nature: Nature;
  readonly judged: number;
  readonly good: number;
  /** Of a single enterprise or village, where it is judged. */
  readonly light: { readonly status: string; readonly colour: number } | null;
}
