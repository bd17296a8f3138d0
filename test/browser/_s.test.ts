import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../../src/workbook/text';
import { openPlannerPane, type PlannerPane } from './plannerPane';
import { officeStories } from './stories/offices';
import { returnStories } from './stories/returns';
import { tellOf } from './stories/told';
import { townFile } from './townFile';

const language = (process.env.LANG_S ?? 'zh') as Language;
let planner: PlannerPane;
let broken = false;
beforeAll(async () => {
  const file = `/tmp/S/${language}.xlsx`;
  if (!existsSync(file)) writeFileSync(file, await townFile(language));
  planner = await openPlannerPane(language, readFileSync(file));
  await planner.says(tellOf(planner).text.pane.track.period(2011, 4));
}, 300_000);
afterAll(() => planner.close());
for (const { name, tell } of [...officeStories, ...returnStories].filter(({ name }) => new RegExp(process.env.ONLY ?? '').test(name))) {
  test(name, async () => {
    if (broken) throw new Error('earlier');
    broken = true;
    try { await tell(tellOf(planner)); } catch (e) { await planner.picture('failed'); throw e; }
    broken = false;
  }, 200_000);
}
test('flaws', () => { expect(planner.flaws).toEqual([]); expect(planner.problems()).toEqual([]); expect(planner.bench.session.foreignRequests()).toEqual([]); });
