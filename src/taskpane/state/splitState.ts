import type { SplitPreview } from '../../app/split/split';
import type { Issue, Outcome } from '../../domain/issue';
import type { Progress } from './useWork';

/** The split panel: options, then a preview, then done. A failed write keeps its preview. */
export type SplitState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly work: 'preview' | 'apply'; readonly preview: SplitPreview | null; readonly progress: Progress | null }
  | { readonly kind: 'preview'; readonly preview: SplitPreview }
  | { readonly kind: 'done'; readonly preview: SplitPreview }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[]; readonly preview: SplitPreview | null };

export type SplitEvent =
  | { readonly type: 'previewing' }
  | { readonly type: 'previewed'; readonly outcome: Outcome<SplitPreview> }
  | { readonly type: 'applying' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'applied'; readonly outcome: Outcome<void> }
  | { readonly type: 'chooseAgain' };

export function splitState(state: SplitState, event: SplitEvent): SplitState {
  const preview = previewIn(state);
  switch (event.type) {
    case 'previewing':
      return { kind: 'running', work: 'preview', preview, progress: null };
    case 'previewed':
      if (event.outcome.ok) return { kind: 'preview', preview: event.outcome.value };
      return isCancelled(event.outcome.issues) ? beforeRunning(preview) : { kind: 'failed', issues: event.outcome.issues, preview: null };
    case 'applying':
      return preview ? { kind: 'running', work: 'apply', preview, progress: null } : state;
    case 'progress':
      return state.kind === 'running' ? { ...state, progress: event.progress } : state;
    case 'applied':
      if (event.outcome.ok) return preview ? { kind: 'done', preview } : { kind: 'idle' };
      return { kind: 'failed', issues: event.outcome.issues, preview };
    case 'chooseAgain':
      return { kind: 'idle' };
  }
}

export function previewIn(state: SplitState): SplitPreview | null {
  return state.kind === 'idle' ? null : state.preview;
}

/** The preview no longer fits the workbook; writing it would be refused. */
export function isOutdated(state: SplitState): boolean {
  return state.kind === 'failed' && state.issues.some((issue) => issue.code === 'changed-meanwhile');
}

function beforeRunning(preview: SplitPreview | null): SplitState {
  return preview ? { kind: 'preview', preview } : { kind: 'idle' };
}

function isCancelled(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'cancelled');
}
