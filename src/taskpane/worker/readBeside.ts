import type { ChosenFile, FileBook } from '../../app/files';
import { fail, type Outcome } from '../../domain/issue';
import type { ReadAnswer } from './readMessages';

/** Milliseconds after which a file, or a worker that does not begin, is given up. */
export const PATIENCE = 10_000;

/** Reads files one after the other beside the pane. */
interface ReaderBeside {
  /**
   * `null` when no worker can be started. A file that takes too long is the issue `file-too-slow`, one over which the worker
   * breaks `file-broke-reader`; the next file gets a new worker. A cancel ends the worker at once.
   */
  read(file: ChosenFile, signal?: AbortSignal): Promise<Outcome<FileBook> | null>;
  end(): void;
}

export function readerBeside(create: () => Worker): ReaderBeside {
  let worker: Worker | 'missing' | null = null;

  const end = (): void => {
    if (worker !== null && worker !== 'missing') worker.terminate();
    worker = null;
  };

  async function read(file: ChosenFile, signal?: AbortSignal): Promise<Outcome<FileBook> | null> {
    worker ??= (await started(create, signal)) ?? 'missing';
    if (worker === 'missing') return null;
    const answer = await answerTo(worker, file, signal);
    if (typeof answer === 'object') return answer;
    end();
    return fail([{ code: answer, severity: 'error', facts: { file: file.name } }]);
  }

  return { read, end };
}

/** A worker that says it is ready: one whose file is kept away by a policy says nothing, or fails. */
async function started(create: () => Worker, signal?: AbortSignal): Promise<Worker | null> {
  const worker = created(create);
  if (!worker) return null;
  const isReady = await firstOf<boolean>(worker, signal, {
    answer: ({ type }) => type === 'ready',
    broken: false,
    late: false,
    cancelled: false,
  });
  if (isReady) return worker;
  worker.terminate();
  return null;
}

function created(create: () => Worker): Worker | null {
  try {
    return create();
  } catch {
    return null;
  }
}

type GivenUp = 'file-too-slow' | 'file-broke-reader' | 'cancelled';

function answerTo(worker: Worker, file: ChosenFile, signal?: AbortSignal): Promise<Outcome<FileBook> | GivenUp> {
  const answered = firstOf<Outcome<FileBook> | GivenUp>(worker, signal, {
    answer: (message) => (message.type === 'read' ? message.read : 'file-broke-reader'),
    broken: 'file-broke-reader',
    late: 'file-too-slow',
    cancelled: 'cancelled',
  });
  worker.postMessage(file);
  return answered;
}

interface Ends<T> {
  readonly answer: (message: ReadAnswer) => T;
  readonly broken: T;
  readonly late: T;
  readonly cancelled: T;
}

/** What comes first of a worker: its answer, its end, the end of patience, or the planner's cancel. */
async function firstOf<T>(worker: Worker, signal: AbortSignal | undefined, ends: Ends<T>): Promise<T> {
  if (signal?.aborted) return ends.cancelled;
  const listening = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<T>((resolve) => {
      timer = setTimeout(() => resolve(ends.late), PATIENCE);
      signal?.addEventListener('abort', () => resolve(ends.cancelled), { signal: listening.signal });
      worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(ends.answer(data));
      worker.onmessageerror = () => resolve(ends.broken);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(ends.broken);
      };
    });
  } finally {
    clearTimeout(timer);
    listening.abort();
  }
}
