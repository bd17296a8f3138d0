import type { Minor } from '../../../amount';

/** Every row keeps its year and catches up; the shortfall moves to units with headroom (内部调剂); or a new total is issued. */
export type ReplanMode =
  | { readonly kind: 'catchUp' }
  | {
      readonly kind: 'transfer';
      /** Keys of the rows that give; `null` for all that are behind and not held. */
      readonly from: readonly string[] | null;
      /** By key, what the receiving unit agreed to and how (承接单位意见). */
      readonly consents: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'reissue'; readonly total: Minor };

export interface ReplanRequest {
  /** Quarters that have gone by. */
  readonly elapsed: 1 | 2 | 3;
  /** Whether they stand at what was done or at what was planned. */
  readonly frozen: 'actual' | 'plan';
  /** By key, cumulative actuals (levels of a stock) at the ends of the elapsed quarters; `null` is not reported. */
  readonly actuals: Readonly<Record<string, readonly (Minor | null)[]>>;
  readonly mode: ReplanMode;
}
