import type { Assignment } from '../assignment';
import type { Indicator } from '../indicator';
import { isPercent } from '../measure';
import { type Curve, cumulativeShare } from '../schedule/curve';
import { dataMonth } from '../schedule/dataMonth';
import { milestone } from '../schedule/milestone';
import type { OperatingState, Unit } from '../unit';
import { type Actuals, readActuals } from './actuals';
import { graceMonth } from './grace';
import { judge, unlit, type Verdict } from './judge';
import type { LightRule } from './lightRule';
import { measure, type Measured, type Measures, type Ratio } from './measures';
import { type MonthEnds, repeated } from './repeated';
import { issuedTarget } from './issuedTarget';
import type { Status } from './status';

/** An indicator with the curve and the rule that it names. */
export interface IndicatorPlan {
  readonly indicator: Indicator;
  readonly curve: Curve;
  readonly rule: LightRule;
}

/** A ledger row with its unit from the register. */
export interface CarriedRow {
  readonly assignment: Assignment;
  readonly unit: Unit;
  readonly monthEnds?: MonthEnds;
}

export interface TrackSettings {
  /** The data cut-off, 1…12. */
  readonly asOf: number;
  /** Default `JUMP_FACTOR`. */
  readonly jumpFactor?: number;
}

/** A row at its data month, in the split unit. */
export interface RowTrack extends Actuals, Measures, Verdict {
  readonly row: CarriedRow;
  readonly measured: Measured;
  /** 0 before the first report of the year is due. */
  readonly dataMonth: number;
  readonly milestone: number | null;
  /** Whether a figure is expected for the data month. */
  readonly due: boolean;
  /** Expected and not there. */
  readonly missing: boolean;
}

/**
 * One ledger row's figures and status at the as-of month. The row's order of tests is that of `Status`. `average` is
 * the whole town's completion, for a rule that compares with it.
 */
export function trackRow(plan: IndicatorPlan, row: CarriedRow, settings: TrackSettings, average: Ratio | null = null): RowTrack {
  const { indicator, curve, rule } = plan;
  const { assignment } = row;
  const { month, exempt } = dataMonth(indicator, settings.asOf);
  const actuals = readActuals(assignment, indicator.kind, month, settings.jumpFactor);
  const planned = { ...assignment, kind: indicator.kind, decimals: indicator.decimals };
  const owed = milestone(planned, curve, month);
  const grace = graceMonth(rule, indicator.kind, month);
  const measured: Measured = {
    kind: indicator.kind,
    direction: indicator.direction,
    percent: isPercent(indicator.splitUnit),
    month,
    actual: actuals.value,
    milestone: owed,
    plan: assignment.annual,
    lastYear: assignment.lastYear,
    yearEnd: yearEnd(assignment, curve),
  };
  const measures = measure(measured);
  const fixed = statusBeforeFigures(plan, row, month, exempt);
  const context = { rule, average, target: issuedTarget(indicator), overdue: grace === null ? null : milestone(planned, curve, grace) };
  const judged = fixed ? unlit(fixed) : judge(measured, measures, actuals.anomaly !== null, context);
  const verdict = repeated(judged, plan, row.unit.category, row.monthEnds ?? [], month);
  const unreported = actuals.value === null && actuals.anomaly === null;
  const due = isDue(verdict.status, month) && !(unreported && (verdict.status === 'notDue' || (assignment.startMonth ?? 1) > month));
  return { ...actuals, ...measures, ...verdict, row, measured, dataMonth: month, milestone: owed, due, missing: due && unreported };
}

/** What a row's place in the register and the calendar says, before any figure is looked at. */
function statusBeforeFigures(plan: IndicatorPlan, { unit }: CarriedRow, month: number, exempt: boolean): Status | null {
  if (unit.category === 'pool' || unit.category === 'town') return unit.category;
  if (issuedTarget(plan.indicator) === null) return 'targetToVerify';
  if (OUT.has(unit.state) && (unit.stateFrom ?? 0) <= month) return 'stopped';
  return exempt ? 'exempt' : null;
}

const OUT: ReadonlySet<OperatingState> = new Set<OperatingState>(['stopped', 'delisted', 'moved']);

/** Rows that are not judged by their nature are never chased. */
function isDue(status: Status, month: number): boolean {
  return month > 0 && !NEVER_DUE.has(status);
}

const NEVER_DUE: ReadonlySet<Status> = new Set<Status>(['notAssessed', 'pool', 'town', 'stopped', 'exempt']);

function yearEnd({ annual, quarters }: Assignment, curve: Curve): number | null {
  if (quarters.some((quarter) => quarter !== null)) return quarters.reduce<number>((sum, quarter) => sum + (quarter ?? 0), 0);
  return annual === null ? null : annual * cumulativeShare(curve, 12);
}
