import type { Overrides } from '../../app/split/overrides';
import type { SplitPreview } from '../../app/split/split';
import type { Issue, Outcome } from '../../domain/issue';
import type { Progress } from './useWork';

/** A preview with the choices by which it was worked out. */
export interface ShownSplit {
  readonly preview: SplitPreview;
  readonly overrides: Overrides;
}

/** The split panel: options, then a preview, then done. Whatever fails leaves the preview before it in sight. */
export type SplitState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly work: 'preview' | 'apply'; readonly shown: ShownSplit | null; readonly progress: Progress | null }
  | { readonly kind: 'preview'; readonly shown: ShownSplit }
  | { readonly kind: 'done'; readonly shown: ShownSplit }
  | { readonly kind: 'failed'; readonly work: 'preview' | 'apply'; readonly issues: readonly Issue[]; readonly shown: ShownSplit | null };

export type SplitEvent =
  | { readonly type: 'previewing' }
  | { readonly type: 'previewed'; readonly outcome: Outcome<SplitPreview>; readonly overrides: Overrides }
  | { readonly type: 'applying' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'applied'; readonly outcome: Outcome<void> }
  | { readonly type: 'chooseAgain' };

export function splitState(state: SplitState, event: SplitEvent): SplitState {
  const shown = shownIn(state);
  switch (event.type) {
    case 'previewing':
      return { kind: 'running', work: 'preview', shown, progress: null };
    case 'previewed':
      if (event.outcome.ok) return { kind: 'preview', shown: { preview: event.outcome.value, overrides: event.overrides } };
      return isCancelled(event.outcome.issues) ? beforeRunning(shown) : { kind: 'failed', work: 'preview', issues: event.outcome.issues, shown };
    case 'applying':
      return shown ? { kind: 'running', work: 'apply', shown, progress: null } : state;
    case 'progress':
      return state.kind === 'running' ? { ...state, progress: event.progress } : state;
    case 'applied':
      if (event.outcome.ok) return shown ? { kind: 'done', shown } : { kind: 'idle' };
      return { kind: 'failed', work: 'apply', issues: event.outcome.issues, shown };
    case 'chooseAgain':
      return { kind: 'idle' };
  }
}

export function shownIn(state: SplitState): ShownSplit | null {
  return state.kind === 'idle' ? null : state.shown;
}

/** The preview no longer fits the workbook; writing it would be refused. */
export function isOutdated(state: SplitState): boolean {
  return state.kind === 'failed' && state.issues.some((issue) => issue.code === 'changed-meanwhile');
}

/** The preview in sight is one from before choices that cannot be split. */
export function isRefused(state: SplitState): boolean {
  return state.kind === 'failed' && state.work === 'preview' && state.shown !== null;
}

function beforeRunning(shown: ShownSplit | null): SplitState {
  return shown ? { kind: 'preview', shown } : { kind: 'idle' };
}

function isCancelled(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'cancelled');
}
