import { fail, type Outcome, succeed } from '../../domain/issue';
import { packTasks, REQUEST_LIMIT, type Task } from '../bytes';
import { fault, hostCode, isRefusedAt, issueOf } from '../failure';
import type { Conversation } from '../sequence';
import { type Lift, protecting, unprotecting } from './lift';

/**
 * Sends tasks in as few requests as their bytes allow. Protections are lifted at the beginning of the first and put
 * back at the end of the last, or, when a request fails, right after it: what is protected must not stay open.
 * `last` takes the place of putting them back.
 * @throws what Excel refused with, unless it is about the protection itself.
 */
export function* sendWrites(context: Excel.RequestContext, tasks: readonly Task[], lifts: readonly Lift[], last?: readonly Task[]): Conversation<Outcome<void>> {
  const ending = last ?? lifts.map((lift) => protecting(context, lift));
  const all = [...lifts.map((lift) => unprotecting(context, lift)), ...tasks, ...ending];
  // A row that no request can carry.
  if (all.some(({ bytes }) => bytes > REQUEST_LIMIT)) return fail([fault('too-large')]);
  const requests = packTasks(all);
  for (const [i, request] of requests.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    request.forEach((task) => task.perform());
    try {
      yield { kind: 'write', remaining: requests.length - i };
    } catch (reason) {
      // While a cell is being edited Excel takes nothing of a request.
      const isUntouched = i === 0 && hostCode(reason) === 'InvalidOperationInCellEditMode';
      return yield* afterFailure(context, isUntouched ? [] : lifts, reason);
    }
  }
  return succeed(undefined);
}

function* afterFailure(context: Excel.RequestContext, lifts: readonly Lift[], reason: unknown): Conversation<Outcome<void>> {
  const left = yield* putBack(context, lifts);
  if (left.length > 0) return fail([issueOf(reason), fault('protection-left-open', { sheets: left })]);
  if (!isRefusedAt(reason, 'WorksheetProtection.unprotect')) throw reason;
  const wrong = lifts.filter(({ password }) => password !== null).map(({ sheet }) => sheet);
  // Without a password of ours the sheet has one of somebody else's.
  return fail(wrong.length > 0 ? [fault('protection-password-wrong', { sheets: wrong })] : lifts.map(({ sheet }) => fault('protection-foreign', { sheet })));
}

/**
 * Protects again what was left open, and gives the sheets of which that is not known. Which these are is asked first:
 * newer Excel refuses both to protect a protected sheet and to unprotect an open one (office-js #6784).
 */
function* putBack(context: Excel.RequestContext, lifts: readonly Lift[]): Conversation<readonly string[]> {
  if (lifts.length === 0) return [];
  const looks = lifts.map((lift) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(lift.sheet);
    sheet.load('protection/protected');
    return { lift, sheet };
  });
  try {
    yield { kind: 'read', remaining: 2 };
    const open = looks.filter(({ sheet }) => !sheet.isNullObject && !sheet.protection.protected);
    if (open.length === 0) return [];
    open.forEach(({ lift }) => protecting(context, lift).perform());
    yield { kind: 'write', remaining: 1 };
    return [];
  } catch {
    // What went wrong first is what counts; the sheets are named.
    return lifts.map(({ sheet }) => sheet);
  }
}
