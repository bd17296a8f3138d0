import type { Outcome } from '../../domain/issue';
import type { CommandOptions, SolveSplits } from '../ports';
import { assembleSplit, type SplitAll } from './assembleSplit';
import { prepareSplit } from './prepareSplit';
import type { Plan } from './readPlan';
import { splitJobs } from './splitJobs';
import { withinStandingWholes } from './standingWholes';

export interface SolveOptions extends CommandOptions {
  /** Who works the splits out: this thread unless somebody else is named. */
  readonly solve: SolveSplits;
}

/** Splits the named indicators (all when `names` is null) as they were read: prepared, solved, assembled. */
export async function planSplit(plan: Plan, names: readonly string[] | null, { solve, ...options }: SolveOptions): Promise<Outcome<SplitAll>> {
  const prepared = withinStandingWholes(plan, prepareSplit(plan, names));
  const solved = await solve(splitJobs(prepared), options);
  return solved.ok ? assembleSplit(plan, prepared, solved.value) : solved;
}
