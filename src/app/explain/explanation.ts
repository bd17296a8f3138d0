import type { Language } from '../../workbook/text';
import type { ExplainCatalogue } from '../../workbook/text/explainIn';

/** Parts of a sum: an amount, and how much of it counts (0…1). */
export interface Term {
  readonly amount: number;
  readonly part: number;
}

/** What a sentence tells: words as they stand in the workbook, or figures, unrounded. */
export type Fact =
  | string
  | { readonly as: 'amount' | 'percent' | 'points' | 'plain'; readonly value: number }
  | { readonly as: 'sum'; readonly terms: readonly Term[] };

export type SentenceCode = keyof ExplainCatalogue['sentences'];

/** One sentence; its words stand in the catalogues under its code. */
export interface Sentence {
  readonly code: SentenceCode;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** How a cell came to be. */
export interface Explanation {
  /** Of the workbook, whose words the facts are. */
  readonly language: Language;
  readonly table: 'Ledger' | 'Indicators';
  /** Which column it is; `null` for one of the user's own. */
  readonly key: string | null;
  readonly header: string;
  /** Body row, from 0. */
  readonly row: number;
  readonly indicator: string;
  /** Empty for an indicator itself. */
  readonly unit: string;
  readonly measure: string;
  /** What the cell shows; empty when it shows nothing. */
  readonly shown: Fact;
  readonly sentences: readonly Sentence[];
  /** Last command in the log that wrote the column. */
  readonly written: { readonly time: string; readonly command: string; readonly summary: string } | null;
}

/** What is said of the selected cell. */
export type Explained =
  | { readonly kind: 'explained'; readonly explanation: Explanation }
  /** A cell of a table that needs no explanation. */
  | { readonly kind: 'otherTable'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'outside'; readonly sheet: string; readonly address: string };

export const say = (code: SentenceCode, facts: Sentence['facts'] = {}): Sentence => ({ code, facts });
export const amount = (value: number): Fact => ({ as: 'amount', value });
export const percent = (value: number): Fact => ({ as: 'percent', value });
export const points = (value: number): Fact => ({ as: 'points', value });
export const plain = (value: number): Fact => ({ as: 'plain', value });
