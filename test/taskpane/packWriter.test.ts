import type { WritePacks } from '../../src/app/ports';
import { succeed } from '../../src/domain/issue';
import type { PackAnswer, PackOrder } from '../../src/taskpane/worker/packMessages';
import { packWriter } from '../../src/taskpane/worker/packWriter';
import type { PackSpec } from '../../src/workbook/pack/packSpec';
import { watching } from '../app/equalJobs';
import { issuesOf, valueOf } from '../app/openTown';
import { FakeWorker } from './fakeWorker';

const spec = (office: string): PackSpec => ({ office, fileName: `${office}.xlsx`, sheets: [], record: [] });
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const HERE: WritePacks = (specs) => Promise.resolve(succeed(specs.map(() => bytes(9))));

/** A writer and every worker that it started. */
function writer(here = HERE) {
  const workers: FakeWorker<PackOrder, PackAnswer>[] = [];
  const write = packWriter(() => {
    const worker = new FakeWorker<PackOrder, PackAnswer>();
    workers.push(worker);
    return worker.asWorker();
  }, here);
  return { workers, write };
}

test('forms are written in a worker, one after the other, with progress', async () => {
  const { workers, write } = writer();
  const { calls, options } = watching();
  const specs = [spec('经发办'), spec('村建办')];
  const writing = write(specs, options);
  const [worker] = workers;
  expect(worker?.orders).toEqual([{ specs }]);
  worker?.answer({ file: bytes(1) });
  expect(worker?.isTerminated).toBe(false);
  worker?.answer({ file: bytes(2) });
  expect(valueOf(await writing)).toEqual([bytes(1), bytes(2)]);
  expect(calls).toEqual([[1, 2], [2, 2]]);
  expect(workers).toHaveLength(1);
  expect(worker?.isTerminated).toBe(true);
});

test('a cancel ends the worker in the middle of a form, and nothing is made', async () => {
  const { workers, write } = writer();
  const cancel = new AbortController();
  const writing = write([spec('经发办'), spec('村建办')], { signal: cancel.signal });
  workers[0]?.answer({ file: bytes(1) });
  cancel.abort();
  expect(issuesOf(await writing)).toMatchObject([{ code: 'cancelled' }]);
  expect(workers[0]?.isTerminated).toBe(true);
});

test('where the worker breaks, the pane’s own thread writes all of them', async () => {
  const { workers, write } = writer();
  const writing = write([spec('经发办'), spec('村建办')]);
  workers[0]?.answer({ file: bytes(1) });
  expect(workers[0]?.fail()).toBe(true);
  expect(valueOf(await writing)).toEqual([bytes(9), bytes(9)]);
});

test('where no worker starts, the pane’s own thread does it', async () => {
  const refuse = (): Worker => {
    throw new ReferenceError('Worker is not defined');
  };
  expect(valueOf(await packWriter(refuse, HERE)([spec('经发办')]))).toEqual([bytes(9)]);
});

test('nothing to write starts nothing', async () => {
  const { workers, write } = writer();
  expect(valueOf(await write([]))).toEqual([]);
  expect(workers).toEqual([]);
});
