import { fail, type Outcome, succeed } from '../../domain/issue';
import { versionsMissing } from '../adjust/readAdjustable';
import { isSamePlan, latestVersion, planRow, versionNeed, versionsIn } from '../adjust/versions';
import type { Spreadsheet } from '../ports';
import { rowsOf } from '../split/prepareSplit';
import { readPlan } from '../split/readPlan';
import { originalVersion, type PlanState, planStateOf } from './planState';

/** How far an indicator's plan has come. */
export interface PlanStanding {
  readonly indicator: string;
  /** `none` where rows have no plan yet. */
  readonly state: PlanState | 'none';
  /** Whether the plan that stands is the latest version. */
  readonly isKept: boolean;
  /** The latest version; `null` without one. */
  readonly latest: KeptVersion | null;
  /** The version that was issued first. */
  readonly original: KeptVersion | null;
}

interface KeptVersion {
  readonly version: number;
  readonly time: string;
  readonly note: string;
}

/** Every indicator that units carry, with the state of its plan. Two round trips. Issues: those of `readPlan`, `versions-missing`. */
export async function readPlanStates(spreadsheet: Spreadsheet): Promise<Outcome<readonly PlanStanding[]>> {
  const read = await readPlan(spreadsheet, [versionNeed]);
  if (!read.ok) return read;
  const plan = read.value;
  const versions = versionsIn(plan);
  if (!versions) return fail([versionsMissing]);
  return succeed(
    plan.indicators.flatMap((indicator): PlanStanding[] => {
      const rows = rowsOf(plan, indicator);
      if (indicator.kind === 'rate' || rows.length === 0) return [];
      const isPlanned = rows.every(({ annual, quarters }) => annual !== null && !quarters.includes(null));
      const { name } = indicator;
      const latest = latestVersion(versions, name);
      return [
        {
          indicator: name,
          state: isPlanned ? planStateOf(versions, name, rows) : 'none',
          isKept: isSamePlan(latest, rows.map(planRow)),
          latest: kept(latest[0] ?? null),
          original: kept(originalVersion(versions, name)),
        },
      ];
    }),
  );
}

function kept(row: KeptVersion | null): KeptVersion | null {
  return row && { version: row.version, time: row.time, note: row.note };
}
