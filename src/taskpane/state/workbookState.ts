import type { Overview } from '../../app/track/overview';
import type { Issue, Outcome } from '../../domain/issue';

/** What the pane knows of the workbook. A failed reading keeps what was shown before. */
export type WorkbookState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'open'; readonly overview: Overview }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly overview: Overview | null };

export function afterReading(before: WorkbookState, outcome: Outcome<Overview>): WorkbookState {
  if (outcome.ok) return { kind: 'open', overview: outcome.value };
  if (outcome.issues.some((issue) => issue.code === 'not-a-xushi-workbook')) return { kind: 'absent' };
  return { kind: 'failed', issues: outcome.issues, overview: overviewIn(before) };
}

export function overviewIn(state: WorkbookState): Overview | null {
  return state.kind === 'open' || state.kind === 'failed' ? state.overview : null;
}

/** The user was typing in the next cell: nothing to tell, only to read again a little later. */
export function isBusyTyping(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.issues.every((issue) => issue.code === 'cell-editing');
}
