import type { TargetBook } from '../../app/intake/targetBook';
import type { Issue, Outcome } from '../../domain/issue';
import type { TargetLine } from '../../domain/intake/targetLine';
import type { Progress } from '../state/useWork';

/** What was written, for the notice afterwards. */
export interface WrittenTargets {
  readonly changed: number;
  readonly added: number;
  /** 0-based body row of the first indicator that was written. */
  readonly row: number;
}

/** Paste, look at the lines, write them. The workbook is read once, for comparison. */
export type TargetsState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly progress: Progress | null; readonly before: TargetsState }
  | { readonly kind: 'unread'; readonly issues: readonly Issue[] }
  | { readonly kind: 'ready'; readonly book: TargetBook }
  | { readonly kind: 'writing'; readonly book: TargetBook; readonly progress: Progress | null }
  /** The writing failed; choices and edits are still there. */
  | { readonly kind: 'unwritten'; readonly book: TargetBook; readonly issues: readonly Issue[] }
  | { readonly kind: 'done'; readonly written: WrittenTargets };

/** The workbook that lines are compared with, also while it is read again. */
export function bookIn(state: TargetsState): TargetBook | null {
  if (state.kind === 'reading') return bookIn(state.before);
  return 'book' in state ? state.book : null;
}

export function isOutdated(state: TargetsState): boolean {
  return state.kind === 'unwritten' && state.issues.some(({ code }) => code === 'changed-meanwhile');
}

/** A cancelled reading leaves what was there before. */
export function afterReading(state: TargetsState, outcome: Outcome<TargetBook>): TargetsState {
  if (outcome.ok) return { kind: 'ready', book: outcome.value };
  const isCancelled = outcome.issues.some(({ code }) => code === 'cancelled');
  const before = state.kind === 'reading' ? state.before : state;
  return isCancelled && bookIn(before) ? before : { kind: 'unread', issues: outcome.issues };
}

export function writtenTargets(book: TargetBook, lines: readonly TargetLine[]): WrittenTargets {
  const rows = lines.flatMap(({ match }) => ('indicator' in match ? [match.indicator.row] : []));
  const added = lines.length - rows.length;
  const below = Math.max(-1, ...book.indicators.map(({ row }) => row)) + 1;
  return { changed: rows.length, added, row: rows.length > 0 ? Math.min(...rows) : below };
}
