import { fail, type Outcome, succeed } from '../../../issue';
import { type CurrentPlan, quartersFrom, sum } from '../currentPlan';
import type { Adjustment, Scope, SpreadOptions } from '../edit';
import { adjustedRows } from './adjustedRows';
import { flowCut } from '../flow/flowCut';
import { type RowAttempt, rowAttempt, type RowEdit } from './rowAttempt';
import { ladderOf, officeOf } from './scopes';
import { shareWithin } from '../flow/shareWithin';
import { tooSmall } from './tooSmall';

/** A row's year or quarter, an office's total, or a stopped unit's rest, absorbed by the narrowest scope that can. */
export function spreadRows(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions): Outcome<Adjustment> {
  const ladder = ladderOf(edit);
  const agreed = Math.max(0, ladder.indexOf(options.scope ?? ladder[0] ?? 'town'));
  const attempts = ladder.map((scope) => ({ scope, ...rowAttempt(plan, edit, options, scope) }));
  const able = attempts.findIndex(({ problem }) => flowCut(problem) === null);
  const found = attempts[able];
  if (found && able <= agreed) return carryOut(plan, edit, options, found);
  const last = attempts[agreed];
  const cut = last && flowCut(last.problem);
  if (!last || !cut) throw new Error('a scope that can take the change was passed over');
  const refused = able < 0 ? (attempts[attempts.length - 1] ?? last) : last;
  const { shortfall = 0, members = [] } = flowCut(refused.problem) ?? {};
  const rows = members.flatMap((index) => refused.members[index] ?? []).filter((one) => !isTyped(edit, one.row));
  return fail([tooSmall(plan, { scope: refused.scope, asked: askedOf(plan, edit), missing: shortfall, next: found?.scope ?? null, rows })]);
}

function carryOut(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions, attempt: RowAttempt & { readonly scope: Scope }): Outcome<Adjustment> {
  const shared = shareWithin(attempt.problem);
  if (!shared.feasible) throw new Error('a flow exists but its years were refused');
  const rows = adjustedRows(plan, edit, options, attempt, shared);
  if (!rows.ok) return rows;
  return succeed({ target: plan.target, quarterTotals: quartersFrom(attempt.quarterTotals), rows: rows.value, scope: attempt.scope });
}

function isTyped(edit: RowEdit, row: { readonly key: string }): boolean {
  return edit.kind !== 'office' && edit.key === row.key;
}

/** What the edit moves onto the others. */
function askedOf(plan: CurrentPlan, edit: RowEdit): number {
  if (edit.kind === 'office') return edit.value - sum(plan.rows.filter(({ row }) => officeOf(row) === edit.office).map((one) => one.annual));
  const edited = plan.rows.find(({ row }) => row.key === edit.key);
  if (!edited) return 0;
  if (edit.kind === 'cell') return edit.value - edited.quarters[edit.quarter];
  if (edit.kind === 'annual') return edit.value - edited.annual;
  return edited.annual - (plan.input.kind === 'stock' ? edit.kept[3] : sum(edit.kept));
}
