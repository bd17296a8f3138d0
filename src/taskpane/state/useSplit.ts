import { useCallback, useReducer } from 'react';
import type { SplitPreview } from '../../app/split/split';
import type { PaneActions } from '../actions';
import { type SplitState, splitState } from './splitState';
import { useCommand } from './useCommand';
import type { Progress } from './useWork';

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
  const report = useCallback((progress: Progress) => dispatch({ type: 'progress', progress }), []);
  const { run, cancel } = useCommand(report);

  const preview = useCallback(
    async (indicators: readonly string[] | null) => {
      const outcome = await run(() => dispatch({ type: 'previewing' }), (options) => actions.previewSplit(indicators, options));
      if (outcome) dispatch({ type: 'previewed', outcome });
    },
    [actions, run],
  );

  const apply = useCallback(
    async (shown: SplitPreview) => {
      const outcome = await run(() => dispatch({ type: 'applying' }), (options) => actions.applySplit(shown, options));
      if (outcome) dispatch({ type: 'applied', outcome });
      return outcome?.ok ?? false;
    },
    [actions, run],
  );

  const chooseAgain = useCallback(() => dispatch({ type: 'chooseAgain' }), []);
  return { state, preview, apply, chooseAgain, cancel };
}
