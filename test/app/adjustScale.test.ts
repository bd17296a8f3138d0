import { previewBreakback } from '../../src/app/adjust/breakback';
import { applyAdjustment } from '../../src/app/adjust/preview';
import { contentOf } from '../../src/app/input/contentOf';
import { generate } from '../../src/app/input/generate';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { closeTowns, DEMO_TIME, inputNamed, openTown, valueOf } from './openTown';

afterAll(closeTowns);

test('with about 5,000 rows, a breakback over the whole town takes four round trips', async () => {
  const content = contentOf(generate(inputNamed('demo-town'), 834, 7), 'zh');
  const town = await openTown(content);
  valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  const indicator = '规模以上工业产值';
  const [unit] = content.assignments.filter((row) => row.indicator === indicator && row.hold === 'none' && row.maximum === null && row.minimum === null);
  const year = Number(town.cell('ledger', 'annual', town.rowOf(indicator, unit?.unit ?? '')));
  const edit = { kind: 'annual' as const, unit: unit?.unit ?? '', value: year + 100 };
  const trips = await town.trips(async () => {
    const preview = valueOf(await previewBreakback(town.spreadsheet, { indicator, edit, scope: 'town', time: DEMO_TIME }));
    valueOf(await applyAdjustment(town.spreadsheet, preview));
  });
  expect(trips).toBe(4);
}, 300_000);
