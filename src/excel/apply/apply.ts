import { fail, type Issue, type Outcome } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import { packTasks, type Task } from '../bytes';
import { nameTheMissing } from '../missing';
import { liftsFor } from '../protect/lift';
import { sendWrites } from '../protect/sendWrites';
import { askForMark, markIn } from '../protect/standing';
import type { Conversation } from '../sequence';
import { appending } from './appendRows';
import { oversizedTexts } from './oversized';
import { isClosed, type Lock } from './protection';
import { columnTasks, liftsTextFormat } from './runs';
import { survey } from './survey';

/** What a command does in the requests of a change, besides it. */
export interface Besides {
  readonly look: Task;
  /** After the answer: what stands in the way, and sheets that must be open for it. */
  obstacles(): Issue[];
  locks(): readonly Lock[];
  /** Writes that come before those of the change, and after them in the place of putting protections back. */
  before(): readonly Task[];
  after(): readonly Task[];
}

/**
 * Applies a change: reads again what it writes over or relies on, and writes only when all of it is
 * still as planned and there is room for new rows. A protection of ours is lifted where cells to be
 * written are locked. Two round trips, plus one per 4 MB.
 */
export function* applyChange(context: Excel.RequestContext, change: ChangeSet, password: string | null, besides?: Besides): Conversation<Outcome<void>> {
  const oversized = oversizedTexts(change);
  if (oversized.length > 0) return fail(oversized);
  const mark = askForMark(context);
  const watch = survey(context, change);
  const appends = change.appends.filter(({ rows }) => rows.length > 0).map((append) => appending(context, append));
  try {
    yield* ask([...(besides ? [besides.look] : []), ...watch.tasks, ...appends.map(({ look }) => look)]);
  } catch (reason) {
    return yield* nameTheMissing(context, columnsOf(change), reason);
  }
  const issues = [...watch.obstacles(), ...appends.flatMap((append) => append.obstacles()), ...(besides?.obstacles() ?? [])];
  if (issues.length > 0) return fail(issues);

  const columns = change.columns.map((column) => ({ column, site: watch.siteOf(column.table, column.header) }));
  const closed = [
    ...watch.closed(),
    ...columns.flatMap(({ column, site }) => (liftsTextFormat(column, site.formats) ? site.sheetLock : [])),
    ...appends.flatMap(({ locks }) => locks()),
    ...(besides?.locks() ?? []),
  ].filter(isClosed);
  const lifts = liftsFor(closed, markIn(mark), password);
  if (!lifts.ok) return lifts;
  const lifted = new Set(lifts.value.map(({ sheet }) => sheet));
  const tasks = [
    ...(besides?.before() ?? []),
    ...columns.flatMap(({ column, site }) => columnTasks(column, site.body, site.formats, site.isOnlyPartlyOpen(lifted))),
    ...appends.flatMap((append) => append.tasks(lifted)),
  ];
  return yield* sendWrites(context, tasks, lifts.value, besides?.after());
}

/** Asks in as few requests as the bytes allow; one request is planned after them. */
function* ask(tasks: readonly Task[]): Conversation<void> {
  const requests = packTasks(tasks);
  for (const [i, request] of requests.entries()) {
    request.forEach((task) => task.perform());
    yield { kind: 'read', remaining: requests.length - i + 1 };
  }
}

function columnsOf({ columns, guards, appends }: ChangeSet) {
  return [...columns, ...guards, ...appends.flatMap(({ table, headers }) => headers.map((header) => ({ table, header })))];
}
