import { fail, type Outcome, succeed } from '../../../issue';
import type { SplitInput } from '../../splitInput';
import { checkEdit } from './checkEdit';
import { type CurrentPlan, readCurrentPlan, sum } from '../currentPlan';
import type { Adjustment, Edit, SpreadOptions } from '../edit';
import { officeOf } from './scopes';
import { spreadLevels } from './spreadLevels';
import { spreadQuarter } from './spreadQuarter';
import { spreadRows } from './spreadRows';

/**
 * Breakback: a figure typed over the plan that stands, the difference absorbed in proportion to the plan by the
 * narrowest scope that can, never wider than agreed. The target, every quarter's total (but one that is typed) and
 * every row outside the scope stand; holds, bounds, working months and elapsed quarters are kept; both margins are
 * exact. Refused whole, with issues: those of `readCurrentPlan` and `checkEdit`, `scope-too-small`,
 * `breakback-impossible`, `stock-year-end`.
 */
export function spreadBack(input: SplitInput, edit: Edit, options: SpreadOptions = {}): Outcome<Adjustment> {
  const read = readCurrentPlan(input);
  if (!read.ok) return read;
  const plan = read.value;
  const issues = checkEdit(plan, edit, options);
  if (issues.length > 0) return fail(issues);
  if (standsAlready(plan, edit)) return succeed(unchanged(plan));
  if (edit.kind === 'quarter') return input.kind === 'stock' ? spreadLevels(plan, edit, options) : spreadQuarter(plan, edit, options);
  return edit.kind === 'cell' && input.kind === 'stock' ? spreadLevels(plan, edit, options) : spreadRows(plan, edit, options);
}

function standsAlready(plan: CurrentPlan, edit: Edit): boolean {
  if (edit.kind === 'quarter') return plan.input.quarterTotals[edit.quarter] === edit.value;
  if (edit.kind === 'office') return sum(plan.rows.filter(({ row }) => officeOf(row) === edit.office).map((one) => one.annual)) === edit.value;
  const edited = plan.rows.find(({ row }) => row.key === edit.key);
  if (edit.kind === 'annual') return edited?.annual === edit.value;
  if (edit.kind === 'cell') return edited?.quarters[edit.quarter] === edit.value;
  const year = plan.input.kind === 'stock' ? edit.kept[3] : sum(edit.kept);
  return edited?.annual === year && edit.kept.every((amount, quarter) => amount === edited.quarters[quarter]);
}

function unchanged({ input, target }: CurrentPlan): Adjustment {
  const rows = input.rows.flatMap(({ key, annual, quarters: [first, second, third, fourth] }) =>
    annual === null || first === null || second === null || third === null || fourth === null
      ? []
      : [{ key, annual, quarters: [first, second, third, fourth] as const, origin: null }],
  );
  return { target, quarterTotals: input.quarterTotals, rows, scope: null };
}
