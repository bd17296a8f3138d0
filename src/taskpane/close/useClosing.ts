import { useCallback, useState } from 'react';
import type { ClosePreview } from '../../app/close/preview';
import type { ClosingKind } from '../../app/close/previewClosing';
import type { PaneActions } from '../actions';
import { useCommand } from '../state/useCommand';
import type { Progress } from '../state/useWork';
import { afterPreview, type ClosingState, shownIn } from './closingState';

export interface Closing {
  readonly state: ClosingState;
  preview(step: ClosingKind): Promise<void>;
  /** `true` when it was written. */
  write(shown: ClosePreview): Promise<boolean>;
  back(): void;
  cancel(): void;
}

export function useClosing(actions: PaneActions): Closing {
  const [state, setState] = useState<ClosingState>({ kind: 'choice' });
  const report = useCallback((progress: Progress) => setState((before) => (before.kind === 'running' ? { ...before, progress } : before)), []);
  const { run, cancel } = useCommand(report);

  const preview = useCallback(
    async (step: ClosingKind) => {
      const start = (): void => setState((before) => ({ kind: 'running', work: 'preview', step, shown: shownIn(before), progress: null }));
      const outcome = await run(start, (options) => actions.previewClosing(step, options));
      if (outcome) setState((before) => afterPreview(shownIn(before), step, outcome));
    },
    [actions, run],
  );

  const write = useCallback(
    async (shown: ClosePreview) => {
      const start = (): void => setState({ kind: 'running', work: 'write', step: shown.kind, shown, progress: null });
      const outcome = await run(start, (options) => actions.applyClosing(shown, options));
      if (outcome) setState(outcome.ok ? { kind: 'done', shown } : { kind: 'unwritten', shown, issues: outcome.issues });
      return outcome?.ok ?? false;
    },
    [actions, run],
  );

  const back = useCallback(() => setState({ kind: 'choice' }), []);
  return { state, preview, write, back, cancel };
}
