import type { CommandOptions, SolveSplits } from '../../app/ports';
import { solverHere } from '../../app/split/solveHere';
import { succeed } from '../../domain/issue';
import type { SplitJob } from '../../domain/split/splitAll';
import { askWorker } from './askWorker';
import type { SplitAnswer, SplitOrder } from './messages';

type Solved = Awaited<ReturnType<SolveSplits>>;

/** Up to so many rows a split takes no longer than starting a worker does, about a tenth of a second. */
export const ROWS_AT_ONCE = 2_000;

/** The event loop goes round, so that the pane shows progress and hears 取消. */
const solveInPane = solverHere(() => new Promise((resolve) => setTimeout(resolve)));

/**
 * Solves in a worker of its own for every list of jobs, so that the pane stays alive and a cancel ends the
 * work at once, in the middle of an indicator. Where no worker starts (a policy, an old web view) or one
 * fails, the pane's own thread does the work.
 */
export function workerSolver(create: () => Worker): SolveSplits {
  return async (jobs, options) => {
    if (rowsIn(jobs) <= ROWS_AT_ONCE) return solveInPane(jobs, options);
    return (await solveBeside(create, jobs, options)) ?? solveInPane(jobs, options);
  };
}

function rowsIn(jobs: readonly SplitJob[]): number {
  return jobs.reduce((rows, job) => rows + job.input.rows.length, 0);
}

/** `null` when the worker could not do it. */
function solveBeside(create: () => Worker, jobs: readonly SplitJob[], { onProgress, signal }: CommandOptions = {}): Promise<Solved | null> {
  const order: SplitOrder = { jobs };
  const hear = (answer: SplitAnswer): Solved | null => {
    if (answer.type === 'solved') return succeed(answer.outcomes);
    onProgress?.(answer.done, jobs.length);
    return null;
  };
  return askWorker(create, order, hear, signal);
}
