import { minor } from '../../../amount';
import { fail, type Outcome, succeed } from '../../../issue';
import { splitTotal } from '../../total/splitTotal';
import { type CurrentPlan, decimal, issueOf, sum } from '../currentPlan';
import { cappedAt, type ElapsedRow } from './elapsedQuarters';
import { explainShares } from '../explainShares';
import type { NewYears } from './newYears';
import type { ReplanMode } from './replanRequest';
import { rowLimits, type RowLimits } from '../flow/rowLimits';
import type { ShareRow } from '../flow/shareWithin';

type Transfer = Extract<ReplanMode, { kind: 'transfer' }>;

/**
 * What rows are behind leaves their years and goes to units that are not: in proportion to the room up to their
 * maximum, or to their plan where they have none. Issues: `transfer-not-behind` for named rows that are held or
 * have nothing to give, `nothing-to-transfer`, `transfer-below-minimum`, `transfer-too-much`, `consent-missing`.
 */
export function transferYears(plan: CurrentPlan, rows: readonly ElapsedRow[], mode: Transfer): Outcome<NewYears> {
  const givers = rows.filter((one) => mode.from?.includes(one.plan.row.key) ?? mayGive(one));
  const idle = givers.filter((one) => !mayGive(one));
  if (idle.length > 0) return refuse(plan, 'transfer-not-behind', idle);
  const moved = sum(givers.map(behind));
  if (moved === 0) return refuse(plan, 'nothing-to-transfer', []);
  const low = givers.filter((one) => one.plan.annual - behind(one) < leastOf(plan, one));
  if (low.length > 0) return refuse(plan, 'transfer-below-minimum', low, { amounts: low.map((one) => decimal(plan.input, leastOf(plan, one) - one.plan.annual + behind(one))) });
  return receive(plan, rows, givers, moved, mode);
}

function receive(plan: CurrentPlan, rows: readonly ElapsedRow[], givers: readonly ElapsedRow[], moved: number, mode: Transfer): Outcome<NewYears> {
  const takers = rows.filter((one) => mayTake(one) && !givers.includes(one));
  const shareRows = takers.map((one) => shareRow(plan, one));
  const split = splitTotal({
    total: minor(sum(takers.map((one) => one.plan.annual)) + moved),
    weights: shareRows.map((row) => row.weight),
    offsets: shareRows.map((row) => minor(row.current)),
    lower: shareRows.map((row) => minor(row.low)),
    upper: shareRows.map((row) => (row.high === Infinity ? null : minor(row.high))),
    keys: shareRows.map((row) => row.key),
  });
  if (!split.feasible) {
    const missing = split.shortage.shortfall;
    return refuse(plan, 'transfer-too-much', takers, { asked: decimal(plan.input, moved), takes: decimal(plan.input, moved - missing), missing: decimal(plan.input, missing) });
  }
  const silent = takers.filter((one, index) => (split.values[index] ?? 0) > one.plan.annual && (mode.consents[one.plan.row.key] ?? '').trim() === '');
  if (silent.length > 0) {
    const amounts = silent.map((one) => decimal(plan.input, (split.values[takers.indexOf(one)] ?? 0) - one.plan.annual));
    return refuse(plan, 'consent-missing', silent, { amounts });
  }
  const shared = { feasible: true as const, years: split.values, splits: [{ split, rows: takers.map((_, index) => index) }], isBent: false };
  const origins = explainShares(shareRows, shared, {
    cause: 'transfer',
    by: (index) => (takers[index]?.plan.row.maximum === null ? 'plan' : 'room'),
    decimal: (amount) => decimal(plan.input, amount),
    sources: takers.map((one) => one.plan.row),
    consents: mode.consents,
  });
  const at = (one: ElapsedRow): number => takers.indexOf(one);
  return succeed({
    target: plan.target,
    years: rows.map((one) => (givers.includes(one) ? one.plan.annual - behind(one) : (split.values[at(one)] ?? one.plan.annual))),
    shares: rows.map((one) => origins[at(one)] ?? null),
    givers: new Set(givers.map((one) => one.plan.row.key)),
  });
}

function shareRow(plan: CurrentPlan, { plan: one }: ElapsedRow): ShareRow {
  const limits = rowLimits(plan.input, one, 0);
  const high = Math.min(limits.high, capacity(limits));
  const weight = one.row.maximum === null ? Math.max(0, one.annual) : Math.max(0, one.row.maximum - one.annual);
  return { ...limits, low: one.annual, high: Math.max(one.annual, high), key: one.row.key, current: one.annual, weight, group: 0 };
}

function capacity(limits: RowLimits): number {
  return sum(limits.caps);
}

function behind({ planned, reached }: ElapsedRow): number {
  return reached === null ? 0 : Math.max(0, planned - reached);
}

function mayGive(one: ElapsedRow): boolean {
  return behind(one) > 0 && one.plan.row.hold === 'none' && !one.plan.row.isPool;
}

/** A row that is behind, or of which nobody knows, takes nothing. */
function mayTake(one: ElapsedRow): boolean {
  return one.reached !== null && behind(one) === 0 && one.plan.row.hold === 'none' && !one.plan.row.isPool;
}

/** What a giver must keep: its minimum, and what its elapsed quarters stand at. */
function leastOf(plan: CurrentPlan, { plan: one, amounts }: ElapsedRow): number {
  const least = one.row.minimum ?? 0;
  return plan.input.kind === 'stock' ? least : Math.max(least, sum(cappedAt(amounts, one.annual)));
}

function refuse(plan: CurrentPlan, code: string, rows: readonly ElapsedRow[], facts: Readonly<Record<string, number | readonly number[]>> = {}) {
  return fail([issueOf(plan.input, code, { rows: rows.map((one) => one.plan.row.name), keys: rows.map((one) => one.plan.row.key), ...facts })]);
}
