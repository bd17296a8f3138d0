import { useCallback, useReducer } from 'react';
import type { AdjustPreview } from '../../app/adjust/preview';
import type { AdjustOrder, PaneActions } from '../actions';
import { type AdjustState, adjustState } from './adjustState';
import { useCommand } from './useCommand';
import type { Progress } from './useWork';

export interface Adjust {
  readonly state: AdjustState;
  preview(order: AdjustOrder): Promise<void>;
  /** Writes the preview; `true` when it was written. */
  apply(preview: AdjustPreview): Promise<boolean>;
  backToForm(): void;
  cancel(): void;
}

export function useAdjust(actions: PaneActions): Adjust {
  const [state, dispatch] = useReducer(adjustState, { kind: 'form' });
  const report = useCallback((progress: Progress) => dispatch({ type: 'progress', progress }), []);
  const { run, cancel } = useCommand(report);

  const preview = useCallback(
    async (order: AdjustOrder) => {
      const outcome = await run(() => dispatch({ type: 'previewing', order }), (options) => actions.previewAdjustment(order, options));
      if (outcome) dispatch({ type: 'previewed', outcome });
    },
    [actions, run],
  );

  const apply = useCallback(
    async (shown: AdjustPreview) => {
      const outcome = await run(() => dispatch({ type: 'applying' }), (options) => actions.applyAdjustment(shown, options));
      if (outcome) dispatch({ type: 'applied', outcome });
      return outcome?.ok ?? false;
    },
    [actions, run],
  );

  const backToForm = useCallback(() => dispatch({ type: 'backToForm' }), []);
  return { state, preview, apply, backToForm, cancel };
}
