import { fail, succeed } from '../../domain/issue';
import { splitAll } from '../../domain/split/splitAll';
import type { SolveSplits } from '../ports';

/**
 * Solves in the calling thread, with a turn between two indicators. Where somebody watches, `turn` must let
 * the event loop go round, or neither progress nor a cancel gets through; a program needs none.
 */
export function solverHere(turn: () => Promise<void>): SolveSplits {
  return async (jobs, options) => {
    const work = splitAll(jobs);
    for (;;) {
      if (options?.signal?.aborted) return fail([{ code: 'cancelled', severity: 'error', facts: {} }]);
      const step = work.next();
      if (step.done) return succeed(step.value);
      options?.onProgress?.(step.value, jobs.length);
      await turn();
    }
  };
}

export const solveHere: SolveSplits = solverHere(() => Promise.resolve());
