import type { ChosenFile, FileBook } from '../../src/app/files';
import { succeed } from '../../src/domain/issue';
import { fileReader, readHere } from '../../src/taskpane/worker/fileReader';
import { PATIENCE } from '../../src/taskpane/worker/readBeside';
import type { ReadAnswer } from '../../src/taskpane/worker/readMessages';
import { LARGEST_FILE } from '../../src/xlsx/file/limits';
import { watching } from '../app/equalJobs';
import { issuesOf, valueOf } from '../app/openTown';
import { FakeWorker } from './fakeWorker';

type ReadingWorker = FakeWorker<ChosenFile, ReadAnswer>;

const EMPTY: FileBook = { sheets: [], warnings: [] };
const file = (name: string, content: BlobPart = name): File => new File([content], name);

afterEach(() => jest.useRealTimers());

/** A reader, and every worker that it started; each is ready unless `begins` says otherwise. */
function reader(begins: (worker: ReadingWorker) => void = (worker) => worker.answer({ type: 'ready' })) {
  const workers: ReadingWorker[] = [];
  const read = fileReader(() => {
    const worker: ReadingWorker = new FakeWorker<ChosenFile, ReadAnswer>();
    workers.push(worker);
    // A worker says nothing before somebody listens.
    setImmediate(() => begins(worker));
    return worker.asWorker();
  });
  return { workers, read };
}

/** Waits for the order for a file; earlier ones were answered. */
async function orderFor(workers: readonly ReadingWorker[], name: string): Promise<ReadingWorker> {
  for (;;) {
    const found = workers.find(({ orders }) => orders[orders.length - 1]?.name === name);
    if (found) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const codes = (reads: Awaited<ReturnType<typeof readHere>>): unknown => valueOf(reads).map(({ name, read }) => [name, read.ok ? 'read' : read.issues.map(({ code }) => code)]);

test('files are read in one worker, one after the other, with their bytes; it is ended', async () => {
  const { workers, read } = reader();
  const { calls, options } = watching();
  const reading = read([file('a.xlsx', 'AB'), file('b.xlsx')], options);
  const worker = await orderFor(workers, 'a.xlsx');
  expect([...worker.orders[0]!.bytes]).toEqual([65, 66]);
  expect(worker.orders).toHaveLength(1);
  worker.answer({ type: 'read', read: succeed(EMPTY) });
  (await orderFor(workers, 'b.xlsx')).answer({ type: 'read', read: { ok: false, issues: [{ code: 'file-damaged', severity: 'error', facts: { file: 'b.xlsx' } }] } });
  expect(codes(await reading)).toEqual([['a.xlsx', 'read'], ['b.xlsx', ['file-damaged']]]);
  expect(workers).toHaveLength(1);
  expect(workers[0]!.isTerminated).toBe(true);
  expect(calls).toEqual([[1, 2], [2, 2]]);
});

test('a file that takes too long is given up, and the others are read by a new worker', async () => {
  jest.useFakeTimers({ doNotFake: ['setImmediate'] });
  const { workers, read } = reader();
  const reading = read([file('slow.xlsx'), file('b.xlsx')]);
  const slow = await orderFor(workers, 'slow.xlsx');
  jest.advanceTimersByTime(PATIENCE);
  const next = await orderFor(workers, 'b.xlsx');
  expect(slow.isTerminated).toBe(true);
  expect(next).not.toBe(slow);
  next.answer({ type: 'read', read: succeed(EMPTY) });
  expect(codes(await reading)).toEqual([['slow.xlsx', ['file-too-slow']], ['b.xlsx', 'read']]);
});

test.each([
  ['breaks', (worker: ReadingWorker) => expect(worker.fail()).toBe(true)],
  ['cannot be understood', (worker: ReadingWorker) => worker.onmessageerror?.()],
])('a file over which the worker %s is given up, and the others are read', async (_, breakDown) => {
  const { workers, read } = reader();
  const reading = read([file('bad.xlsx'), file('b.xlsx')]);
  breakDown(await orderFor(workers, 'bad.xlsx'));
  (await orderFor(workers, 'b.xlsx')).answer({ type: 'read', read: succeed(EMPTY) });
  expect(codes(await reading)).toEqual([['bad.xlsx', ['file-broke-reader']], ['b.xlsx', 'read']]);
});

test('a file that is too large is not even taken into memory, and one that cannot be opened is named', async () => {
  const large = file('large.xlsx');
  Object.defineProperty(large, 'size', { value: LARGEST_FILE + 1 });
  const taken = jest.spyOn(large, 'arrayBuffer');
  const folder = file('folder');
  jest.spyOn(folder, 'arrayBuffer').mockRejectedValue(new Error('NotReadableError'));
  const { workers, read } = reader();
  expect(codes(await read([large, folder]))).toEqual([['large.xlsx', ['file-too-large']], ['folder', ['file-not-readable']]]);
  expect(taken).not.toHaveBeenCalled();
  expect(workers).toEqual([]);
});

test('a cancel ends the worker at once', async () => {
  const { workers, read } = reader();
  const cancel = new AbortController();
  const reading = read([file('a.xlsx'), file('b.xlsx')], { signal: cancel.signal });
  const worker = await orderFor(workers, 'a.xlsx');
  cancel.abort();
  expect(issuesOf(await reading)).toMatchObject([{ code: 'cancelled' }]);
  expect(worker.isTerminated).toBe(true);
  expect(workers).toHaveLength(1);
});

test('a cancel before the beginning starts no worker', async () => {
  const { workers, read } = reader();
  expect(issuesOf(await read([file('a.xlsx')], { signal: AbortSignal.abort() }))).toMatchObject([{ code: 'cancelled' }]);
  expect(workers).toEqual([]);
});

describe('the pane itself reads', () => {
  const files = [file('text.csv', '指标,数'), file('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))];

  test('where no worker can be started', async () => {
    const read = fileReader(() => {
      throw new ReferenceError('Worker is not defined');
    });
    expect(await read(files)).toEqual(await readHere(files));
  });

  test('where the worker breaks before it is ready, as under a policy that keeps its file away', async () => {
    const { workers, read } = reader((worker) => void worker.fail());
    expect(await read(files)).toEqual(await readHere(files));
    expect(workers).toHaveLength(1);
    expect(workers[0]!.isTerminated).toBe(true);
  });

  test('with the progress of files, and hears a cancel between them', async () => {
    const cancel = new AbortController();
    const calls: number[] = [];
    const reading = readHere(files, { signal: cancel.signal, onProgress: (done) => (calls.push(done), cancel.abort()) });
    expect(issuesOf(await reading)).toMatchObject([{ code: 'cancelled' }]);
    expect(calls).toEqual([1]);
  });
});
