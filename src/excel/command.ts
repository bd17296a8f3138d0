import type { CommandOptions } from '../app/ports';
import { fail, type Outcome } from '../domain/issue';
import { isUnknownRefusal, issueOf } from './failure';
import { converse, type Conversation } from './sequence';

/** `Excel.run`, bound to whatever it needs: one call is one command. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export type Command<T> = (context: Excel.RequestContext) => Conversation<Outcome<T>>;

/** Holds a command's conversation in one run; what Excel refuses comes back as an issue. */
export async function perform<T>(run: Run, command: Command<T>, options?: CommandOptions): Promise<Outcome<T>> {
  try {
    return await run((context) => converse(context, command(context), options));
  } catch (reason) {
    return fail([issueOf(reason)]);
  }
}

/**
 * As `perform`, in a run that makes all requests of the command one step for Excel's undo. A host may
 * refuse such a run although it announces it; as long as nothing was written, the command is then held
 * once more in a plain run. What merged undo does in Excel is not tested here: the library of the
 * tests ends before ExcelApi 1.20.
 */
export async function performAsOneUndo<T>(runs: { readonly plain: Run; readonly merged: Run }, command: Command<T>, options?: CommandOptions): Promise<Outcome<T>> {
  let hasWritten = false;
  const watched: Command<T> = (context) => watchWrites(command(context), () => (hasWritten = true));
  try {
    return await runs.merged((context) => converse(context, watched(context), options));
  } catch (reason) {
    if (!hasWritten && isUnknownRefusal(reason)) return perform(runs.plain, command, options);
    return fail([issueOf(reason)]);
  }
}

function* watchWrites<T>(conversation: Conversation<T>, onWrite: () => void): Conversation<T> {
  let turn = conversation.next();
  while (!turn.done) {
    if (turn.value.kind === 'write') onWrite();
    try {
      yield turn.value;
    } catch (reason) {
      turn = conversation.throw(reason);
      continue;
    }
    turn = conversation.next();
  }
  return turn.value;
}
