import type { RepairStep } from '../../app/ports';
import { fail, type Outcome, succeed } from '../../domain/issue';
import { packTasks, REQUEST_LIMIT, type Task } from '../bytes';
import { fault } from '../failure';
import { nameTheMissing } from '../missing';
import type { Conversation } from '../sequence';
import { addColumnTasks } from './addColumn';
import { deletions, deletionTasks } from './deleteRows';
import { lookBefore, type ExpectedRows, type Survey } from './survey';
import { setFormatsTasks, smallTask } from './smallSteps';

/**
 * Performs repairs in their order, deletions of rows last, so that all row numbers are those of the
 * tables as they were looked at. Two round trips, plus one per 4 MB: first everything that the steps
 * rely on is looked at again, and nothing is written when it differs.
 */
export function* repairWorkbook(context: Excel.RequestContext, steps: readonly RepairStep[], expected: readonly ExpectedRows[]): Conversation<Outcome<void>> {
  const survey = lookBefore(context, steps, expected);
  try {
    yield { kind: 'read', remaining: 2 };
  } catch (reason) {
    return yield* nameTheMissing(context, survey.tables.map((table) => ({ table })), reason);
  }
  const issues = survey.obstacles();
  if (issues.length > 0) return fail(issues);

  const tasks = [...steps.flatMap((step) => tasksOf(context, step, survey)), ...deletionsLast(context, steps, survey)];
  if (tasks.some(({ bytes }) => bytes > REQUEST_LIMIT)) return fail([fault('too-large')]);
  const requests = packTasks(tasks);
  for (const [i, request] of requests.entries()) {
    context.application.suspendScreenUpdatingUntilNextSync();
    request.forEach((task) => task.perform());
    yield { kind: 'write', remaining: requests.length - i };
  }
  return succeed(undefined);
}

function tasksOf(context: Excel.RequestContext, step: RepairStep, survey: Survey): Task[] {
  switch (step.kind) {
    case 'addColumn':
      return addColumnTasks(context, step, survey.stateBefore(step));
    case 'setFormats':
      return setFormatsTasks(context, step);
    case 'deleteRows':
      return [];
    default:
      return [smallTask(context, step, survey)];
  }
}

function deletionsLast(context: Excel.RequestContext, steps: readonly RepairStep[], survey: Survey): Task[] {
  return [...deletions(steps)].flatMap(([table, rows]) => deletionTasks(context, table, rows, survey.stateOf(table).rows));
}
