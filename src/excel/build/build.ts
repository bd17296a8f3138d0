import { fail, succeed, type Outcome } from '../../domain/issue';
import type { SheetSpec, WorkbookSpec } from '../../workbook/spec';
import { packTasks, type Task } from '../bytes';
import { issueOf } from '../failure';
import type { Conversation } from '../sequence';
import { existing } from './existing';
import { removeReplaced } from './replaced';
import { appearanceTasks, contentTasks, nameTask, type Added } from './sheet';
import { task } from './task';

/**
 * Builds everything a spec describes, beside what the workbook has; refuses when a sheet, table or name is taken. Only
 * a sheet that the spec says it replaces goes, in the request that begins the new one.
 */
export function* buildWorkbook(context: Excel.RequestContext, spec: WorkbookSpec): Conversation<Outcome<void>> {
  const { application, workbook } = context;
  const { issues, replaced } = yield* existing(context, spec, 2);
  if (issues.length > 0) return fail(issues);

  // The sheet's name must be free before the new one takes it.
  if (replaced) removeReplaced(replaced);
  const added = spec.sheets.map((sheet, index): Added => ({ spec: sheet, sheet: index === 0 ? first(context, spec, sheet) : workbook.worksheets.add(sheet.name) }));
  const requests = packTasks([
    task(3 * added.length, spec.sheets.map(({ name }) => name), () => undefined),
    ...spec.names.map((name) => nameTask(workbook, name)),
    ...added.flatMap(contentTasks),
    ...added.flatMap(appearanceTasks),
    ...activation(added, spec.active),
  ]);
  for (const [i, request] of requests.entries()) {
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    request.forEach(({ perform }) => perform());
    try {
      yield { kind: 'write', remaining: requests.length - i };
    } catch (reason) {
      return yield* afterFailure(context, spec, reason);
    }
  }
  return succeed(undefined);
}

function first({ workbook }: Excel.RequestContext, spec: WorkbookSpec, sheet: SheetSpec): Excel.Worksheet {
  if (spec.reuse === undefined) return workbook.worksheets.add(sheet.name);
  const empty = workbook.worksheets.getItem(spec.reuse);
  empty.name = sheet.name;
  return empty;
}

function activation(added: readonly Added[], active: string): Task[] {
  const shown = added.filter(({ spec }) => spec.name === active);
  return shown.map(({ sheet }) => task(1, null, () => sheet.activate()));
}

/**
 * A build that was refused half-way leaves sheets behind. They are not deleted, which would take the
 * user's undo away; the issue names them in `left`.
 */
function* afterFailure(context: Excel.RequestContext, spec: WorkbookSpec, reason: unknown): Conversation<Outcome<void>> {
  const issue = issueOf(reason);
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  try {
    yield { kind: 'read', remaining: 1 };
  } catch {
    // Excel does not answer any more: what it said first is what counts.
    return fail([issue]);
  }
  const own = new Set(spec.sheets.map(({ name }) => name));
  const left = worksheets.items.map(({ name }) => name).filter((name) => own.has(name));
  return fail([{ ...issue, facts: { ...issue.facts, left } }]);
}
