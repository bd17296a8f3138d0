import { largestRemainder } from '../../total/largestRemainder';
import { minor } from '../../../amount';
import { type CurrentPlan, type PlanRow, sum } from '../currentPlan';
import type { Edit, Scope, SpreadOptions } from '../edit';
import { atCell, atYear, rowLimits, type RowLimits, standingStill } from '../flow/rowLimits';
import { membersOf, officeOf } from './scopes';
import type { ShareProblem } from '../flow/shareWithin';

/** An edit that rows of a scope absorb, as a flow; `problem.rows` and `members` go together. */
export interface RowAttempt {
  readonly members: readonly PlanRow[];
  readonly problem: ShareProblem;
  /** The whole indicator's quarters afterwards. */
  readonly quarterTotals: readonly number[];
}

export type RowEdit = Exclude<Edit, { kind: 'quarter' }>;

/** The edit within one scope: the edited rows stand at what was typed, the others share, every column is exact. */
export function rowAttempt(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions, scope: Scope): RowAttempt {
  const members = membersOf(plan, edit, scope);
  const quarterTotals = quartersAfter(plan, edit, options.frozenQuarters ?? 0);
  const moved = quarterTotals.map((total, quarter) => total - (plan.input.quarterTotals[quarter] ?? 0));
  const groups = groupsOf(plan, edit);
  const columns = plan.columns.map((_, column) => {
    const stands = sum(members.map((one) => one.cells[column] ?? 0));
    return plan.input.kind === 'stock' ? stands : stands + (moved[column] ?? 0);
  });
  const rows = members.map((one) => {
    const limits = limitsOf(plan, edit, options, one);
    return { ...limits, key: one.row.key, current: one.annual, weight: Math.abs(one.annual), group: groups.indexOf(groupOf(groups, one)) };
  });
  return { members, quarterTotals, problem: { rows, columns, totals: totalsOf(edit, groups, members) } };
}

/** The rows of no office with a total of its own. */
const OTHERS = '';

/** Offices whose totals stand beside the others' (and the one that is typed): a unit's change stays within its own. */
function groupsOf({ input }: CurrentPlan, edit: RowEdit): readonly string[] {
  if (edit.kind === 'release') return [OTHERS];
  const given = input.officeTotals.map(({ office }) => office).filter((office) => edit.kind !== 'office' || office !== edit.office);
  return [OTHERS, ...(edit.kind === 'office' ? [edit.office] : []), ...given];
}

function groupOf(groups: readonly string[], { row }: PlanRow): string {
  return groups.includes(officeOf(row)) ? officeOf(row) : OTHERS;
}

function totalsOf(edit: RowEdit, groups: readonly string[], members: readonly PlanRow[]): number[] {
  const stands = groups.map((group) => sum(members.filter((one) => groupOf(groups, one) === group).map((one) => one.annual)));
  if (edit.kind !== 'office') return stands;
  const [others = 0, own = 0, ...given] = stands;
  return [others - (edit.value - own), edit.value, ...given];
}

/** What the row keeps of its plan when it stops, laid out as its cells. */
export function keptCells(plan: CurrentPlan, edit: Extract<Edit, { kind: 'release' }>): readonly number[] {
  if (plan.input.kind === 'stock') return [edit.kept[3]];
  return plan.columns.map((_, column) => edit.kept[column] ?? 0);
}

function limitsOf(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions, one: PlanRow): RowLimits {
  const { input } = plan;
  const limits = rowLimits(input, one, options.frozenQuarters ?? 0);
  if (edit.kind === 'office') return limits;
  const isEdited = one.row.key === edit.key;
  if (edit.kind === 'cell') {
    const still = { ...limits, low: one.annual, high: one.annual };
    if (!isEdited) return still;
    const free = { ...rowLimits(input, released(one), options.frozenQuarters ?? 0), low: one.annual, high: one.annual };
    return input.kind === 'stock' ? still : atCell(free, edit.quarter, edit.value);
  }
  if (!isEdited) return limits;
  if (edit.kind === 'release') {
    const cells = keptCells(plan, edit);
    return standingStill({ ...one, cells, annual: minor(sum(cells)) });
  }
  return atYear(rowLimits(input, released(one), options.frozenQuarters ?? 0), edit.value);
}

/** The row without its hold, which is what the planner edits. */
function released(one: PlanRow): PlanRow {
  return { ...one, row: { ...one.row, hold: 'none' } };
}

/**
 * A stopped unit's actual may differ from its plan in quarters that have gone by; nobody else moves there, so the
 * quarter's total changes by that, and the quarters to come take the difference in proportion.
 */
function quartersAfter({ input, rows }: CurrentPlan, edit: RowEdit, frozenQuarters: number): number[] {
  const totals: number[] = [...input.quarterTotals];
  if (edit.kind !== 'release') return totals;
  const stopped = rows.find(({ row }) => row.key === edit.key);
  const gone = totals.map((_, quarter) => (quarter < frozenQuarters ? (stopped?.quarters[quarter] ?? 0) - (edit.kept[quarter] ?? 0) : 0));
  if (input.kind === 'stock') return totals.map((total, quarter) => total - (gone[quarter] ?? 0));
  const open = totals.map((total, quarter) => (quarter < frozenQuarters ? 0 : Math.max(0, total)));
  const weights = open.some((weight) => weight > 0) ? open : open.map((_, quarter) => (quarter < frozenQuarters ? 0 : 1));
  const moved = sum(gone);
  const parts = largestRemainder(minor(Math.abs(moved)), weights, weights.map((_, quarter) => `${quarter}`));
  return totals.map((total, quarter) => total - (gone[quarter] ?? 0) + Math.sign(moved) * (parts[quarter] ?? 0));
}
