import type { Language } from '../../src/workbook/text';
import { openPlannerPane, type PlannerPane } from './plannerPane';
import { careStories } from './stories/care';
import { intakeStories } from './stories/intake';
import { monthStories } from './stories/month';
import { officeStories } from './stories/offices';
import { planStories } from './stories/plan';
import { startStories } from './stories/start';
import { type Story, tellOf } from './stories/told';
import { returnStories } from './stories/returns';
import { trackStories } from './stories/track';

const STORIES: readonly Story[] = [...startStories, ...planStories, ...trackStories, ...officeStories, ...returnStories, ...intakeStories, ...careStories, ...monthStories];

/** A planner's work on the demo town from an empty workbook to the circular, in one workbench, in a language. */
export function plannerStories(language: Language): void {
  let planner: PlannerPane;
  let isBroken = false;
  beforeAll(async () => {
    planner = await openPlannerPane(language);
  }, 180_000);
  afterAll(() => planner.close());

  for (const { name, tell } of STORIES) {
    test(name, async () => {
      // A story goes on from where the one before it ends.
      if (isBroken) throw new Error('An earlier story did not end well.');
      isBroken = true;
      try {
        await tell(tellOf(planner));
      } catch (reason) {
        // A page that is busy gives no picture; what went wrong matters more.
        await planner.picture('failed').catch(() => undefined);
        throw reason;
      }
      isBroken = false;
    }, 900_000);
  }

  test('every view is accessible in every theme, and fits the narrowest pane', () => {
    expect(planner.flaws).toEqual([]);
  });

  test('nothing went wrong unseen, and nothing was asked of anybody else', () => {
    expect(planner.problems()).toEqual([]);
    expect(planner.bench.session.foreignRequests()).toEqual([]);
  });
}
