import type { SplitRow } from '../../splitInput';
import type { CurrentPlan, PlanRow } from '../currentPlan';
import type { Edit, Scope, Successor } from '../edit';

/** The scopes that may absorb an edit, the narrowest first. */
export function ladderOf(edit: Edit): readonly Scope[] {
  if (edit.kind === 'release') return typeof edit.to === 'object' ? ['row', 'office', 'town'] : successorLadder(edit.to);
  return { annual: ROW_LADDER, cell: ROW_LADDER, office: OFFICE_LADDER, quarter: QUARTER_LADDER }[edit.kind];
}

const ROW_LADDER: readonly Scope[] = ['office', 'officeAndPool', 'town'];
const OFFICE_LADDER: readonly Scope[] = ['pool', 'town'];
const QUARTER_LADDER: readonly Scope[] = ['later', 'open'];

function successorLadder(to: Exclude<Successor, object>): readonly Scope[] {
  return to === 'town' ? ['town'] : to === 'office' ? ['office', 'officeAndPool', 'town'] : ['pool', 'town'];
}

/** The office that a row belongs to; the pool, whoever leads it, is the town's, and so is a row without one (empty). */
export function officeOf(row: SplitRow): string {
  return row.isPool ? '' : row.office;
}

/** The rows that a scope lets move, the edited ones among them. */
export function membersOf(plan: CurrentPlan, edit: Edit, scope: Scope): readonly PlanRow[] {
  if (edit.kind === 'quarter' || scope === 'town') return plan.rows;
  if (edit.kind === 'office') return plan.rows.filter(({ row }) => officeOf(row) === edit.office || row.isPool);
  const edited = plan.rows.find(({ row }) => row.key === edit.key)?.row;
  const named = edit.kind === 'release' && typeof edit.to === 'object' ? edit.to.row : null;
  return plan.rows.filter(({ row }) => row.key === edit.key || takes(row, edited, scope, named));
}

function takes(row: SplitRow, edited: SplitRow | undefined, scope: Scope, named: string | null): boolean {
  if (scope === 'row') return row.key === named;
  if (scope === 'pool') return row.isPool;
  const isColleague = edited !== undefined && officeOf(edited) !== '' && officeOf(row) === officeOf(edited);
  return isColleague || (scope === 'officeAndPool' && row.isPool);
}
