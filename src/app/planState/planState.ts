import type { AssignmentRow } from '../../workbook/decode/assignments';
import { LANGUAGES } from '../../workbook/text/language';
import { adjustIn } from '../../workbook/text/adjustIn';
import { isSamePlan, latestVersion, planRow, type VersionRow } from '../adjust/versions';

/** How far a plan has come: worked out, sent to those who carry it, issued to them, adjusted after that. */
const PLAN_STATES = ['draft', 'consultation', 'issued', 'adjusted'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What the latest version says of a plan that it still shows; any other plan is a draft. */
export function planStateOf(versions: readonly VersionRow[], indicator: string, rows: readonly AssignmentRow[]): PlanState {
  const latest = latestVersion(versions, indicator);
  const [head] = latest;
  return head && isSamePlan(latest, rows.map(planRow)) ? stateNamed(head.state) : 'draft';
}

/** Whether the plan is in force, so that changing it needs an adjustment or an agreement. */
export function isInForce(state: PlanState): boolean {
  return state === 'issued' || state === 'adjusted';
}

/** The first version of an indicator that was issued: its original plan. `null` as long as there is none. */
export function originalVersion<Row extends Pick<VersionRow, 'indicator' | 'version' | 'state'>>(versions: readonly Row[], indicator: string): Row | null {
  const issued = versions.filter((row) => row.indicator === indicator && stateNamed(row.state) === 'issued');
  const first = Math.min(...issued.map(({ version }) => version));
  return issued.find(({ version }) => version === first) ?? null;
}

/** The state behind its word in either language; a word that somebody typed himself says nothing. */
function stateNamed(word: string): PlanState {
  return PLAN_STATES.find((state) => LANGUAGES.some((language) => adjustIn(language).adjustCommands.states[state] === word)) ?? 'draft';
}
