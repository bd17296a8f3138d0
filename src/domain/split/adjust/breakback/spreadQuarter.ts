import { fail, type Outcome, succeed } from '../../../issue';
import { inInputOrder, usualCells } from '../standingRows';
import { columnsWithin, type ColumnSums } from '../flow/columnsWithin';
import { type CurrentPlan, decimal, quartersFrom, sum } from '../currentPlan';
import type { AdjustedRow, Adjustment, Edit, Scope, SpreadOptions } from '../edit';
import { refitCells } from '../flow/refitCells';
import { rowLimits, type RowLimits } from '../flow/rowLimits';
import { ladderOf } from './scopes';
import { tooSmall } from './tooSmall';

type QuarterEdit = Extract<Edit, { kind: 'quarter' }>;

/** The whole indicator's quarter: every row's year stays, the later open quarters absorb, or all open ones once agreed. */
export function spreadQuarter(plan: CurrentPlan, edit: QuarterEdit, options: SpreadOptions): Outcome<Adjustment> {
  const limits = plan.rows.map((one) => rowLimits(plan.input, one, options.frozenQuarters ?? 0));
  const ladder = ladderOf(edit);
  const agreed = Math.max(0, ladder.indexOf(options.scope ?? 'later'));
  const attempts = ladder.map((scope) => ({ scope, sums: attempt(plan, edit, options, limits, scope) }));
  const able = attempts.findIndex(({ sums }) => sums.feasible);
  const found = attempts[able];
  if (found?.sums.feasible && able <= agreed) return succeed(carryOut(plan, limits, found.sums.columns, found.scope));
  const refused = able < 0 ? attempts[attempts.length - 1] : attempts[agreed];
  if (!refused || refused.sums.feasible) throw new Error('quarters that can take the change were passed over');
  const rows = refused.sums.members.flatMap((index) => plan.rows[index] ?? []);
  const asked = edit.value - plan.input.quarterTotals[edit.quarter];
  return fail([tooSmall(plan, { scope: refused.scope, asked, missing: refused.sums.shortfall, next: found?.scope ?? null, rows })]);
}

function attempt(plan: CurrentPlan, edit: QuarterEdit, options: SpreadOptions, limits: readonly RowLimits[], scope: Scope): ColumnSums {
  const floors = floorSums(plan, limits);
  const absorbs = (column: number): boolean => column < 4 && column !== edit.quarter && column >= (options.frozenQuarters ?? 0) && (scope === 'open' || column > edit.quarter);
  const stands = plan.columns.map((total, column) => (column === edit.quarter ? edit.value : total) - (floors[column] ?? 0));
  const sums = columnsWithin({
    rows: plan.rows.map(({ annual }, index) => ({ year: annual - sum(limits[index]?.floors ?? []), caps: lifted(limits[index]) })),
    weights: plan.columns.map(Math.abs),
    current: stands,
    low: stands.map((total, column) => (absorbs(column) ? 0 : total)),
    high: stands.map((total, column) => (absorbs(column) ? Infinity : total)),
  });
  return sums.feasible ? { ...sums, columns: sums.columns.map((total, column) => total + (floors[column] ?? 0)) } : sums;
}

function carryOut(plan: CurrentPlan, limits: readonly RowLimits[], columns: readonly number[], scope: Scope): Adjustment {
  const refitted = refitCells(
    plan.rows.map((one, index) => ({
      year: one.annual,
      cells: one.cells,
      floors: limits[index]?.floors ?? one.cells,
      caps: limits[index]?.caps ?? one.cells,
      usual: usualCells(plan.columns, one),
      isChanged: true,
    })),
    columns,
  );
  const changed = plan.rows.map((one, index): [string, AdjustedRow] => {
    const quarters = quartersFrom(refitted[index]?.cells ?? one.cells);
    const changes = quarters.map((amount, quarter) => decimal(plan.input, amount - (one.quarters[quarter] ?? 0)));
    const year = decimal(plan.input, one.annual);
    const isSame = changes.every((change) => change === 0);
    const origin = isSame ? null : { kind: 'quarters' as const, cause: 'breakback' as const, before: year, after: year, quartersUp: refitted[index]?.up ?? [], changes };
    return [one.row.key, { key: one.row.key, annual: one.annual, quarters, origin }];
  });
  return { target: plan.target, quarterTotals: quartersFrom(columns), rows: inInputOrder(plan, new Map(changed)), scope };
}

function floorSums(plan: CurrentPlan, limits: readonly RowLimits[]): number[] {
  return plan.columns.map((_, column) => sum(limits.map(({ floors }) => floors[column] ?? 0)));
}

function lifted(limits: RowLimits | undefined): number[] {
  return limits ? limits.caps.map((cap, column) => cap - (limits.floors[column] ?? 0)) : [];
}
