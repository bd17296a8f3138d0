/**
 * What a user can cause is data, not an exception: a code, where it is, and the facts that a
 * sentence about it needs. The sentences stand in `workbook/text`, one catalogue a language.
 */
export interface Issue {
  readonly code: string;
  /** `error` stops the command before anything is written; `warning` is shown beside the preview. */
  readonly severity: 'error' | 'warning';
  /** Facts for the sentence: amounts are already formatted numbers, names are the user's own. */
  readonly facts: Readonly<Record<string, string | number | readonly (string | number)[]>>;
  readonly place?: Place;
  /** Single changes each of which would be enough, with their sizes. */
  readonly repairs?: readonly Repair[];
}

/** What a planner may do about an issue; its sentence stands in the catalogues under its code. */
export interface Repair {
  readonly code: string;
  /** `key`, or `keys`, name the rows that it is about, as those of the issue do. */
  readonly facts: Issue['facts'];
  /** Where it is done, if it is somebody else's to decide. */
  readonly place?: Place;
}

/** Where the user finds it: table name, 1-based row of the table's body, column as headed in the sheet. */
export interface Place {
  readonly table: string;
  readonly row?: number;
  readonly column?: string;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export function succeed<T>(value: T, warnings: readonly Issue[] = []): Outcome<T> {
  return { ok: true, value, warnings };
}

export function fail(issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}
