import type { OperationList } from '../../app/restore/listOperations';
import type { RestorePreview } from '../../app/restore/previewRestore';
import type { Issue } from '../../domain/issue';
import type { Progress } from '../state/useWork';

/** List the operations, compare one with what stands now, take it back. */
export type RestoreState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly issues: readonly Issue[] }
  | { readonly kind: 'list'; readonly list: OperationList; readonly issues: readonly Issue[] }
  | { readonly kind: 'comparing'; readonly list: OperationList; readonly shown: Shown | null }
  | ({ readonly kind: 'preview'; readonly list: OperationList } & Shown)
  | ({ readonly kind: 'writing'; readonly list: OperationList; readonly progress: Progress | null } & Shown)
  /** The writing failed; the preview is still there. */
  | ({ readonly kind: 'unwritten'; readonly list: OperationList; readonly issues: readonly Issue[] } & Shown)
  | ({ readonly kind: 'done' } & Shown);

/** A preview, and whether it is to be written without what is left as it is. */
export interface Shown {
  readonly preview: RestorePreview;
  readonly isRest: boolean;
}

type RestoreView = 'list' | 'refused' | 'preview' | 'done';

/** What stands in the panel; a comparison that is made again keeps it. */
export function viewOf(state: RestoreState): RestoreView {
  if (state.kind === 'done') return 'done';
  const shown = shownIn(state);
  if (!shown) return 'list';
  return shown.preview.left.length > 0 && !shown.isRest ? 'refused' : 'preview';
}

export function shownIn(state: RestoreState): Shown | null {
  if (state.kind === 'comparing') return state.shown;
  return 'preview' in state ? state : null;
}

/** Why a preview cannot be written: it no longer fits the workbook, or changes nothing in it. */
export function obstacleTo(state: RestoreState): 'stale' | 'nothing' | null {
  if (state.kind === 'unwritten' && state.issues.some(({ code }) => code === 'changed-meanwhile')) return 'stale';
  return shownIn(state)?.preview.cells.length === 0 ? 'nothing' : null;
}
