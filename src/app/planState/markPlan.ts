import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { readCurrentPlan } from '../../domain/split/adjust/currentPlan';
import type { Append } from '../../workbook/change';
import { adjustIn } from '../../workbook/text/adjustIn';
import { planStateIn } from '../../workbook/text/planStateIn';
import { versionsMissing } from '../adjust/readAdjustable';
import { placedIssues, type StandingIndicator, standingInput } from '../adjust/standingInput';
import { latestVersion, planRow, versionAppend, versionNeed, type VersionRow, versionsIn } from '../adjust/versions';
import { appendEntry } from '../appendEntry';
import type { CommandOptions, Spreadsheet } from '../ports';
import { loggedChange } from '../split/changes';
import { type Plan, readPlan } from '../split/readPlan';
import { type PlanState, planStateOf } from './planState';

/** What becomes of the plans of some indicators. */
export interface MarkOrder {
  /** Names of indicators. */
  readonly indicators: readonly string[];
  readonly state: Extract<PlanState, 'consultation' | 'issued'>;
  /** What was said, or is to be known; may be empty. */
  readonly note: string;
  /** Of the document that issues the plan; may be empty. */
  readonly document: string;
  /** When the command was given, as log and versions show it. */
  readonly time: string;
}

/**
 * Keeps the plans that stand as versions in a new state (提交征求意见, 下达). Four round trips; refused as a whole when
 * one plan is missing or does not add up. Issues: those of `readPlan` and `readCurrentPlan`, `versions-missing`,
 * `adjust-indicator-unknown`, `plan-not-chosen`, `plan-already-issued`, `feedback-missing`, and those of `apply`.
 */
export async function markPlan(spreadsheet: Spreadsheet, order: MarkOrder, options?: CommandOptions): Promise<Outcome<void>> {
  if (order.indicators.length === 0) return fail([issue('plan-not-chosen', {})]);
  const read = await readPlan(spreadsheet, [versionNeed]);
  if (!read.ok) return read;
  const plan = read.value;
  const versions = versionsIn(plan);
  if (!versions) return fail([versionsMissing]);
  const marked = order.indicators.map((name) => markOne(plan, versions, order, name));
  const issues = marked.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return fail(issues);
  const rows = marked.flatMap((outcome) => (outcome.ok ? outcome.value : []));
  const { guards } = loggedChange(plan, [], headOf(plan, order));
  return spreadsheet.apply({ columns: [], guards, appends: [...logged(plan, order), versionAppend(plan, rows)] }, options);
}

function markOne(plan: Plan, versions: readonly VersionRow[], order: MarkOrder, name: string): Outcome<readonly VersionRow[]> {
  const standing = standingInput({ plan, versions }, name);
  if (!standing.ok) return standing;
  const current = readCurrentPlan(standing.value.input);
  if (!current.ok) return placedIssues({ plan }, standing.value, current.issues);
  const barred = barOf(planStateOf(versions, name, standing.value.rows), order, name);
  if (barred) return placedIssues({ plan }, standing.value, [barred]);
  return succeed(versionOf(plan, versions, order, standing.value));
}

/** What is issued is not issued again, and goes back to nobody for comment; a second consultation needs something to say. */
function barOf(state: PlanState, order: MarkOrder, indicator: string): Issue | null {
  if (state === 'issued' || (state === 'adjusted' && order.state === 'consultation')) return issue('plan-already-issued', { indicator });
  if (state === 'consultation' && order.state === 'consultation' && order.note.trim() === '') return issue('feedback-missing', { indicator });
  return null;
}

function versionOf(plan: Plan, versions: readonly VersionRow[], order: MarkOrder, { indicator, rows }: StandingIndicator): readonly VersionRow[] {
  const { states, document } = adjustIn(plan.located.language).adjustCommands;
  const note = [...(order.document.trim() === '' ? [] : [document(order.document.trim())]), order.note.trim()].filter(Boolean).join(';');
  const version = (latestVersion(versions, indicator.name)[0]?.version ?? 0) + 1;
  return rows.map((row) => ({ ...planRow(row), version, time: order.time, state: states[order.state], note, indicator: indicator.name }));
}

function headOf({ located }: Plan, { state, indicators, time }: MarkOrder) {
  const { commands, summary } = planStateIn(located.language);
  return { time, command: commands[state], summary: summary(indicators) };
}

function logged(plan: Plan, order: MarkOrder): readonly Append[] {
  return [appendEntry(plan.located, headOf(plan, order), 'Versions')];
}

function issue(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
