import { solveHere } from '../../src/app/split/solveHere';
import { answerOrder } from '../../src/taskpane/worker/answerOrder';
import { ROWS_AT_ONCE, workerSolver } from '../../src/taskpane/worker/workerSolver';
import { issuesOf, valueOf } from '../app/openTown';
import { equalJobs, watching } from '../app/equalJobs';
import { FakeWorker } from './fakeWorker';

const large = equalJobs(2, ROWS_AT_ONCE / 2 + 1);
const small = equalJobs(2, ROWS_AT_ONCE / 2);

/** A solver and every worker that it started. */
function solver() {
  const workers: FakeWorker[] = [];
  const solve = workerSolver(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker.asWorker();
  });
  return { workers, solve };
}

/** The only worker started. */
function only(workers: readonly FakeWorker[]): FakeWorker {
  expect(workers).toHaveLength(1);
  return workers[0]!;
}

describe('a long list of rows', () => {
  test('is solved in a worker, with the outcomes and the progress of this thread', async () => {
    const { workers, solve } = solver();
    const { calls, options } = watching();
    const solving = solve(large, options);
    const worker = only(workers);
    expect(worker.orders).toEqual([{ jobs: large }]);
    answerOrder(worker.orders[0]!, (answer) => worker.answer(answer));
    expect(valueOf(await solving)).toEqual(valueOf(await solveHere(large)));
    expect(calls).toEqual([[1, 2], [2, 2]]);
    expect(worker.isTerminated).toBe(true);
  });

  test('has a worker of its own each time', async () => {
    const { workers, solve } = solver();
    const both = [solve(large), solve(large)];
    expect(workers).toHaveLength(2);
    workers.forEach((worker) => worker.answer({ type: 'solved', outcomes: [] }));
    await Promise.all(both);
  });
});

describe('a cancel', () => {
  test('ends the worker at once, in the middle of an indicator', async () => {
    const { workers, solve } = solver();
    const cancel = new AbortController();
    const { calls, options } = watching(cancel.signal);
    const solving = solve(large, options);
    const worker = only(workers);
    worker.answer({ type: 'progress', done: 1 });
    cancel.abort();
    expect(issuesOf(await solving)).toEqual([{ code: 'cancelled', severity: 'error', facts: {} }]);
    expect(worker.isTerminated).toBe(true);
    expect(calls).toEqual([[1, 2]]);
  });

  test('before the beginning starts no worker', async () => {
    const { workers, solve } = solver();
    expect(issuesOf(await solve(large, { signal: AbortSignal.abort() }))).toMatchObject([{ code: 'cancelled' }]);
    expect(workers).toEqual([]);
  });

  test('after the end changes nothing', async () => {
    const { workers, solve } = solver();
    const cancel = new AbortController();
    const solving = solve(large, { signal: cancel.signal });
    only(workers).answer({ type: 'solved', outcomes: [] });
    const solved = await solving;
    cancel.abort();
    expect(solved).toEqual({ ok: true, value: [], warnings: [] });
  });

  test('is heard by the pane even where it does the work itself', async () => {
    const cancel = new AbortController();
    const { calls, options } = watching(cancel.signal);
    setTimeout(() => cancel.abort());
    expect(issuesOf(await workerSolver(refuse)(equalJobs(200, 10), options))).toMatchObject([{ code: 'cancelled' }]);
    expect(calls.length).toBeLessThan(200);
  });
});

describe('this thread does the work', () => {
  test('when there is little of it', async () => {
    const { workers, solve } = solver();
    const { calls, options } = watching();
    expect(await solve(small, options)).toEqual(await solveHere(small));
    expect(calls).toEqual([[1, 2], [2, 2]]);
    expect(workers).toEqual([]);
  });

  test('when no worker can be started', async () => {
    expect(await workerSolver(refuse)(large)).toEqual(await solveHere(large));
  });

  test('when the worker breaks, which is then ended and its error not reported twice', async () => {
    const { workers, solve } = solver();
    const solving = solve(large);
    const worker = only(workers);
    expect(worker.fail()).toBe(true);
    expect(await solving).toEqual(await solveHere(large));
    expect(worker.isTerminated).toBe(true);
  });

  test('when an answer cannot be read', async () => {
    const { workers, solve } = solver();
    const solving = solve(large);
    only(workers).onmessageerror?.();
    expect(await solving).toEqual(await solveHere(large));
  });
});

/** As an old web view does, or a policy. */
function refuse(): Worker {
  throw new ReferenceError('Worker is not defined');
}
