export const REQUEST_TYPES = ['land', 'labour', 'finance', 'energy', 'permits', 'other'] as const;
export type RequestType = (typeof REQUEST_TYPES)[number];

/** What a unit asks of the town. Dates are `YYYY-MM-DD`; `null` where none was set. */
export interface UnitRequest {
  readonly number: string;
  /** Short name of the unit. */
  readonly unit: string;
  /** The indicator that it holds up; empty for none. */
  readonly indicator: string;
  readonly type: RequestType;
  readonly content: string;
  /** The office that deals with it. */
  readonly office: string;
  readonly raisedOn: string | null;
  readonly deadline: string | null;
  readonly state: 'open' | 'closed';
  readonly result: string;
  /** Put before a leader on the Board while it is open. */
  readonly matter: boolean;
}

export type RequestLight = 'closed' | 'overdue' | 'open';

/** How a request stands at the end of a month 1…12: overdue when its last day has come and it is not closed. */
export function requestLight({ state, deadline }: UnitRequest, year: number, month: number): RequestLight {
  if (state === 'closed') return 'closed';
  // Written year-month-day, dates compare as texts; no month has a day beyond 31.
  const end = `${year}-${String(month).padStart(2, '0')}-31`;
  return deadline !== null && deadline <= end ? 'overdue' : 'open';
}
