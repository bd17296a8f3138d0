import { fail, type Outcome } from '../issue';
import { type Limit, limited } from './limits';
import { splitIndicator } from './splitIndicator';
import type { SplitInput, SplitResult } from './splitInput';

/** One indicator to split. Plain data, so that it can be sent to a worker. */
export interface SplitJob {
  readonly input: SplitInput;
  /** What other jobs' results leave open to this one; they are split first. */
  readonly limits: readonly Limit[];
}

/**
 * Splits indicators one after another, in an order in which each has what it depends on; yields the number done.
 * Outcomes come in the order of the jobs. Where a limit's own job could not be split, the limit does not bind.
 * Jobs that limit one another in a circle end with the issue `limits-in-circle`.
 */
export function* splitAll(jobs: readonly SplitJob[]): Generator<number, readonly Outcome<SplitResult>[]> {
  const outcomes = new Map<number, Outcome<SplitResult>>();
  const waiting = new Set(jobs.keys());
  while (waiting.size > 0) {
    const ready = [...waiting].filter((index) => jobs[index]?.limits.every((limit) => outcomes.has(limit.job)) ?? false);
    for (const index of ready.length > 0 ? ready : waiting) {
      const job = jobs[index];
      if (job) outcomes.set(index, ready.length > 0 ? solve(job, outcomes) : inCircle(job));
      waiting.delete(index);
      yield outcomes.size;
    }
  }
  return jobs.flatMap((_, index) => outcomes.get(index) ?? []);
}

function solve({ input, limits }: SplitJob, outcomes: ReadonlyMap<number, Outcome<SplitResult>>): Outcome<SplitResult> {
  const bound = limits.reduce<Outcome<SplitInput>>(
    (before, limit) => {
      const result = outcomes.get(limit.job);
      return before.ok && result?.ok ? limited(before.value, limit, result.value) : before;
    },
    { ok: true, value: input, warnings: [] },
  );
  return bound.ok ? splitIndicator(bound.value) : bound;
}

function inCircle({ input }: SplitJob): Outcome<SplitResult> {
  return fail([{ code: 'limits-in-circle', severity: 'error', facts: { indicator: input.indicator } }]);
}
