import type { PackSpec } from '../../workbook/pack/packSpec';

/** What the pane sends, once: the worker lives for one list of forms. */
export interface PackOrder {
  readonly specs: readonly PackSpec[];
}

/** What the worker answers, once a form and in their order. A fault of ours in it is the worker's `error` event. */
export interface PackAnswer {
  readonly file: Uint8Array;
}
