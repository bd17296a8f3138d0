import type { Issue, Outcome } from '../../domain/issue';
import type { PackField } from '../../workbook/pack/packRecord';
import type { Literal } from '../../workbook/spec';
import type { FileBook } from '../files';
import type { OfficeBook } from '../office/officeBook';

/**
 * How a returned cell stands beside what was sent and what the ledger says now. `new`, `conflict`, `suspicious` and `stale`
 * may be accepted; `same` needs no writing; `foreign` (another office's row), `unknown` (no such row) and `invalid` are refused.
 */
export const LINE_STATES = ['new', 'same', 'conflict', 'suspicious', 'stale', 'foreign', 'unknown', 'invalid'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** One cell of a return that says something else than what was sent. */
export interface CollectedLine {
  /** Unique in the preview. */
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  /** Row of the file's sheet, from 1. */
  readonly row: number;
  /** Whom the row belongs to by the ledger; of a row that the ledger does not have, the file's own office. */
  readonly office: string;
  readonly indicator: string;
  readonly unit: string;
  readonly field: PackField;
  /** What stood there when the form was made; `null` also where the file does not say. */
  readonly base: Literal;
  /** What stands in the ledger. */
  readonly now: Literal;
  /** As it would be written; `null` where it cannot be read. */
  readonly returned: Literal;
  /** As it stands in the file. */
  readonly typed: string;
  readonly state: LineState;
  /** Why it is doubtful or refused. */
  readonly doubts: readonly Issue[];
  readonly isWritable: boolean;
  /** Cell of the ledger that it is about, of a request the row's first; `null` where there is no such row, or which month is meant is unknown. `row` from 0. */
  readonly target: { readonly table: 'Ledger'; readonly header: string; readonly row: number } | null;
}

/** One file, and what became of it. */
export interface CollectedFile {
  readonly name: string;
  /** Empty where the file does not say. */
  readonly office: string;
  /** 1…12. */
  readonly month: number | null;
  /** Nothing of it can be taken; `issues` say why. */
  readonly isRefused: boolean;
  readonly issues: readonly Issue[];
  readonly counts: Readonly<Record<LineState, number>>;
}

/** What collecting would write. Nothing is written before lines of it are accepted. */
export interface CollectPreview {
  readonly book: OfficeBook;
  readonly files: readonly CollectedFile[];
  readonly lines: readonly CollectedLine[];
}

/** A chosen file with what could be read of it. */
export interface ReadReturn {
  readonly name: string;
  readonly read: Outcome<FileBook>;
}
