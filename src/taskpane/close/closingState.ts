import type { ClosePreview } from '../../app/close/preview';
import type { ClosingKind } from '../../app/close/previewClosing';
import type { Issue, Outcome } from '../../domain/issue';
import type { Progress } from '../state/useWork';

/** Choose a step, look at what it would write, write it. */
export type ClosingState =
  | { readonly kind: 'choice' }
  | { readonly kind: 'running'; readonly work: 'preview' | 'write'; readonly step: ClosingKind; readonly shown: ClosePreview | null; readonly progress: Progress | null }
  | { readonly kind: 'refused'; readonly step: ClosingKind; readonly issues: readonly Issue[] }
  | { readonly kind: 'preview'; readonly shown: ClosePreview }
  /** The writing failed; the preview is still there. */
  | { readonly kind: 'unwritten'; readonly shown: ClosePreview; readonly issues: readonly Issue[] }
  | { readonly kind: 'done'; readonly shown: ClosePreview };

/** The preview that is shown, also while it is worked out again or written. */
export function shownIn(state: ClosingState): ClosePreview | null {
  return 'shown' in state ? state.shown : null;
}

/** A cancelled preview leaves what was shown before. */
export function afterPreview(shown: ClosePreview | null, step: ClosingKind, outcome: Outcome<ClosePreview>): ClosingState {
  if (outcome.ok) return { kind: 'preview', shown: outcome.value };
  if (!outcome.issues.some(({ code }) => code === 'cancelled')) return { kind: 'refused', step, issues: outcome.issues };
  return shown ? { kind: 'preview', shown } : { kind: 'choice' };
}

/** Why a preview cannot be written: it no longer fits the workbook, or changes nothing in it. */
export function obstacleTo(state: ClosingState): 'stale' | 'nothingToWrite' | null {
  if (state.kind === 'unwritten' && state.issues.some(({ code }) => code === 'changed-meanwhile')) return 'stale';
  const change = shownIn(state)?.change;
  return change && change.columns.length === 0 && change.appends.length === 0 ? 'nothingToWrite' : null;
}
