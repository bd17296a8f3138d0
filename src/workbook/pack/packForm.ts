import type { Direction, Kind } from '../../domain/indicator';
import type { LagLimit } from '../../domain/track/lagLimit';
import type { Literal } from '../spec';
import type { Language } from '../text/language';
import type { PackField } from './packRecord';

/** What one office's form of a month says. */
export interface PackForm {
  readonly language: Language;
  readonly town: string;
  readonly year: number;
  /** 1…12. */
  readonly month: number;
  readonly office: string;
  /** `null` where the planner set no day. */
  readonly due: { readonly month: number; readonly day: number } | null;
  /** Whom it goes back to; may be empty. */
  readonly sender: string;
  /** From which multiple of the last figure on a figure is doubted; `null` for none. */
  readonly jumpFactor: number | null;
  readonly rows: readonly PackRow[];
}

/** A row of a form. */
export interface PackRow {
  /** `packKey` of its indicator and unit. */
  readonly key: string;
  readonly indicator: string;
  readonly unit: string;
  readonly kind: 'figure' | 'words';
  readonly measure: string;
  readonly decimals: number;
  readonly type: Kind;
  readonly direction: Direction;
  /** Data month of the figure 1…12; 0 where none is due yet. */
  readonly month: number;
  /** Nothing is asked for: exempt, stopped, or no month is due. Its status stands in place of a note. */
  readonly isClosed: boolean;
  /** In words without any figure. */
  readonly status: string;
  /** Of the year and to date, and last year's; all `null` on rows of the kind `words`. */
  readonly annual: number | null;
  readonly milestone: number | null;
  readonly lastYear: number | null;
  readonly lag: LagLimit;
  readonly last: { readonly month: number; readonly value: Literal } | null;
  /** What stands in the ledger; of a row of the kind `words` neither figure nor nature, not even in the hidden record. */
  readonly fields: Readonly<Record<PackField, Literal>>;
}
