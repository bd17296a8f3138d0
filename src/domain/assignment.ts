/** blank, the year's total, or every quarter. */
export type Hold = 'none' | 'year' | 'all';
export type Nature = 'estimate' | 'flash' | 'confirmed' | '';
/** What those in charge themselves expect of the year; blank when they have not said. */
export const OUTLOOKS = ['', 'sure', 'hard', 'cannot'] as const;
export type Outlook = (typeof OUTLOOKS)[number];

/**
 * One ledger row: an indicator carried by a unit. Amounts are decimals in the indicator's split unit.
 * A row's presence is the assignment; a blank base is not "not assigned".
 */
export interface Assignment {
  /** The indicator's name and the unit's short name, as they stand on the row. */
  readonly indicator: string;
  readonly unit: string;
  readonly leadOffice: string;
  readonly contactLeader: string;
  readonly measure: string;
  readonly lastYear: number | null;
  /** Last year's four quarters; `null` when they are not known. */
  readonly lastYearQuarters: readonly [number, number, number, number] | null;
  readonly weight: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly hold: Hold;
  readonly startMonth: number | null;
  /** Percent of full output in the first months from `startMonth` on. */
  readonly rampUp: readonly number[];
  readonly annual: number | null;
  readonly quarters: readonly [number | null, number | null, number | null, number | null];
  readonly stretch: number | null;
  readonly origin: string;
  /** Cumulative at the end of months 1…12; text is kept as it was typed, `null` is not reported. */
  readonly cumulative: readonly (number | string | null)[];
  readonly nature: Nature;
  readonly source: string;
  readonly cause: string;
  readonly nextStep: string;
  /** By when the row is to be back on schedule, as it was typed. */
  readonly deadline: string;
  readonly outlook: Outlook;
  /** Put before a leader on the Board. */
  readonly matter: boolean;
}

/** What accompanies a row's figures, when nothing has been said. */
export const UNSAID = { nature: '', source: '', cause: '', nextStep: '', deadline: '', outlook: '', matter: false } as const satisfies Partial<Assignment>;
