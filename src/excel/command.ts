import type { CommandOptions } from '../app/ports';
import { fail, type Outcome } from '../domain/issue';
import { issueOf } from './failure';
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
