import { type Minor, toMinor } from '../../domain/amount';
import type { Outcome } from '../../domain/issue';
import type { Edit, QuarterIndex } from '../../domain/split/adjust/edit';
import { spreadBack } from '../../domain/split/adjust/breakback/spreadBack';
import type { ColumnChange } from '../../workbook/change';
import { adjustIn } from '../../workbook/text/adjustIn';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { adjustedIndicator } from './adjusted';
import { type AdjustPreview, previewOf } from './preview';
import { type Adjustable, readAdjustable } from './readAdjustable';
import type { BreakbackRequest, TypedEdit } from './requests';
import { placedIssues, type StandingIndicator, standingInput } from './standingInput';

/**
 * Works out what a typed figure moves (改总数重新分摊). Two round trips, nothing is written. Issues: those of
 * `readPlan`, `versions-missing`, and those of `spreadBack`; after `scope-too-small` the planner may agree to
 * `facts.next` and ask again.
 */
export async function previewBreakback(spreadsheet: Spreadsheet, request: BreakbackRequest): Promise<Outcome<AdjustPreview>> {
  const read = await readAdjustable(spreadsheet);
  if (!read.ok) return read;
  const standing = standingInput(read.value, request.indicator);
  if (!standing.ok) return standing;
  const value = toMinor(request.edit.value, standing.value.indicator.decimals);
  if (!value.ok) return placedIssues(read.value, standing.value, value.issues);
  const { scope, editsHold = false, elapsed = read.value.elapsed } = request;
  const result = spreadBack(standing.value.input, editOf(standing.value, request.edit, value.value), { frozenQuarters: elapsed, editsHold, ...(scope ? { scope } : {}) });
  if (!result.ok) return placedIssues(read.value, standing.value, result.issues);
  const { adjustCommands } = adjustIn(read.value.plan.located.language);
  const columns = givenTotal(read.value, request);
  const head = { time: request.time, command: adjustCommands.breakback, note: adjustCommands.breakback, document: '', isDrafting: true, columns };
  return previewOf(read.value, [adjustedIndicator(standing.value.indicator, standing.value.rows, result.value)], head, result.warnings);
}

function editOf({ indicator }: StandingIndicator, edit: TypedEdit, value: Minor): Edit {
  const key = 'unit' in edit ? JSON.stringify([indicator.name, edit.unit]) : '';
  switch (edit.kind) {
    case 'annual':
      return { kind: 'annual', key, value };
    case 'office':
      return { kind: 'office', office: edit.office, value };
    case 'cell':
      return { kind: 'cell', key, quarter: (edit.quarter - 1) as QuarterIndex, value };
    case 'quarter':
      return { kind: 'quarter', quarter: (edit.quarter - 1) as QuarterIndex, value };
  }
}

/** An office's own given total follows what was typed for it, or the next split would take it back. */
function givenTotal({ plan }: Adjustable, { indicator, edit }: BreakbackRequest): ColumnChange[] {
  if (edit.kind !== 'office') return [];
  const given = plan.officeTotals.find((one) => one.indicator === indicator && one.office === edit.office);
  return given ? [changed(plan, 'OfficeTotals', 'total', new Map([[given.row, edit.value]]))] : [];
}
