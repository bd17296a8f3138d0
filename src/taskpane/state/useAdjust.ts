import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { AdjustPreview } from '../../app/adjust/preview';
import type { CommandOptions } from '../../app/ports';
import type { AdjustOrder, PaneActions } from '../actions';
import { type AdjustState, adjustState } from './adjustState';

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
  const running = useRef<AbortController | null>(null);

  const begin = useCallback((): CommandOptions | null => {
    if (running.current) return null;
    running.current = new AbortController();
    const onProgress = (done: number, total: number): void => dispatch({ type: 'progress', progress: { done, total } });
    return { signal: running.current.signal, onProgress };
  }, []);

  const preview = useCallback(
    async (order: AdjustOrder) => {
      const options = begin();
      if (!options) return;
      dispatch({ type: 'previewing', order });
      const outcome = await actions.previewAdjustment(order, options);
      running.current = null;
      dispatch({ type: 'previewed', outcome });
    },
    [actions, begin],
  );

  const apply = useCallback(
    async (shown: AdjustPreview) => {
      const options = begin();
      if (!options) return false;
      dispatch({ type: 'applying' });
      const outcome = await actions.applyAdjustment(shown, options);
      running.current = null;
      dispatch({ type: 'applied', outcome });
      return outcome.ok;
    },
    [actions, begin],
  );

  const backToForm = useCallback(() => dispatch({ type: 'backToForm' }), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { state, preview, apply, backToForm, cancel };
}
