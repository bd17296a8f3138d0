import { fail, type Outcome } from '../../domain/issue';

/**
 * Gives an order to a worker of its own, so that the pane stays alive and a cancel ends the work at once. `hear` takes
 * every answer and gives the result with the last one. `null` when no worker starts (a policy, an old web view) or the
 * worker breaks: then somebody else has to do the work.
 */
export async function askWorker<Answer, Result>(
  create: () => Worker,
  order: unknown,
  hear: (answer: Answer) => Outcome<Result> | null,
  signal?: AbortSignal,
): Promise<Outcome<Result> | null> {
  if (signal?.aborted) return cancelled();
  const worker = started(create);
  if (!worker) return null;
  const listening = new AbortController();
  try {
    return await new Promise<Outcome<Result> | null>((resolve) => {
      signal?.addEventListener('abort', () => resolve(cancelled()), { signal: listening.signal });
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        const result = hear(data);
        if (result) resolve(result);
      };
      worker.onmessageerror = () => resolve(null);
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(null);
      };
      worker.postMessage(order);
    });
  } finally {
    listening.abort();
    worker.terminate();
  }
}

function started(create: () => Worker): Worker | null {
  try {
    return create();
  } catch {
    return null;
  }
}

export function cancelled(): Outcome<never> {
  return fail([{ code: 'cancelled', severity: 'error', facts: {} }]);
}
