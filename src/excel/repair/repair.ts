import type { RepairStep } from '../../app/ports';
import { fail, type Outcome } from '../../domain/issue';
import type { Task } from '../bytes';
import { nameTheMissing } from '../missing';
import { liftsFor } from '../protect/lift';
import { sendWrites } from '../protect/sendWrites';
import { askForMark, markIn } from '../protect/standing';
import type { Conversation } from '../sequence';
import { addColumnTasks } from './addColumn';
import { deletions, deletionTasks } from './deleteRows';
import { lookBefore, type ExpectedRows, type Survey } from './survey';
import { setFormatsTasks, smallTask } from './smallSteps';

/**
 * Performs repairs in their order, deletions of rows last, so that all row numbers are those of the
 * tables as they were looked at. Two round trips, plus one per 4 MB: first everything that the steps
 * rely on is looked at again, and nothing is written when it differs. A protection of ours is lifted meanwhile.
 */
export function* repairWorkbook(context: Excel.RequestContext, steps: readonly RepairStep[], expected: readonly ExpectedRows[], password: string | null): Conversation<Outcome<void>> {
  const mark = askForMark(context);
  const survey = lookBefore(context, steps, expected);
  try {
    yield { kind: 'read', remaining: 2 };
  } catch (reason) {
    return yield* nameTheMissing(context, survey.tables.map((table) => ({ table })), reason);
  }
  const issues = survey.obstacles();
  if (issues.length > 0) return fail(issues);
  const lifts = liftsFor(survey.closed(), markIn(mark), password);
  if (!lifts.ok) return lifts;

  const tasks = [...steps.flatMap((step) => tasksOf(context, step, survey)), ...deletionsLast(context, steps, survey)];
  return yield* sendWrites(context, tasks, lifts.value);
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
