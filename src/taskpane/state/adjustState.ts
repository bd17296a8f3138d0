import type { AdjustPreview } from '../../app/adjust/preview';
import type { Issue, Outcome } from '../../domain/issue';
import type { AdjustOrder } from '../actions';
import type { Progress } from './useWork';

/** An adjustment: a form, then a preview, then done. A refusal keeps its order, so that it can be asked again wider. */
export type AdjustState =
  | { readonly kind: 'form' }
  | { readonly kind: 'running'; readonly work: 'preview' | 'apply'; readonly before: Settled; readonly order: AdjustOrder; readonly progress: Progress | null }
  | Settled;

/** What a cancel goes back to. */
type Settled =
  | { readonly kind: 'form' }
  | { readonly kind: 'refused'; readonly order: AdjustOrder; readonly issues: readonly Issue[] }
  | { readonly kind: 'preview'; readonly order: AdjustOrder; readonly preview: AdjustPreview }
  /** The writing failed; the preview is still there. */
  | { readonly kind: 'unwritten'; readonly order: AdjustOrder; readonly preview: AdjustPreview; readonly issues: readonly Issue[] }
  | { readonly kind: 'done'; readonly preview: AdjustPreview };

export type AdjustEvent =
  | { readonly type: 'previewing'; readonly order: AdjustOrder }
  | { readonly type: 'previewed'; readonly outcome: Outcome<AdjustPreview> }
  | { readonly type: 'applying' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'applied'; readonly outcome: Outcome<void> }
  | { readonly type: 'backToForm' };

export function adjustState(state: AdjustState, event: AdjustEvent): AdjustState {
  switch (event.type) {
    case 'previewing':
      return state.kind === 'running' ? state : { kind: 'running', work: 'preview', before: state, order: event.order, progress: null };
    case 'applying':
      return state.kind === 'preview' || state.kind === 'unwritten' ? { kind: 'running', work: 'apply', before: state, order: state.order, progress: null } : state;
    case 'progress':
      return state.kind === 'running' ? { ...state, progress: event.progress } : state;
    case 'previewed':
      return state.kind === 'running' ? afterPreview(state, event.outcome) : state;
    case 'applied':
      return state.kind === 'running' ? afterApply(state, event.outcome) : state;
    case 'backToForm':
      return { kind: 'form' };
  }
}

type Running = Extract<AdjustState, { kind: 'running' }>;

function afterPreview({ before, order }: Running, outcome: Outcome<AdjustPreview>): AdjustState {
  if (outcome.ok) return { kind: 'preview', order, preview: outcome.value };
  return isCancelled(outcome.issues) ? before : { kind: 'refused', order, issues: outcome.issues };
}

function afterApply({ before, order }: Running, outcome: Outcome<void>): AdjustState {
  const preview = previewIn(before);
  if (!preview) return before;
  return outcome.ok ? { kind: 'done', preview } : { kind: 'unwritten', order, preview, issues: outcome.issues };
}

/** The preview that is shown, also while it is worked out again or written. */
export function previewIn(state: AdjustState): AdjustPreview | null {
  const shown = state.kind === 'running' ? state.before : state;
  return 'preview' in shown ? shown.preview : null;
}

/** The preview no longer fits the workbook; writing it would be refused. */
export function isOutdated(state: AdjustState): boolean {
  return state.kind === 'unwritten' && state.issues.some((issue) => issue.code === 'changed-meanwhile');
}

function isCancelled(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.code === 'cancelled');
}
