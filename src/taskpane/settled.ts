import type { CommandOptions } from '../app/ports';
import { fail, type Issue, type Outcome } from '../domain/issue';

/** A fault of ours, or a part of the pane that could not be loaded, is shown like any other issue. */
export async function settled<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    return fail([error('unexpected', { message })]);
  }
}

/** Work that writes nothing can be left alone as soon as the planner cancels. */
export function withoutWriting<T>(work: () => Promise<Outcome<T>>, options?: CommandOptions): Promise<Outcome<T>> {
  const { signal } = options ?? {};
  if (!signal) return settled(work);
  const stopped = new Promise<Outcome<T>>((resolve) => {
    const stop = (): void => resolve(fail([error('cancelled', {})]));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([stopped, settled(work)]);
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
