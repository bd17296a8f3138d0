/** `pool` is the town pool: in the totals, never lit, ranked or chased. `town` carries the town's own official figure outside every sum. */
export type Category = 'enterprise' | 'office' | 'village' | 'park' | 'pool' | 'town';
export type OperatingState = 'normal' | 'trial' | 'stopped' | 'delisted' | 'moved' | 'building';

export interface Unit {
  readonly code: string;
  readonly creditCode: string;
  readonly fullName: string;
  readonly shortName: string;
  readonly category: Category;
  readonly industry: string;
  readonly leadOffice: string;
  readonly contactLeader: string;
  readonly liaison: string;
  readonly sizeClass: string;
  readonly state: OperatingState;
  /** Month 1…12 from which the state holds this year; `null` when not dated. */
  readonly stateFrom: number | null;
  /** Month 1…12 in which production starts this year; `null` for units already producing. */
  readonly startMonth: number | null;
  readonly note: string;
}
