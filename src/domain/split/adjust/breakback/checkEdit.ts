import type { Issue } from '../../../issue';
import { type CurrentPlan, decimal, issueOf, type PlanRow } from '../currentPlan';
import type { Edit, SpreadOptions } from '../edit';
import { officeOf } from './scopes';

/**
 * What is wrong with an edit by itself. Issues: `edit-row-unknown`, `edit-office-unknown`, `row-held`,
 * `edit-outside-bounds`, `quarter-frozen`, `successor-missing` when nobody is there to take over.
 */
export function checkEdit(plan: CurrentPlan, edit: Edit, options: SpreadOptions): Issue[] {
  if (edit.kind === 'quarter') return frozen(plan, edit.quarter, options);
  if (edit.kind === 'office') {
    return edit.office !== '' && plan.rows.some(({ row }) => officeOf(row) === edit.office) ? [] : [issueOf(plan.input, 'edit-office-unknown', { office: edit.office })];
  }
  const edited = plan.rows.find(({ row }) => row.key === edit.key);
  if (!edited) return [issueOf(plan.input, 'edit-row-unknown', { key: edit.key })];
  if (edit.kind === 'release') return checkSuccessor(plan, edit);
  const held = edit.kind === 'annual' ? edited.row.hold !== 'none' : edited.row.hold === 'all';
  if (held && options.editsHold !== true) return [rowIssue(plan, 'row-held', edited, { value: decimal(plan.input, edit.value) })];
  if (edit.kind === 'annual') return outside(plan, edited, edit.value, { current: edited.annual, minimum: edited.row.minimum ?? 0, maximum: edited.row.maximum });
  // A quarter may be negative only where the year may.
  const limits = { current: edited.quarters[edit.quarter], minimum: Math.min(0, edited.row.minimum ?? 0), maximum: edited.row.quarterMaximum?.[edit.quarter] ?? null };
  return [...frozen(plan, edit.quarter, options), ...outside(plan, edited, edit.value, limits)];
}

function frozen(plan: CurrentPlan, quarter: number, options: SpreadOptions): Issue[] {
  return quarter < (options.frozenQuarters ?? 0) ? [issueOf(plan.input, 'quarter-frozen', { quarter: quarter + 1 })] : [];
}

interface Limits {
  readonly current: number;
  readonly minimum: number;
  readonly maximum: number | null;
}

/** A bound that the plan already breaks stands at the plan. */
function outside(plan: CurrentPlan, edited: PlanRow, value: number, { current, minimum, maximum }: Limits): Issue[] {
  const least = Math.min(current, minimum);
  const most = Math.max(current, maximum ?? Infinity);
  if (value >= least && value <= most) return [];
  const [side, bound] = value < least ? (['minimum', least] as const) : (['maximum', most] as const);
  return [rowIssue(plan, 'edit-outside-bounds', edited, { value: decimal(plan.input, value), side, bound: decimal(plan.input, bound) })];
}

function checkSuccessor(plan: CurrentPlan, edit: Extract<Edit, { kind: 'release' }>): Issue[] {
  const { to } = edit;
  const others = plan.rows.filter(({ row }) => row.key !== edit.key);
  const isThere = typeof to === 'object' ? others.some(({ row }) => row.key === to.row) : to !== 'pool' || others.some(({ row }) => row.isPool);
  return isThere ? [] : [issueOf(plan.input, 'successor-missing', { to: typeof to === 'object' ? 'row' : to })];
}

function rowIssue(plan: CurrentPlan, code: string, { row }: PlanRow, facts: Issue['facts']): Issue {
  return issueOf(plan.input, code, { row: row.name, key: row.key, ...facts });
}
