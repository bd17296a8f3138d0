import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import { setUp } from '../../src/app/setUp';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { refresh } from '../../src/app/track/refresh';
import type { Content } from '../../src/workbook/content';
import { closeTowns, DEMO_TIME, demoContent, inputNamed, townOf, valueOf } from './openTown';
import { openHeadless } from '../../scripts/headless';

afterEach(closeTowns);

const LIMIT = 4 * 1024 * 1024;

function large(): Content {
  const input = inputNamed('demo-town');
  const content = contentOf(generate(input, 834, 7), 'zh');
  return content;
}

describe.each([
  ['the demo town', () => demoContent(), 59 - 2],
  ['about 5,000 rows', large, 5000],
])('%s', (_name, content, rows) => {
  test('set-up takes six round trips, split four, refresh three, none above 4 MB', async () => {
    const made = content();
    expect(made.assignments.length).toBeGreaterThanOrEqual(rows);
    const headless = await openHeadless({ calculation: false });
    const town = townOf(headless, 'zh');
    const { counter } = headless.office;
    const trips = {
      setUp: await town.trips(async () => valueOf(await setUp(town.spreadsheet, made, 'zh'))),
      split: await town.trips(async () => {
        const preview = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
        valueOf(await applySplit(town.spreadsheet, preview));
      }),
      refresh: await town.trips(async () => valueOf(await refresh(town.spreadsheet))),
    };
    expect(trips.setUp).toBeLessThanOrEqual(6);
    expect(trips.split).toBeLessThanOrEqual(4);
    expect(trips.refresh).toBeLessThanOrEqual(3);
    expect(Math.max(counter.largestOut, counter.largestIn)).toBeLessThanOrEqual(LIMIT);
    headless.close();
  }, 300_000);
});
