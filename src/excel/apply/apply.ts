import { fail, succeed, type Issue, type Outcome } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import { packTasks, REQUEST_LIMIT, type Task } from '../bytes';
import { fault } from '../failure';
import { nameTheMissing } from '../missing';
import type { Conversation } from '../sequence';
import { appending } from './appendRows';
import { oversizedTexts } from './oversized';
import { columnTasks, liftsTextFormat } from './runs';
import { survey } from './survey';

/**
 * Applies a change: reads again what it writes over or relies on, and writes only when all of it is
 * still as planned and there is room for new rows. Two round trips, plus one per 4 MB.
 */
export function* applyChange(context: Excel.RequestContext, change: ChangeSet): Conversation<Outcome<void>> {
  const oversized = oversizedTexts(change);
  if (oversized.length > 0) return fail(oversized);
  const watch = survey(context, change);
  const appends = change.appends.filter(({ rows }) => rows.length > 0).map((append) => appending(context, append));
  try {
    yield* perform('read', [...watch.tasks, ...appends.map(({ look }) => look)], 1);
  } catch (reason) {
    return yield* nameTheMissing(context, columnsOf(change), reason);
  }
  const issues = [...watch.obstacles(), ...appends.flatMap((append) => append.obstacles())];
  if (issues.length > 0) return fail(issues);

  const columns = change.columns.map((column) => ({ column, site: watch.siteOf(column.table, column.header) }));
  const locked = columns.flatMap(({ column, site }) => (liftsTextFormat(column, site.formats) ? site.locks : []));
  if (locked.length > 0) return fail(locked);

  const writes = [
    ...columns.flatMap(({ column, site }) => columnTasks(column, site.body, site.formats)),
    ...appends.flatMap((append) => append.tasks()),
  ];
  const tooLarge = tooLargeFor(writes);
  if (tooLarge.length > 0) return fail(tooLarge);
  context.application.suspendScreenUpdatingUntilNextSync();
  yield* perform('write', writes, 0);
  return succeed(undefined);
}

/** Performs tasks in as few requests as their bytes allow; `later` requests are planned after them. */
function* perform(kind: 'read' | 'write', tasks: readonly Task[], later: number): Conversation<void> {
  const requests = packTasks(tasks);
  for (const [i, request] of requests.entries()) {
    request.forEach((task) => task.perform());
    yield { kind, remaining: requests.length - i + later };
  }
}

function columnsOf({ columns, guards, appends }: ChangeSet) {
  return [...columns, ...guards, ...appends.flatMap(({ table, headers }) => headers.map((header) => ({ table, header })))];
}

/** A row that no request can carry. */
function tooLargeFor(writes: readonly Task[]): Issue[] {
  return writes.some(({ bytes }) => bytes > REQUEST_LIMIT) ? [fault('too-large')] : [];
}
