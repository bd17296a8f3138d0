import type { Minor } from '../../amount';
import type { Quarters } from '../splitInput';
import type { AdjustOrigin } from './adjustOrigin';

/** 0…3, the quarter in which something is typed. */
export type QuarterIndex = 0 | 1 | 2 | 3;

/** Who takes over what a stopped unit leaves: the town pool, its office, the whole town, or one row. */
export type Successor = 'pool' | 'office' | 'town' | { readonly row: string };

/** What the planner typed over the plan that stands. Amounts are minor units. */
export type Edit =
  | { readonly kind: 'annual'; readonly key: string; readonly value: Minor }
  | { readonly kind: 'office'; readonly office: string; readonly value: Minor }
  | { readonly kind: 'cell'; readonly key: string; readonly quarter: QuarterIndex; readonly value: Minor }
  | { readonly kind: 'quarter'; readonly quarter: QuarterIndex; readonly value: Minor }
  | { readonly kind: 'release'; readonly key: string; readonly kept: Quarters<Minor>; readonly to: Successor };

/** Who may take a difference, from the narrowest to the widest of its ladder (`scopes`). */
export type Scope = 'office' | 'officeAndPool' | 'pool' | 'town' | 'later' | 'open' | 'row';

export interface SpreadOptions {
  /** The widest scope that the planner agreed to; the first rung of the ladder by default. */
  readonly scope?: Scope;
  /** Elapsed quarters, 0…3: nobody's amounts in them are touched. */
  readonly frozenQuarters?: number;
  /** The planner means to change a held figure itself; its hold then stands at the new one. */
  readonly editsHold?: boolean;
}

export interface AdjustedRow {
  readonly key: string;
  readonly annual: Minor;
  readonly quarters: Quarters<Minor>;
  /** `null` for a row that was not touched. */
  readonly origin: AdjustOrigin | null;
}

/** A plan after an adjustment, rows in the order of the input. */
export interface Adjustment {
  readonly target: Minor;
  /** What the quarters add up to now. */
  readonly quarterTotals: Quarters<Minor>;
  readonly rows: readonly AdjustedRow[];
  /** The scope that absorbed the difference; `null` where there was nothing to absorb or no ladder. */
  readonly scope: Scope | null;
}
