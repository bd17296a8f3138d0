import type { Scope, Successor } from '../../domain/split/adjust/edit';

/** What every adjustment is told. `time` is when the command was given, as log and versions show it. */
interface Given {
  readonly time: string;
  /** Elapsed quarters, 0…3; by the as-of month in Settings where it is not said. */
  readonly elapsed?: 0 | 1 | 2 | 3;
}

/** 1…4, as the planner counts. */
export type Quarter = 1 | 2 | 3 | 4;

/** What was typed, in the split unit. */
export type TypedEdit =
  | { readonly kind: 'annual'; readonly unit: string; readonly value: number }
  | { readonly kind: 'office'; readonly office: string; readonly value: number }
  | { readonly kind: 'cell'; readonly unit: string; readonly quarter: Quarter; readonly value: number }
  | { readonly kind: 'quarter'; readonly quarter: Quarter; readonly value: number };

export interface BreakbackRequest extends Given {
  readonly indicator: string;
  readonly edit: TypedEdit;
  /** The widest scope that the planner agreed to. */
  readonly scope?: Scope;
  /** The planner means to change a held figure itself. */
  readonly editsHold?: boolean;
}

export type ReplanChoice =
  | { readonly kind: 'catchUp' }
  /** `from` names units; `consents` are by unit. */
  | { readonly kind: 'transfer'; readonly from: readonly string[] | null; readonly consents: Readonly<Record<string, string>> }
  /** `issued` in the issued unit, as the document says it. */
  | { readonly kind: 'reissue'; readonly issued: number; readonly document: string };

export interface ReplanCommand extends Given {
  readonly indicator: string;
  readonly frozen: 'actual' | 'plan';
  readonly mode: ReplanChoice;
}

export interface StopRequest extends Given {
  readonly unit: string;
  /** Names of the indicators; `null` for all that the unit carries. */
  readonly indicators: readonly string[] | null;
  /** 0…12: the last month in which it worked. */
  readonly lastMonth: number;
  /** Whether it keeps its plan or its actual until then. */
  readonly keeps: 'plan' | 'actual';
  /** Who takes over; a row is named by its unit. */
  readonly to: Successor;
  readonly scope?: Scope;
}
