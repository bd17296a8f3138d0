import { minor } from '../../../amount';
import { fail, type Outcome, succeed } from '../../../issue';
import type { SplitInput } from '../../splitInput';
import { inInputOrder } from '../standingRows';
import type { AdjustOrigin } from '../adjustOrigin';
import { type CurrentPlan, decimal, quartersFrom, readCurrentPlan, sum } from '../currentPlan';
import type { AdjustedRow, Adjustment } from '../edit';
import { cappedAt, checkActuals, type ElapsedRow, elapsedRows, elapsedWarnings } from './elapsedQuarters';
import type { NewYears } from './newYears';
import { moveOpenLevels } from './openLevels';
import { fillOpenQuarters } from './openQuarters';
import type { RefitCells } from '../flow/refitCells';
import { reissueYears } from './reissueYears';
import type { ReplanRequest } from './replanRequest';
import { transferYears } from './transferYears';

/**
 * A plan re-planned during the year: the elapsed quarters stand at what was done (or planned), the years move as
 * the mode says, and the quarters to come take what is left, in proportion to what they were; both margins are
 * exact. More than a row's year counts only up to its year, so that quarters and year agree (a warning names it).
 * Refused whole, with issues: those of `readCurrentPlan`, `actual-fell`, `remainder-without-quarter`,
 * and those of `transferYears` and `reissueYears`. Nothing is ever derived for an actual.
 */
export function replan(input: SplitInput, request: ReplanRequest): Outcome<Adjustment> {
  const read = readCurrentPlan(input);
  if (!read.ok) return read;
  const plan = read.value;
  const elapsed = elapsedRows(plan, request);
  const broken = checkActuals(plan, elapsed);
  if (broken.length > 0) return fail(broken);
  const years = yearsOf(plan, elapsed, request);
  if (!years.ok) return years;
  const replanned = elapsed.map(({ plan: one, amounts }, index) => {
    const year = years.value.years[index] ?? one.annual;
    return { plan: one, year, elapsed: input.kind === 'stock' || one.row.hold === 'all' || year < 0 ? amounts : cappedAt(amounts, year) };
  });
  const open = input.kind === 'stock' ? succeed(moveOpenLevels(plan, replanned)) : fillOpenQuarters(plan, replanned);
  if (!open.ok) return open;
  const { rows, quarterTotals } = open.value;
  const changed = elapsed.map((one, index) => [one.plan.row.key, replannedRow(plan, request, one, index, years.value, rows[index])] as const);
  const adjustment = { target: minor(years.value.target), quarterTotals: quartersFrom(quarterTotals), rows: inInputOrder(plan, new Map(changed)), scope: null };
  return succeed(adjustment, elapsedWarnings(plan, request, elapsed));
}

function yearsOf(plan: CurrentPlan, elapsed: readonly ElapsedRow[], { mode }: ReplanRequest): Outcome<NewYears> {
  if (mode.kind === 'transfer') return transferYears(plan, elapsed, mode);
  if (mode.kind === 'reissue') return reissueYears(plan, elapsed, mode.total);
  return succeed({ target: plan.target, years: plan.rows.map((one) => one.annual), shares: [], givers: new Set<string>() });
}

function replannedRow(plan: CurrentPlan, request: ReplanRequest, one: ElapsedRow, index: number, years: NewYears, fitted: RefitCells | undefined): AdjustedRow {
  const { row, annual, quarters: before } = one.plan;
  const year = years.years[index] ?? annual;
  const quarters = quartersFrom(fitted?.cells ?? before);
  const isSame = year === annual && quarters.every((amount, quarter) => amount === before[quarter]);
  const quartersUp = (fitted?.up ?? []).filter((quarter) => quarter > request.elapsed);
  return { key: row.key, annual: minor(year), quarters, origin: isSame ? null : originOf(plan, request, one, { year, quarters, quartersUp, share: years.shares[index] ?? null, gave: years.givers.has(row.key) }) };
}

interface Outcomes {
  readonly year: number;
  readonly quarters: Adjustment['quarterTotals'];
  readonly quartersUp: readonly number[];
  readonly share: NewYears['shares'][number] | null;
  readonly gave: boolean;
}

function originOf(plan: CurrentPlan, request: ReplanRequest, one: ElapsedRow, { year, quarters, quartersUp, share, gave }: Outcomes): AdjustOrigin {
  if (share) return { ...share, quartersUp };
  const show = (amount: number): number => decimal(plan.input, amount);
  const { annual } = one.plan;
  const facts = { cause: request.mode.kind, before: show(annual), after: show(year), quartersUp, elapsed: request.elapsed, planned: show(one.planned) };
  if (gave) return { ...facts, kind: 'gave', reached: show(one.reached ?? one.planned) };
  const reached = plan.input.kind === 'stock' ? (quarters[request.elapsed - 1] ?? 0) : sum(quarters.slice(0, request.elapsed));
  return { ...facts, kind: 'caughtUp', reached: show(reached), left: show(annual - one.planned) };
}
