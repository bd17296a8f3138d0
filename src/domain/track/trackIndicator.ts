import { minor, toMinor } from '../amount';
import type { Indicator } from '../indicator';
import { roundDecimal } from '../decimal';
import { isPercent } from '../measure';
import { type Curve, cumulativeShare } from '../schedule/curve';
import { dataMonth } from '../schedule/dataMonth';
import { milestone } from '../schedule/milestone';
import { quarterTotals } from '../split/quarters/quarterTotals';
import { issuedTarget } from './issuedTarget';
import { graceMonth } from './grace';
import { judge, unlit, type Verdict } from './judge';
import { measure, type Measures, type Points } from './measures';
import { type CarriedRow, type IndicatorPlan, type RowTrack, trackRow, type TrackSettings } from './trackRow';

/** How many rows should have reported, and how many did; figures to be verified count as reported. */
export interface Coverage {
  readonly due: number;
  readonly reported: number;
  readonly toVerify: number;
}

/** One indicator for the whole town, in the split unit. */
export interface IndicatorTrack extends Measures, Verdict {
  readonly plan: IndicatorPlan;
  readonly rows: readonly RowTrack[];
  readonly dataMonth: number;
  /** As issued, without the split margin. */
  readonly target: number | null;
  readonly milestone: number | null;
  /** The town's own official figure where there is one, otherwise the sum of the rows' valid figures; none for a rate. */
  readonly actual: number | null;
  /** The sum of what was reported for the data month, believed or not. */
  readonly reportedSum: number;
  /** What the rows' plans add up to. */
  readonly plannedAnnual: number;
  readonly plannedQuarters: readonly [number, number, number, number];
  readonly coverage: Coverage;
  /** Reported rows against their own plans: the gap without what is missing or to be verified. */
  readonly sameScopeGap: Points | null;
}

/** Totals and status of one indicator: totals take the last valid figure of rows that are missing or to be verified. */
export function trackIndicator(plan: IndicatorPlan, rows: readonly CarriedRow[], settings: TrackSettings): IndicatorTrack {
  const { indicator, curve, rule } = plan;
  const { month, exempt } = dataMonth(indicator, settings.asOf);
  const alone = rows.map((row) => trackRow(plan, row, settings));
  const target = issuedTarget(indicator);
  const measured = {
    kind: indicator.kind,
    direction: indicator.direction,
    percent: isPercent(indicator.splitUnit),
    month,
    actual: townFigure(indicator, alone),
    milestone: target === null ? null : townMilestone(indicator, curve, target, month),
    plan: target,
    lastYear: indicator.lastYear,
    yearEnd: target === null ? null : target * cumulativeShare(curve, 12),
  };
  const measures = measure(measured);
  const tracks = rule.average ? rows.map((row) => trackRow(plan, row, settings, measures.completion)) : alone;
  const units = tracks.filter((track) => track.row.unit.category !== 'town');
  const grace = graceMonth(rule, indicator.kind, month);
  const overdue = grace === null || target === null ? null : townMilestone(indicator, curve, target, grace);
  const fixed = target === null ? 'targetToVerify' : exempt ? 'exempt' : null;
  return {
    ...measures,
    ...(fixed ? unlit(fixed) : judge(measured, measures, false, { rule, target, average: null, overdue })),
    plan,
    rows: tracks,
    dataMonth: month,
    target,
    milestone: measured.milestone,
    actual: measured.actual,
    reportedSum: total(units, (track) => track.value),
    plannedAnnual: total(units, (track) => track.row.assignment.annual),
    plannedQuarters: [0, 1, 2, 3].map((quarter) => total(units, (track) => track.row.assignment.quarters[quarter] ?? null)) as [number, number, number, number],
    coverage: coverageOf(tracks),
    sameScopeGap: sameScopeGap(indicator, tracks),
  };
}

/** The rows that were due, of one indicator or of several together. */
export function coverageOf(tracks: readonly RowTrack[]): Coverage {
  const due = tracks.filter((track) => track.due);
  return {
    due: due.length,
    reported: due.filter((track) => !track.missing).length,
    toVerify: due.filter((track) => track.status === 'toVerify').length,
  };
}

function townFigure(indicator: Indicator, tracks: readonly RowTrack[]): number | null {
  const official = tracks.filter((track) => track.row.unit.category === 'town' && track.valid !== null);
  const counted = official.length > 0 ? official : indicator.kind === 'rate' ? [] : tracks.filter((track) => track.valid !== null);
  return counted.length === 0 ? null : total(counted, (track) => track.valid);
}

/**
 * Target × curve. Whole numbers stand at the county's own rounded quarters, like the rows' quarters that add
 * up to them, and round down in between.
 */
function townMilestone(indicator: Indicator, curve: Curve, target: number, month: number): number | null {
  const whole = indicator.kind === 'count' || indicator.kind === 'net' ? toMinor(target, indicator.decimals) : null;
  const quarters = whole?.ok ? quarterTotals(minor(whole.value), curve).map((amount) => amount / 10 ** indicator.decimals) : [];
  return milestone({ ...indicator, annual: target, quarters, startMonth: null, rampUp: [] }, curve, month);
}

function sameScopeGap(indicator: Indicator, tracks: readonly RowTrack[]): Points | null {
  const scope = tracks.filter((track) => track.due && !track.anomaly && track.value !== null && track.milestone !== null);
  const annual = total(scope, (track) => track.row.assignment.annual);
  if (annual === 0 || indicator.kind === 'rate') return null;
  return roundDecimal((total(scope, (track) => track.distance) * 100) / annual, 2) as Points;
}

/** Sums decimals without gathering binary noise: 12.6 + 38.25 is 50.85. */
function total(tracks: readonly RowTrack[], amount: (track: RowTrack) => number | null): number {
  return roundDecimal(tracks.reduce((sum, track) => sum + (amount(track) ?? 0), 0), 9);
}
