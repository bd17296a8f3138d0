import type { Issue } from '../../../issue';
import { type CurrentPlan, decimal, issueOf, type PlanRow } from '../currentPlan';
import type { Scope } from '../edit';

/** What the agreed scope cannot take. Amounts are minor units. */
export interface Refusal {
  readonly scope: Scope;
  /** What was to be moved, and how much of it the scope cannot take. */
  readonly asked: number;
  readonly missing: number;
  /** The narrowest wider scope that can take all of it. */
  readonly next: Scope | null;
  /** Rows whose limits stop it there. */
  readonly rows: readonly PlanRow[];
}

/**
 * `scope-too-small`, with the next scope that would do in `next`, or `breakback-impossible` when none would: how
 * much was asked, what the scope can take, what is missing, and the rows whose holds, bounds or months stop it.
 */
export function tooSmall(plan: CurrentPlan, { scope, asked, missing, next, rows }: Refusal): Issue {
  const { input } = plan;
  return issueOf(input, next === null ? 'breakback-impossible' : 'scope-too-small', {
    scope,
    asked: decimal(input, Math.abs(asked)),
    takes: decimal(input, Math.max(0, Math.abs(asked) - missing)),
    missing: decimal(input, missing),
    rows: rows.map(({ row }) => row.name),
    keys: rows.map(({ row }) => row.key),
    ...(next === null ? {} : { next }),
  });
}
