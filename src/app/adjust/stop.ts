import type { Minor } from '../../domain/amount';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Edit } from '../../domain/split/adjust/edit';
import { spreadBack } from '../../domain/split/adjust/breakback/spreadBack';
import type { Quarters } from '../../domain/split/splitInput';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { Literal } from '../../workbook/spec';
import { textIn } from '../../workbook/text';
import { adjustIn } from '../../workbook/text/adjustIn';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { type AdjustedIndicator, adjustedIndicator } from './adjusted';
import { keptActual, keptPlan } from './keptQuarters';
import { type AdjustPreview, previewOf } from './preview';
import { type Adjustable, readAdjustable } from './readAdjustable';
import type { StopRequest } from './requests';
import { placedIssues, type StandingIndicator, standingInput } from './standingInput';

/**
 * Works out what a stopped or delisted unit leaves (按停产处理): it keeps its plan or actual until it stopped and is
 * held there, the rest goes where the planner says. Two round trips, nothing is written. Issues: those of `readPlan`,
 * `versions-missing`, `unit-not-assigned`, and those of `spreadBack`.
 */
export async function previewStop(spreadsheet: Spreadsheet, request: StopRequest): Promise<Outcome<AdjustPreview>> {
  const read = await readAdjustable(spreadsheet);
  if (!read.ok) return read;
  const { plan } = read.value;
  const carried = plan.assignments.filter((row) => row.unit === request.unit && (row.annual ?? 0) !== 0 && (request.indicators?.includes(row.indicator) ?? true));
  if (carried.length === 0) return fail([{ code: 'unit-not-assigned', severity: 'error', facts: { unit: request.unit } }]);
  const outcomes = carried.map((row) => releaseOne(read.value, request, row));
  const issues = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  if (issues.length > 0) return fail(issues);
  const adjusted = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const { words } = textIn(plan.located.language);
  const { adjustCommands } = adjustIn(plan.located.language);
  const holds = new Map(carried.map((row): [number, Literal] => [row.row, words.holds.all]));
  const head = { time: request.time, command: adjustCommands.stop, note: adjustCommands.stopped(request.unit), document: '', isDrafting: false, columns: [changed(plan, 'Ledger', 'hold', holds)] };
  return previewOf(read.value, adjusted, head, outcomes.flatMap((outcome) => (outcome.ok ? outcome.warnings : [])));
}

function releaseOne(adjustable: Adjustable, request: StopRequest, row: AssignmentRow): Outcome<AdjustedIndicator> {
  const standing = standingInput(adjustable, row.indicator);
  if (!standing.ok) return standing;
  const edit = releaseOf(adjustable, standing.value, request, row);
  if (!edit.ok) return edit;
  const { scope, elapsed = adjustable.elapsed } = request;
  const result = spreadBack(standing.value.input, edit.value, { frozenQuarters: elapsed, ...(scope ? { scope } : {}) });
  if (!result.ok) return placedIssues(adjustable, standing.value, result.issues);
  return succeed(adjustedIndicator(standing.value.indicator, standing.value.rows, result.value), [...edit.warnings, ...result.warnings]);
}

function releaseOf(adjustable: Adjustable, { input, indicator }: StandingIndicator, request: StopRequest, row: AssignmentRow): Outcome<Edit> {
  const key = JSON.stringify([row.indicator, row.unit]);
  const quarters = whole(input.rows.find((one) => one.key === key)?.quarters ?? []);
  if (!quarters) return fail([issue('plan-missing', { indicator: row.indicator, rows: [row.unit] }, 'error')]);
  const working = {
    quarters,
    actual: (month: number) => adjustable.actual(row.row, month),
    decimals: indicator.decimals,
    isStock: indicator.kind === 'stock',
  };
  const actual = request.keeps === 'actual' ? keptActual(working, request.lastMonth) : null;
  const warnings = request.keeps === 'actual' && !actual ? [issue('stop-month-not-reported', { indicator: row.indicator, row: row.unit }, 'warning')] : [];
  const to = typeof request.to === 'object' ? { row: JSON.stringify([row.indicator, request.to.row]) } : request.to;
  return succeed({ kind: 'release', key, kept: actual ?? keptPlan(working, request.lastMonth), to }, warnings);
}

function whole([first = null, second = null, third = null, fourth = null]: readonly (Minor | null)[]): Quarters<Minor> | null {
  return first === null || second === null || third === null || fourth === null ? null : [first, second, third, fourth];
}

function issue(code: string, facts: Issue['facts'], severity: Issue['severity']): Issue {
  return { code, severity, facts };
}
