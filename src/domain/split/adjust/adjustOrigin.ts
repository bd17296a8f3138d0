/** What a row's change is part of. */
export type Cause = 'breakback' | 'stop' | 'transfer' | 'reissue' | 'catchUp';

/** What kept a row from the common part, or made it take more. */
export type AdjustStop = 'minimum' | 'maximum' | 'zero' | 'elapsed' | 'quarters' | 'rest';

interface Change {
  readonly cause: Cause;
  /** The year before and after. All amounts are decimals of the split unit. */
  readonly before: number;
  readonly after: number;
  /** Quarters 1…4 whose exact amount was rounded up. */
  readonly quartersUp: readonly number[];
}

/** How a row's figure changed, for 指标由来. */
export type AdjustOrigin =
  /** Typed by the planner; `quarter` 1…4 for a quarter's amount, `null` for the year. */
  | (Change & { readonly kind: 'typed'; readonly quarter: number | null; readonly was: number; readonly typed: number })
  /** before + rest × share = exact, rounded to `after`. */
  | (Change & {
      readonly kind: 'shared';
      /** What the group had to take together. */
      readonly moved: number;
      /** What of it was left for the rows that nothing stopped. */
      readonly rest: number;
      /** The row's part of it, 0…1, by the current plan (by the room up to its maximum in a transfer). */
      readonly share: number;
      readonly by: 'plan' | 'room';
      readonly exact: number;
      readonly rounded: 'up' | 'down' | 'exact';
      /** The receiving unit's consent to a transfer; empty otherwise. */
      readonly consent: string;
    })
  | (Change & { readonly kind: 'stopped'; readonly stop: AdjustStop; readonly moved: number; readonly consent: string })
  /** The year stays, quarters moved; `quarters` are the changes of quarters 1…4. */
  | (Change & { readonly kind: 'quarters'; readonly changes: readonly number[] })
  /** A stopped unit keeps `after`; `before − after` went to the others. */
  | (Change & { readonly kind: 'released'; readonly to: string })
  /** Behind by planned − reached at the end of quarter `elapsed`, and gave that away. */
  | (Change & { readonly kind: 'gave'; readonly elapsed: number; readonly planned: number; readonly reached: number })
  /** The year stays; after quarter `elapsed`, `reached` stands and after − reached is left for the other quarters, which had `left` before. */
  | (Change & { readonly kind: 'caughtUp'; readonly elapsed: number; readonly planned: number; readonly reached: number; readonly left: number });
