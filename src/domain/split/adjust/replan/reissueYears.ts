import { type Minor, minor } from '../../../amount';
import { fail, type Outcome, succeed } from '../../../issue';
import { splitTotal } from '../../total/splitTotal';
import { type CurrentPlan, decimal, issueOf, sum } from '../currentPlan';
import { cappedAt, type ElapsedRow } from './elapsedQuarters';
import { explainShares } from '../explainShares';
import type { NewYears } from './newYears';
import { rowLimits } from '../flow/rowLimits';
import type { ShareRow } from '../flow/shareWithin';

/**
 * A new total: the difference in proportion to the plan, within bounds and months, nobody below what the elapsed
 * quarters stand at. Issue `reissue-impossible` with what the rows can reach.
 */
export function reissueYears(plan: CurrentPlan, rows: readonly ElapsedRow[], total: Minor): Outcome<NewYears> {
  const shareRows = rows.map((one) => shareRow(plan, one));
  const split = splitTotal({
    total,
    weights: shareRows.map((row) => row.weight),
    offsets: shareRows.map((row) => minor(row.current)),
    lower: shareRows.map((row) => minor(row.low)),
    upper: shareRows.map((row) => (row.high === Infinity ? null : minor(row.high))),
    keys: shareRows.map((row) => row.key),
  });
  if (!split.feasible) {
    const { reachable, shortfall, members } = split.shortage;
    const binding = members.flatMap((index) => rows[index]?.plan.row ?? []);
    const facts = { total: decimal(plan.input, total), reachable: decimal(plan.input, reachable), missing: decimal(plan.input, shortfall) };
    return fail([issueOf(plan.input, 'reissue-impossible', { ...facts, rows: binding.map((row) => row.name), keys: binding.map((row) => row.key) })]);
  }
  const shared = { feasible: true as const, years: split.values, splits: [{ split, rows: rows.map((_, index) => index) }], isBent: false };
  const shares = explainShares(shareRows, shared, {
    cause: 'reissue',
    by: () => 'plan',
    decimal: (amount) => decimal(plan.input, amount),
    sources: rows.map((one) => one.plan.row),
    consents: {},
  });
  return succeed({ target: total, years: split.values, shares, givers: new Set<string>() });
}

function shareRow(plan: CurrentPlan, { plan: one, amounts }: ElapsedRow): ShareRow {
  const limits = rowLimits(plan.input, one, 0);
  const elapsed = sum(cappedAt(amounts, one.annual));
  // A level, a held year and a loss are not bound by what has gone by.
  const isBound = plan.input.kind !== 'stock' && one.row.hold === 'none' && one.annual >= 0;
  const room = elapsed + sum(limits.caps.slice(amounts.length));
  const low = isBound ? Math.max(limits.low, elapsed) : limits.low;
  const high = isBound ? Math.max(one.annual, Math.min(limits.high, room)) : limits.high;
  return { ...limits, low, high, key: one.row.key, current: one.annual, weight: Math.abs(one.annual), group: 0 };
}
