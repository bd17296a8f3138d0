import { solveHere, solverHere } from '../../src/app/split/solveHere';
import { splitIndicator } from '../../src/domain/split/splitIndicator';
import { issuesOf, valueOf } from './openTown';
import { equalJobs, watching } from './equalJobs';

const jobs = equalJobs(3, 2);

test('every job has its outcome, in the order of the jobs', async () => {
  const [first, second, third] = equalJobs(3, 2);
  const broken = { ...second!, input: { ...second!.input, target: null } };
  expect(valueOf(await solveHere([first!, broken, third!]))).toEqual([first!, broken, third!].map((job) => splitIndicator(job.input)));
  expect(valueOf(await solveHere([]))).toEqual([]);
});

test('progress is told after each indicator', async () => {
  const { calls, options } = watching();
  valueOf(await solveHere(jobs, options));
  expect(calls).toEqual([[1, 3], [2, 3], [3, 3]]);
});

test('a cancel is honoured before the next indicator', async () => {
  const cancel = new AbortController();
  const { calls, options } = watching(cancel.signal, (done) => done === 2 && cancel.abort());
  expect(issuesOf(await solveHere(jobs, options))).toEqual([{ code: 'cancelled', severity: 'error', facts: {} }]);
  expect(calls).toEqual([[1, 3], [2, 3]]);
});

test('what was cancelled before it began is not begun', async () => {
  const { calls, options } = watching(AbortSignal.abort());
  expect(issuesOf(await solveHere(jobs, options))).toMatchObject([{ code: 'cancelled' }]);
  expect(calls).toEqual([]);
});

test('with turns of the event loop, a cancel from outside comes through while work goes on', async () => {
  const cancel = new AbortController();
  const { calls, options } = watching(cancel.signal);
  setImmediate(() => cancel.abort());
  const solve = solverHere(() => new Promise((resolve) => setImmediate(resolve)));
  expect(issuesOf(await solve(equalJobs(50, 2), options))).toMatchObject([{ code: 'cancelled' }]);
  expect(calls.length).toBeLessThan(50);
});
