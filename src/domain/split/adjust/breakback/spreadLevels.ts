import { type Minor, minor } from '../../../amount';
import { fail, type Outcome, succeed } from '../../../issue';
import { availability } from '../../quarters/quarterSeed';
import type { Quarters } from '../../splitInput';
import { splitTotal } from '../../total/splitTotal';
import { inInputOrder } from '../standingRows';
import type { AdjustOrigin } from '../adjustOrigin';
import { type CurrentPlan, decimal, issueOf, type PlanRow, quartersFrom, sum } from '../currentPlan';
import type { AdjustedRow, Adjustment, Edit, QuarterIndex, Scope, SpreadOptions } from '../edit';
import { ladderOf, membersOf } from './scopes';
import { tooSmall } from './tooSmall';

type LevelEdit = Extract<Edit, { kind: 'cell' | 'quarter' }>;

/**
 * A stock's level at one quarter's end. One row's level is made up by the other rows of the scope, so that the
 * county's stands; the county's own level is shared anew over all rows. Other quarters are levels of their own and
 * stay. Issue `stock-year-end` where the fourth quarter's level is the year's target.
 */
export function spreadLevels(plan: CurrentPlan, edit: LevelEdit, options: SpreadOptions): Outcome<Adjustment> {
  if (edit.quarter === 3 && plan.input.quarterTotals[3] === plan.target) return fail([issueOf(plan.input, 'stock-year-end', {})]);
  const ladder: readonly Scope[] = edit.kind === 'quarter' ? ['town'] : ladderOf(edit);
  const agreed = edit.kind === 'quarter' ? 0 : Math.max(0, ladder.indexOf(options.scope ?? 'office'));
  const attempts = ladder.map((scope) => ({ scope, members: membersOf(plan, edit, scope), split: shareLevel(edit, membersOf(plan, edit, scope)) }));
  const able = attempts.findIndex(({ split }) => split.feasible);
  const found = attempts[able];
  if (found?.split.feasible && able <= agreed) return succeed(adjusted(plan, edit, found.members, found.split.values, found.scope));
  const refused = able < 0 ? attempts[attempts.length - 1] : attempts[agreed];
  if (!refused || refused.split.feasible) throw new Error('a scope that can take the change was passed over');
  const rows = refused.members.filter(({ row }) => edit.kind === 'quarter' || row.key !== edit.key);
  return fail([tooSmall(plan, { scope: refused.scope, asked: askedOf(plan, edit), missing: refused.split.shortage.shortfall, next: found?.scope ?? null, rows })]);
}

function shareLevel(edit: LevelEdit, members: readonly PlanRow[]) {
  const bounds = members.map((one) => levelBounds(edit, one));
  const levels = members.map((one) => one.quarters[edit.quarter]);
  return splitTotal({
    total: minor(edit.kind === 'quarter' ? edit.value : sum(levels)),
    offsets: levels,
    weights: levels.map(Math.abs),
    lower: bounds.map(({ low }) => minor(low)),
    upper: bounds.map(({ high }) => (high === Infinity ? null : minor(high))),
    keys: members.map(({ row }) => row.key),
  });
}

function levelBounds(edit: LevelEdit, { row, quarters }: PlanRow): { readonly low: number; readonly high: number } {
  const level = quarters[edit.quarter];
  if (edit.kind === 'cell' && row.key === edit.key) return { low: edit.value, high: edit.value };
  if (row.hold === 'all' || (availability(row)[edit.quarter] ?? 0) === 0) return { low: level, high: level };
  return { low: Math.min(0, level), high: Math.max(level, row.quarterMaximum?.[edit.quarter] ?? Infinity) };
}

function adjusted(plan: CurrentPlan, edit: LevelEdit, members: readonly PlanRow[], values: readonly Minor[], scope: Scope): Adjustment {
  const changed = members.map((one, index): [string, AdjustedRow] => {
    const level = values[index] ?? minor(0);
    const quarters = withLevel(one.quarters, edit.quarter, level);
    return [one.row.key, { key: one.row.key, annual: one.annual, quarters, origin: originOf(plan, edit, one, level) }];
  });
  const quarterTotals = edit.kind === 'quarter' ? withLevel(plan.input.quarterTotals, edit.quarter, edit.value) : plan.input.quarterTotals;
  return { target: plan.target, quarterTotals, rows: inInputOrder(plan, new Map(changed)), scope };
}

function originOf(plan: CurrentPlan, edit: LevelEdit, one: PlanRow, level: number): AdjustOrigin | null {
  const was = one.quarters[edit.quarter];
  if (level === was) return null;
  const show = (amount: number): number => decimal(plan.input, amount);
  const change = { cause: 'breakback' as const, before: show(one.annual), after: show(one.annual), quartersUp: [] };
  if (edit.kind === 'cell' && edit.key === one.row.key) return { ...change, kind: 'typed', quarter: edit.quarter + 1, was: show(was), typed: show(level) };
  return { ...change, kind: 'quarters', changes: [0, 1, 2, 3].map((quarter) => (quarter === edit.quarter ? show(level - was) : 0)) };
}

function askedOf(plan: CurrentPlan, edit: LevelEdit): number {
  const edited = edit.kind === 'cell' ? plan.rows.find(({ row }) => row.key === edit.key) : null;
  return edit.value - (edited?.quarters ?? plan.input.quarterTotals)[edit.quarter];
}

function withLevel(quarters: Quarters<Minor>, at: QuarterIndex, level: Minor): Quarters<Minor> {
  return quartersFrom(quarters.map((amount, quarter) => (quarter === at ? level : amount)));
}
