/** What reminders tell: offices, indicators and counts, never figures or who carries them. */
export interface ReminderFacts {
  readonly month: number;
  readonly due: number;
  readonly reported: number;
  readonly offices: readonly { readonly office: string; readonly count: number; readonly indicators: readonly string[] }[];
  readonly station: number;
}

/** A day of the year that is reported on. */
export interface ReturnDay {
  readonly month: number;
  readonly day: number;
}

export interface EveFacts extends Omit<ReminderFacts, 'due' | 'reported'> {
  readonly sender: string;
  /** The due day, weekday 0 Sunday … 6 Saturday; `null` where none was given. */
  readonly dueDay: (ReturnDay & { readonly weekday: number; readonly postponedTo: ReturnDay | null }) | null;
}

export interface OverdueFacts {
  readonly sender: string;
  readonly office: string;
  readonly count: number;
  readonly month: number;
}

/** More would make a short message long. */
export const MOST_NAMED = 3;
