import { minor } from '../../../amount';
import { fail, type Outcome, succeed } from '../../../issue';
import type { Quarters } from '../../splitInput';
import type { AdjustOrigin } from '../adjustOrigin';
import { type CurrentPlan, decimal, type PlanRow, quartersFrom } from '../currentPlan';
import type { AdjustedRow, SpreadOptions } from '../edit';
import { inInputOrder, usualCells } from '../standingRows';
import { explainShares, type ShareOrigin } from '../explainShares';
import { moveLevels } from './moveLevels';
import { refitCells, type RefitCells } from '../flow/refitCells';
import type { RowAttempt, RowEdit } from './rowAttempt';
import type { SharedYears } from '../flow/shareWithin';
import { tooSmall } from './tooSmall';

/** The plan with the rows of an attempt at their new years, in the order of the input. Issue `breakback-impossible` for a stock whose levels do not allow it. */
export function adjustedRows(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions, attempt: RowAttempt, shared: SharedYears): Outcome<readonly AdjustedRow[]> {
  const cells = plan.input.kind === 'stock' ? stockCells(plan, edit, options, attempt, shared) : succeed(flowCells(plan, attempt, shared));
  if (!cells.ok) return cells;
  const story = {
    cause: edit.kind === 'release' ? ('stop' as const) : ('breakback' as const),
    by: () => 'plan' as const,
    decimal: (amount: number) => decimal(plan.input, amount),
    sources: attempt.members.map(({ row }) => row),
    consents: {},
  };
  const origins = explainShares(attempt.problem.rows, shared, story);
  const changed = new Map(attempt.members.map((one, index) => [one.row.key, changedRow(plan, edit, one, shared.years[index] ?? 0, cells.value[index], origins[index] ?? null)]));
  return succeed(inInputOrder(plan, changed));
}

function flowCells(plan: CurrentPlan, { members, problem }: RowAttempt, shared: SharedYears): readonly RefitCells[] {
  const rows = problem.rows.map((row, index) => {
    const one = members[index];
    const year = shared.years[index] ?? 0;
    const cells = one?.cells ?? [];
    const isTyped = cells.some((amount, column) => amount < (row.floors[column] ?? 0) || amount > (row.caps[column] ?? 0));
    return { year, cells, floors: row.floors, caps: row.caps, usual: one ? usualCells(plan.columns, one) : [], isChanged: isTyped || year !== row.current };
  });
  return refitCells(rows, problem.columns);
}

function stockCells(plan: CurrentPlan, edit: RowEdit, options: SpreadOptions, { members }: RowAttempt, shared: SharedYears): Outcome<readonly RefitCells[]> {
  const rows = members.map((one, index) => ({
    plan: one,
    year: shared.years[index] ?? 0,
    given: edit.kind === 'release' && edit.key === one.row.key ? edit.kept : null,
  }));
  const moved = moveLevels(plan, rows, options.frozenQuarters ?? 0);
  if (moved.feasible) return succeed(moved.levels.map((levels) => ({ cells: levels, up: [] })));
  const stopping = moved.members.flatMap((index) => members[index] ?? []);
  return fail([tooSmall(plan, { scope: 'town', asked: moved.shortfall, missing: moved.shortfall, next: null, rows: stopping })]);
}

function changedRow(plan: CurrentPlan, edit: RowEdit, one: PlanRow, year: number, fitted: RefitCells | undefined, share: ShareOrigin | null): AdjustedRow {
  const { key } = one.row;
  const quarters = quartersFrom(fitted?.cells ?? one.quarters);
  const isSame = year === one.annual && quarters.every((amount, quarter) => amount === one.quarters[quarter]);
  if (isSame) return { key, annual: one.annual, quarters: one.quarters, origin: null };
  const show = (amount: number): number => decimal(plan.input, amount);
  const change = { before: show(one.annual), after: show(year), quartersUp: fitted?.up ?? [] };
  return { key, annual: minor(year), quarters, origin: originOf(plan, edit, one, quarters, change, share) };
}

function originOf(
  plan: CurrentPlan,
  edit: RowEdit,
  one: PlanRow,
  quarters: Quarters<number>,
  change: { readonly before: number; readonly after: number; readonly quartersUp: readonly number[] },
  share: ShareOrigin | null,
): AdjustOrigin {
  const show = (amount: number): number => decimal(plan.input, amount);
  if (edit.kind !== 'office' && edit.key === one.row.key) {
    if (edit.kind === 'release') return { ...change, kind: 'released', cause: 'stop', to: successorName(plan, edit) };
    const was = edit.kind === 'cell' ? one.quarters[edit.quarter] : one.annual;
    return { ...change, kind: 'typed', cause: 'breakback', quarter: edit.kind === 'cell' ? edit.quarter + 1 : null, was: show(was), typed: show(edit.value) };
  }
  if (share) return { ...share, quartersUp: change.quartersUp };
  const changes = quarters.map((amount, quarter) => show(amount - (one.quarters[quarter] ?? 0)));
  return { ...change, kind: 'quarters', cause: edit.kind === 'release' ? 'stop' : 'breakback', changes };
}

function successorName(plan: CurrentPlan, { to }: Extract<RowEdit, { kind: 'release' }>): string {
  if (typeof to !== 'object') return to;
  return plan.rows.find(({ row }) => row.key === to.row)?.row.name ?? to.row;
}
