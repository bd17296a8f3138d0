import type { Issue } from '../../../issue';
import { type CurrentPlan, decimal, issueOf, type PlanRow, sum } from '../currentPlan';
import type { ReplanRequest } from './replanRequest';

/** A row's elapsed quarters before anything is re-planned. Minor units. */
export interface ElapsedRow {
  readonly plan: PlanRow;
  /** Amounts (levels of a stock) that stand from now on, one for each elapsed quarter. */
  readonly amounts: readonly number[];
  /** Cumulative plan at the end of the last of them. */
  readonly planned: number;
  /** Cumulative actual there; `null` when it was not reported. */
  readonly reached: number | null;
}

/** The elapsed quarters of every row. A quarter that was not reported, and a row held in all its quarters, stand at the plan. */
export function elapsedRows(plan: CurrentPlan, request: ReplanRequest): ElapsedRow[] {
  return plan.rows.map((one) => {
    const actuals = Array.from({ length: request.elapsed }, (_, quarter) => request.actuals[one.row.key]?.[quarter] ?? null);
    const planned = one.quarters.slice(0, request.elapsed);
    const stands = request.frozen === 'plan' || one.row.hold === 'all';
    const isStock = plan.input.kind === 'stock';
    return {
      plan: one,
      amounts: stands ? planned : isStock ? planned.map((level, quarter) => actuals[quarter] ?? level) : amountsOf(planned, actuals),
      planned: isStock ? (planned[request.elapsed - 1] ?? 0) : sum(planned),
      reached: actuals[request.elapsed - 1] ?? null,
    };
  });
}

/** A cumulative figure that follows a missing one holds for both quarters: the missing one is its plan, as far as that reaches. */
function amountsOf(planned: readonly number[], actuals: readonly (number | null)[]): number[] {
  const amounts: number[] = [];
  planned.forEach((amount, quarter) => {
    const reached = actuals[quarter] ?? null;
    const next = actuals.slice(quarter).find((later) => later !== null) ?? Infinity;
    amounts.push(reached === null ? Math.min(amount, Math.max(0, next - sum(amounts))) : reached - sum(amounts));
  });
  return amounts;
}

/** The elapsed quarters of a row that must end the year at `year`: what exceeds it is cut from the last of them. */
export function cappedAt(amounts: readonly number[], year: number): number[] {
  let over = sum(amounts) - Math.max(0, year);
  const capped = [...amounts];
  for (let quarter = capped.length - 1; quarter >= 0; quarter -= 1) {
    const cut = Math.max(0, Math.min(over, capped[quarter] ?? 0));
    capped[quarter] = (capped[quarter] ?? 0) - cut;
    over -= cut;
  }
  return capped;
}

/** Errors of the actuals: `actual-fell` for quarters below nothing, save of a net change or a stock. */
export function checkActuals(plan: CurrentPlan, rows: readonly ElapsedRow[]): Issue[] {
  if (plan.input.kind === 'net' || plan.input.kind === 'stock') return [];
  const fallen = rows.filter(({ plan: { row, quarters }, amounts }) => row.hold !== 'all' && amounts.some((amount, quarter) => amount < Math.min(0, quarters[quarter] ?? 0)));
  return fallen.length > 0 ? [issueOf(plan.input, 'actual-fell', named(fallen))] : [];
}

/** `actual-not-reported`, `over-fulfilled` with what exceeds the year, `held-quarters-stand` where the actual is another. */
export function elapsedWarnings(plan: CurrentPlan, request: ReplanRequest, rows: readonly ElapsedRow[]): Issue[] {
  if (request.frozen === 'plan') return [];
  const others = rows.filter(({ plan: { row } }) => row.hold !== 'all');
  const silent = others.filter(({ plan: { row } }) => !row.isPool && !reports(request, row.key));
  const over = plan.input.kind === 'stock' ? [] : others.filter(({ plan: { annual }, amounts }) => annual >= 0 && sum(amounts) > annual);
  const held = rows.filter(({ plan: { row }, planned, reached }) => row.hold === 'all' && reached !== null && reached !== planned);
  const warn = (code: string, found: readonly ElapsedRow[], facts: Issue['facts'] = {}): Issue[] =>
    found.length > 0 ? [issueOf(plan.input, code, { ...named(found), ...facts }, 'warning')] : [];
  return [
    ...warn('actual-not-reported', silent, { quarter: request.elapsed }),
    ...warn('over-fulfilled', over, { amounts: over.map(({ plan: { annual }, amounts }) => decimal(plan.input, sum(amounts) - annual)) }),
    ...warn('held-quarters-stand', held),
  ];
}

function reports(request: ReplanRequest, key: string): boolean {
  const actuals = request.actuals[key] ?? [];
  return Array.from({ length: request.elapsed }, (_, quarter) => actuals[quarter] ?? null).every((actual) => actual !== null);
}

function named(rows: readonly ElapsedRow[]) {
  return { rows: rows.map(({ plan }) => plan.row.name), keys: rows.map(({ plan }) => plan.row.key) };
}
