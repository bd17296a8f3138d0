import { useCallback, useState } from 'react';
import type { CommandOptions } from '../../app/ports';
import type { Issue, Outcome } from '../../domain/issue';
import { useCommand } from './useCommand';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** One piece of work at a time. `name` says which of a panel's commands it is. */
export type Work<Name extends string, Result> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly name: Name; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly name: Name; readonly result: Result }
  | { readonly kind: 'failed'; readonly name: Name; readonly issues: readonly Issue[] };

export interface Worker<Name extends string, Result> {
  readonly state: Work<Name, Result>;
  /** Starts unless something is running already; gives the outcome, or `null` when it did not start. */
  start(name: Name, work: (options: CommandOptions) => Promise<Outcome<Result>>): Promise<Outcome<Result> | null>;
  cancel(): void;
  /** Forgets a result or a failure. */
  reset(): void;
}

/** Runs a panel's commands, with progress and cancel. Leaving the pane cancels what is running. */
export function useWork<Name extends string, Result>(): Worker<Name, Result> {
  const [state, setState] = useState<Work<Name, Result>>({ kind: 'idle' });
  const report = useCallback((progress: Progress) => setState((before) => (before.kind === 'running' ? { ...before, progress } : before)), []);
  const { run, cancel } = useCommand(report);

  const start = useCallback<Worker<Name, Result>['start']>(
    async (name, work) => {
      try {
        const outcome = await run(() => setState({ kind: 'running', name, progress: null }), work);
        if (outcome) setState(outcome.ok ? { kind: 'done', name, result: outcome.value } : { kind: 'failed', name, issues: outcome.issues });
        return outcome;
      } catch (reason) {
        // A bug must not leave the panel busy for good.
        setState({ kind: 'idle' });
        throw reason;
      }
    },
    [run],
  );
  const reset = useCallback(() => setState((before) => (before.kind === 'running' ? before : { kind: 'idle' })), []);
  return { state, start, cancel, reset };
}
