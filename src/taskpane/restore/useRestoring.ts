import { useCallback, useEffect, useRef, useState } from 'react';
import type { OperationList } from '../../app/restore/listOperations';
import type { Issue } from '../../domain/issue';
import type { PaneActions } from '../actions';
import { useCommand } from '../state/useCommand';
import type { Progress } from '../state/useWork';
import { type RestoreState, type Shown, shownIn } from './restoreState';

interface Restoring {
  readonly state: RestoreState;
  read(): Promise<void>;
  compare(list: OperationList, id: string): Promise<void>;
  /** Goes on without what is left as it is. */
  takeRest(): void;
  /** `true` when it was written. */
  write(list: OperationList, shown: Shown): Promise<boolean>;
  cancel(): void;
}

/** Reads the list whenever the panel is shown, unless the planner is in the midst of taking something back. */
export function useRestoring(actions: PaneActions, isShown: boolean): Restoring {
  const [state, setState] = useState<RestoreState>({ kind: 'reading' });
  const report = useCallback((progress: Progress) => setState((before) => (before.kind === 'writing' ? { ...before, progress } : before)), []);
  const { run, cancel } = useCommand(report);
  const isAtList = useRef(true);
  useEffect(() => {
    isAtList.current = state.kind === 'done' || shownIn(state) === null;
  }, [state]);

  const read = useCallback(async () => {
    const outcome = await run(() => setState({ kind: 'reading' }), (options) => actions.listOperations(options));
    if (outcome) setState(outcome.ok ? { kind: 'list', list: outcome.value, issues: [] } : { kind: 'unread', issues: outcome.issues });
  }, [actions, run]);

  useEffect(() => {
    if (isShown && isAtList.current) void read();
  }, [isShown, read]);

  const compare = useCallback(
    async (list: OperationList, id: string) => {
      const start = (): void => setState((before) => ({ kind: 'comparing', list, shown: shownIn(before) }));
      const outcome = await run(start, (options) => actions.previewRestore(list, id, options));
      if (outcome?.ok) setState({ kind: 'preview', list, preview: outcome.value, isRest: false });
      else if (outcome) setState((before) => afterComparing(before, list, outcome.issues));
    },
    [actions, run],
  );

  const takeRest = useCallback(() => setState((before) => (before.kind === 'preview' ? { ...before, isRest: true } : before)), []);

  const write = useCallback(
    async (list: OperationList, { preview, isRest }: Shown) => {
      const start = (): void => setState({ kind: 'writing', list, preview, isRest, progress: null });
      const outcome = await run(start, (options) => actions.applyRestore(preview, isRest, options));
      if (outcome) setState(outcome.ok ? { kind: 'done', preview, isRest } : { kind: 'unwritten', list, preview, isRest, issues: outcome.issues });
      return outcome?.ok ?? false;
    },
    [actions, run],
  );

  return { state, read, compare, takeRest, write, cancel };
}

/** A cancelled comparison leaves what was shown before. */
function afterComparing(before: RestoreState, list: OperationList, issues: readonly Issue[]): RestoreState {
  const shown = shownIn(before);
  const isCancelled = issues.some(({ code }) => code === 'cancelled');
  return shown && isCancelled ? { kind: 'preview', list, ...shown } : { kind: 'list', list, issues: isCancelled ? [] : issues };
}
