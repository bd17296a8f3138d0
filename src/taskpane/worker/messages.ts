import type { Outcome } from '../../domain/issue';
import type { SplitJob } from '../../domain/split/splitAll';
import type { SplitResult } from '../../domain/split/splitInput';

/** What the pane sends, once: the worker lives for one list of jobs. */
export interface SplitOrder {
  readonly jobs: readonly SplitJob[];
}

/** What the worker answers. A fault of ours in it is the worker's `error` event. */
export type SplitAnswer =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'solved'; readonly outcomes: readonly Outcome<SplitResult>[] };
