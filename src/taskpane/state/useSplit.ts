import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { CommandOptions } from '../../app/ports';
import type { SplitPreview } from '../../app/split/split';
import type { PaneActions } from '../actions';
import { type SplitState, splitState } from './splitState';

export interface Split {
  readonly state: SplitState;
  /** Names of indicators, or `null` for all. */
  preview(indicators: readonly string[] | null): Promise<void>;
  /** Writes the preview; `true` when it was written. */
  apply(preview: SplitPreview): Promise<boolean>;
  chooseAgain(): void;
  cancel(): void;
}

export function useSplit(actions: PaneActions): Split {
  const [state, dispatch] = useReducer(splitState, { kind: 'idle' });
  const running = useRef<AbortController | null>(null);

  const begin = useCallback((): CommandOptions | null => {
    if (running.current) return null;
    running.current = new AbortController();
    const onProgress = (done: number, total: number): void => dispatch({ type: 'progress', progress: { done, total } });
    return { signal: running.current.signal, onProgress };
  }, []);

  const preview = useCallback(
    async (indicators: readonly string[] | null) => {
      const options = begin();
      if (!options) return;
      dispatch({ type: 'previewing' });
      const outcome = await actions.previewSplit(indicators, options);
      running.current = null;
      dispatch({ type: 'previewed', outcome });
    },
    [actions, begin],
  );

  const apply = useCallback(
    async (shown: SplitPreview) => {
      const options = begin();
      if (!options) return false;
      dispatch({ type: 'applying' });
      const outcome = await actions.applySplit(shown, options);
      running.current = null;
      dispatch({ type: 'applied', outcome });
      return outcome.ok;
    },
    [actions, begin],
  );

  const chooseAgain = useCallback(() => dispatch({ type: 'chooseAgain' }), []);
  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  return { state, preview, apply, chooseAgain, cancel };
}
