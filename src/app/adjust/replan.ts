import { type Minor, roundToMinor } from '../../domain/amount';
import { decimalOf } from '../../domain/decimal';
import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { replan } from '../../domain/split/adjust/replan/replan';
import type { ReplanMode } from '../../domain/split/adjust/replan/replanRequest';
import { splitTarget } from '../../domain/split/splitTarget';
import type { ColumnChange } from '../../workbook/change';
import { textIn } from '../../workbook/text';
import { type AdjustCatalogue, adjustIn } from '../../workbook/text/adjustIn';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { adjustedIndicator } from './adjusted';
import { type AdjustPreview, previewOf } from './preview';
import { type Adjustable, readAdjustable } from './readAdjustable';
import type { ReplanChoice, ReplanCommand } from './requests';
import { placedIssues, type StandingIndicator, standingInput } from './standingInput';

/**
 * Works a re-plan out (年中调整). Two round trips, nothing is written; actuals are only read. Issues: those of
 * `readPlan`, `versions-missing`, `no-quarter-elapsed`, `document-missing`, and those of `replan`.
 */
export async function previewReplan(spreadsheet: Spreadsheet, request: ReplanCommand): Promise<Outcome<AdjustPreview>> {
  const read = await readAdjustable(spreadsheet);
  if (!read.ok) return read;
  const adjustable = read.value;
  const standing = standingInput(adjustable, request.indicator);
  if (!standing.ok) return standing;
  const elapsed = request.elapsed ?? adjustable.elapsed;
  if (elapsed === 0) return fail([error('no-quarter-elapsed', {})]);
  const mode = modeOf(standing.value, request.mode);
  if (!mode.ok) return placedIssues(adjustable, standing.value, mode.issues);
  const result = replan(standing.value.input, { elapsed, frozen: request.frozen, actuals: actualsOf(adjustable, standing.value, elapsed), mode: mode.value });
  if (!result.ok) return placedIssues(adjustable, standing.value, result.issues);
  const { adjustCommands } = adjustIn(adjustable.plan.located.language);
  const head = {
    time: request.time,
    command: adjustCommands.replan,
    note: noteOf(adjustCommands, request.mode),
    document: request.mode.kind === 'reissue' ? request.mode.document : '',
    isDrafting: false,
    columns: reissued(adjustable, standing.value, request.mode),
  };
  return previewOf(adjustable, [adjustedIndicator(standing.value.indicator, standing.value.rows, result.value)], head, result.warnings);
}

function modeOf({ indicator }: StandingIndicator, mode: ReplanChoice): Outcome<ReplanMode> {
  const key = (unit: string): string => JSON.stringify([indicator.name, unit]);
  if (mode.kind === 'catchUp') return succeed(mode);
  if (mode.kind === 'transfer') {
    const consents = Object.fromEntries(Object.entries(mode.consents).map(([unit, text]) => [key(unit), text]));
    return succeed({ kind: 'transfer', from: mode.from?.map(key) ?? null, consents });
  }
  if (mode.document.trim() === '') return fail([error('document-missing', { indicator: indicator.name })]);
  const target = splitTarget({ ...indicator, issuedTarget: mode.issued, targetState: 'adjusted' });
  return target.ok ? succeed({ kind: 'reissue', total: target.value.total }) : target;
}

/** Cumulative actuals at the quarters' ends, to the minor unit of the plan. */
function actualsOf({ actual }: Adjustable, { indicator, rows }: StandingIndicator, elapsed: number): Readonly<Record<string, readonly (Minor | null)[]>> {
  const at = (row: number, month: number): Minor | null => {
    const figure = actual(row, month);
    const decimal = figure === null ? null : decimalOf(figure);
    return decimal ? roundToMinor(decimal, indicator.decimals) : null;
  };
  return Object.fromEntries(rows.map((row) => [JSON.stringify([row.indicator, row.unit]), Array.from({ length: elapsed }, (_, quarter) => at(row.row, 3 * quarter + 3))]));
}

/** The new target stands in Indicators as the document says it, with its number. */
function reissued({ plan }: Adjustable, { indicator }: StandingIndicator, mode: ReplanChoice): ColumnChange[] {
  if (mode.kind !== 'reissue') return [];
  const state = textIn(plan.located.language).words.targetStates.adjusted;
  const at = (value: string | number) => new Map([[indicator.row, value]]);
  return [
    changed(plan, 'Indicators', 'issuedTarget', at(mode.issued)),
    changed(plan, 'Indicators', 'documentNumber', at(mode.document.trim())),
    changed(plan, 'Indicators', 'targetState', at(state)),
  ];
}

function noteOf(text: AdjustCatalogue['adjustCommands'], mode: ReplanChoice): string {
  const consents = mode.kind === 'transfer' ? Object.entries(mode.consents).map(([unit, consent]) => `${unit} ${consent}`) : [];
  return [
    text.modes[mode.kind],
    ...(consents.length > 0 ? [text.consents(consents)] : []),
    ...(mode.kind === 'reissue' ? [text.document(mode.document.trim())] : []),
  ].join(';');
}

function error(code: string, facts: Issue['facts']): Issue {
  return { code, severity: 'error', facts };
}
