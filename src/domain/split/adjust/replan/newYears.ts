import type { Outcome } from '../../../issue';
import type { CurrentPlan } from '../currentPlan';
import type { ElapsedRow } from './elapsedQuarters';
import type { ShareOrigin } from '../explainShares';

/** The rows' years after a re-plan, and how those that moved came to be; in the order of the plan. */
export interface NewYears {
  readonly target: number;
  readonly years: readonly number[];
  readonly shares: readonly (ShareOrigin | null)[];
  /** Rows that gave their shortfall away. */
  readonly givers: ReadonlySet<string>;
}

export type FindYears = (plan: CurrentPlan, rows: readonly ElapsedRow[]) => Outcome<NewYears>;
