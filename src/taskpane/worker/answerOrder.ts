import { splitAll } from '../../domain/split/splitAll';
import type { SplitAnswer, SplitOrder } from './messages';

/** The worker's whole work: one answer after every indicator, and the last with all outcomes. */
export function answerOrder({ jobs }: SplitOrder, answer: (message: SplitAnswer) => void): void {
  const work = splitAll(jobs);
  let step = work.next();
  while (!step.done) {
    answer({ type: 'progress', done: step.value });
    step = work.next();
  }
  answer({ type: 'solved', outcomes: step.value });
}
