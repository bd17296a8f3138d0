import type { CommandOptions } from '../app/ports';

/** One request: what it is for, and how many the command has planned from here on, itself included. */
export interface RoundTrip {
  readonly kind: 'read' | 'write';
  readonly remaining: number;
}

/**
 * A command as a conversation with Excel: every `yield` sends what was queued since the last one
 * and goes on, or throws there, when the answer has come.
 */
export type Conversation<T> = Generator<RoundTrip, T, void>;

/** Thrown when the command was stopped before anything was written. */
export class Cancelled extends Error {}

/**
 * Holds the conversation: the one place that sends requests one after another.
 * `onProgress` hears of every answer. The signal is honoured before each request until the first
 * write: a change that has begun is never left half done by us.
 */
export async function converse<T>(
  context: Excel.RequestContext,
  conversation: Conversation<T>,
  { onProgress, signal }: CommandOptions = {},
): Promise<T> {
  let done = 0;
  let writing = false;

  async function exchange(turn: IteratorResult<RoundTrip, T>): Promise<T> {
    if (turn.done) return turn.value;
    const { kind, remaining } = turn.value;
    if (signal?.aborted && !writing) throw new Cancelled();
    writing ||= kind === 'write';
    const failure = await sent(context);
    if (failure) return exchange(conversation.throw(failure.reason));
    done += 1;
    onProgress?.(done, done + remaining - 1);
    return exchange(conversation.next());
  }

  return exchange(conversation.next());
}

/** Sends what is queued; a refusal is returned, so that the conversation can answer to it. */
async function sent(context: Excel.RequestContext): Promise<{ readonly reason: unknown } | null> {
  try {
    await context.sync();
    return null;
  } catch (reason) {
    return { reason };
  }
}
