import { addTables } from '../../src/app/addTables';
import { previewBreakback } from '../../src/app/adjust/breakback';
import { compareVersions } from '../../src/app/adjust/compareVersions';
import { listVersions } from '../../src/app/adjust/listVersions';
import { applyAdjustment } from '../../src/app/adjust/preview';
import { readPresentPlan } from '../../src/app/adjust/presentPlan';
import { previewReplan } from '../../src/app/adjust/replan';
import { markPlan, type MarkOrder } from '../../src/app/planState/markPlan';
import { readPlanStates } from '../../src/app/planState/planStates';
import { applySplit, previewSplit } from '../../src/app/split/split';
import { issueText } from '../../src/workbook/issueText';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, townOf, valueOf } from './openTown';
import { JUNE, juneContent } from './juneTown';

afterAll(closeTowns);

const OUTPUT = '规模以上工业产值';
const INVESTMENT = '制造业投资';
const TIME = '2011-05-12 09:30';

const order = (state: MarkOrder['state'], more: Partial<MarkOrder> = {}): MarkOrder => ({ indicators: [JUNE], state, note: '', document: '', time: TIME, ...more });
const mark = async (town: Town, state: MarkOrder['state'], more: Partial<MarkOrder> = {}) => valueOf(await markPlan(town.spreadsheet, order(state, more)));
const stateOf = async (town: Town, indicator: string) => valueOf(await readPlanStates(town.spreadsheet)).find((one) => one.indicator === indicator);
const lastRowOf = (town: Town, table: string): number => (town.book.tableNamed(table)?.area.rows ?? 1) - 2;

async function breakback(town: Town, value: number): Promise<void> {
  const request = { indicator: JUNE, edit: { kind: 'annual' as const, unit: '甲厂', value }, elapsed: 0 as const, scope: 'town' as const, time: TIME };
  valueOf(await applyAdjustment(town.spreadsheet, valueOf(await previewBreakback(town.spreadsheet, request))));
}

describe('a plan goes from draft to issued', () => {
  let town: Town;
  beforeAll(async () => void (town = await openTown(juneContent())));

  test('it is a draft without a version, and sent for comment in four round trips', async () => {
    expect(await stateOf(town, JUNE)).toEqual({ indicator: JUNE, state: 'draft', isKept: false, latest: null, original: null });
    const before = lastRowOf(town, 'Log');
    expect(await town.trips(() => mark(town, 'consultation', { note: '5月20日前反馈' }))).toBe(4);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'consultation', isKept: true, latest: { version: 1, time: TIME, note: '5月20日前反馈' }, original: null });
    expect([0, 1, 2].map((row) => town.cell('versions', 'annual', row))).toEqual([400, 200, 300]);
    const row = lastRowOf(town, 'Log');
    expect([town.cell('log', 'command', row), town.cell('log', 'summary', row), town.cell('log', 'table', row)]).toEqual(['提交征求意见', `${JUNE}:计划存一版`, 'Versions']);
    expect(row).toBeGreaterThanOrEqual(before);
  });

  test('feedback is recorded only when there is some', async () => {
    expect(issuesOf(await markPlan(town.spreadsheet, order('consultation')))).toMatchObject([{ code: 'feedback-missing', place: { table: 'Indicators', row: 1 } }]);
    await mark(town, 'consultation', { note: '各科室无意见' });
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'consultation', latest: { version: 2, note: '各科室无意见' } });
  });

  test('what is changed after a consultation is a draft again, not an adjustment', async () => {
    await breakback(town, 420);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'draft', isKept: true, latest: { version: 3 } });
  });

  test('issuing fixes the original plan, and an issued plan is not issued again', async () => {
    await mark(town, 'issued', { document: '示例镇委〔2011〕8号', note: '党委会审定' });
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'issued', latest: { version: 4, note: '文号:示例镇委〔2011〕8号;党委会审定' }, original: { version: 4 } });
    const [issue] = issuesOf(await markPlan(town.spreadsheet, order('issued')));
    expect(issue).toMatchObject({ code: 'plan-already-issued' });
    expect(issue && issueText(issue, 'zh')).toContain('计划已下达,不能再提交。');
    expect(issuesOf(await markPlan(town.spreadsheet, order('consultation')))).toMatchObject([{ code: 'plan-already-issued' }]);
  });

  test('a change of an issued plan is an adjustment, which can be issued in its turn and compared with the original', async () => {
    await breakback(town, 400);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'adjusted', latest: { version: 5 }, original: { version: 4 } });
    await mark(town, 'issued');
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'issued', latest: { version: 6 }, original: { version: 4 } });
    expect(valueOf(await listVersions(town.spreadsheet)).map(({ version, isOriginal }) => [version, isOriginal])).toEqual([[1, false], [2, false], [3, false], [4, true], [5, false], [6, false]]);
    const { before, after, rows } = valueOf(await compareVersions(town.spreadsheet, JUNE, 4, 6));
    expect([before.state, after.state, rows.find(({ unit }) => unit === '甲厂')?.change]).toEqual(['已下达', '已下达', -20]);
  });

  test('a figure typed into the ledger makes it a draft that is no longer what was kept, and one that does not add up is not issued', async () => {
    const row = town.rowOf(JUNE, '甲厂');
    const annual = town.cell('ledger', 'annual', row);
    town.type('ledger', 'annual', row, 405);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'draft', isKept: false, latest: { version: 6 } });
    const versions = lastRowOf(town, 'Versions');
    const issues = issuesOf(await markPlan(town.spreadsheet, order('issued')));
    expect(issues.map(({ code }) => code)).toEqual(['plan-does-not-add-up', 'plan-does-not-add-up']);
    town.type('ledger', 'annual', row, null);
    expect(issuesOf(await markPlan(town.spreadsheet, order('issued')))).toMatchObject([{ code: 'plan-missing', facts: { rows: ['甲厂'] } }]);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'none' });
    expect(lastRowOf(town, 'Versions')).toBe(versions);
    town.type('ledger', 'annual', row, annual);
    expect(await stateOf(town, JUNE)).toMatchObject({ state: 'issued', isKept: true });
  });

  test('nothing is marked without a choice, or of an unknown name', async () => {
    expect(issuesOf(await markPlan(town.spreadsheet, order('issued', { indicators: [] })))).toMatchObject([{ code: 'plan-not-chosen' }]);
    expect(issuesOf(await markPlan(town.spreadsheet, order('issued', { indicators: ['没有'] })))).toMatchObject([{ code: 'adjust-indicator-unknown' }]);
  });

  test('the present plan can be looked at in two round trips', async () => {
    expect(await town.trips(async () => expect(valueOf(await readPresentPlan(town.spreadsheet))[0]).toEqual({ indicator: JUNE, unit: '甲厂', annual: 400, quarters: expect.any(Array) }))).toBe(2);
  });
});

test('a re-plan of what was never issued keeps the plan before it as the original', async () => {
  const town = await openTown(juneContent());
  const request = { indicator: JUNE, frozen: 'actual' as const, mode: { kind: 'catchUp' as const }, time: DEMO_TIME };
  valueOf(await applyAdjustment(town.spreadsheet, valueOf(await previewReplan(town.spreadsheet, request))));
  expect(await stateOf(town, JUNE)).toMatchObject({ state: 'adjusted', latest: { version: 2 }, original: { version: 1 } });
});

test('a stretch target is a part of the plan that was issued', async () => {
  const town = await openTown(juneContent());
  await mark(town, 'issued');
  town.type('ledger', 'stretch', town.rowOf(JUNE, '甲厂'), 480);
  expect(await stateOf(town, JUNE)).toMatchObject({ state: 'draft', original: { version: 1 } });
});

describe('in the demo town', () => {
  let town: Town;
  const preview = async () => valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  beforeAll(async () => {
    town = await openTown(demoContent());
    valueOf(await applySplit(town.spreadsheet, await preview()));
  }, 120_000);

  test('a split over drafts asks nothing and keeps no version', async () => {
    town.type('indicators', 'issuedTarget', 8, 4.96);
    const shown = await preview();
    expect([shown.overwritten, shown.change.appends.map(({ table }) => table)]).toEqual([[], ['Log']]);
    town.type('indicators', 'issuedTarget', 8, 4.95);
  });

  test('a split that changes an issued plan names it, and leaves a draft in its place', async () => {
    await mark(town, 'issued', { indicators: [OUTPUT, INVESTMENT] });
    expect((await preview()).overwritten).toEqual([]);
    town.type('indicators', 'issuedTarget', 8, 4.96);
    const shown = await preview();
    expect(shown.overwritten).toEqual([OUTPUT]);
    expect(await town.trips(async () => valueOf(await applySplit(town.spreadsheet, shown)))).toBe(2);
    expect(await stateOf(town, OUTPUT)).toMatchObject({ state: 'draft', isKept: true, latest: { version: 2, note: '重新分解,替换已下达的计划' }, original: { version: 1 } });
    expect(await stateOf(town, INVESTMENT)).toMatchObject({ state: 'issued', latest: { version: 1 } });
    const { rows } = valueOf(await compareVersions(town.spreadsheet, OUTPUT, 1, 2));
    expect(rows.reduce((sum, { change }) => sum + change, 0)).toBe(100);
    town.type('indicators', 'issuedTarget', 8, 4.95);
  });

  test('plans issued between preview and apply refuse the writing', async () => {
    const shown = await preview();
    await mark(town, 'consultation', { indicators: ['征地工业用地面积'] });
    expect(issuesOf(await applySplit(town.spreadsheet, shown)).map(({ code }) => code)).toContain('changed-meanwhile');
  });

  test('a plan above a target that was lowered since is refused for what it is', async () => {
    expect(issuesOf(await markPlan(town.spreadsheet, order('issued', { indicators: [OUTPUT] })))).toContainEqual(
      expect.objectContaining({ code: 'plan-does-not-add-up', facts: expect.objectContaining({ part: 'year', sum: 49600, target: 49500 }) }),
    );
  });

  test('growth by 58 % comes from no natural growth: the bridge names second phases, new production, who left and the gap', async () => {
    const bridge = (await preview()).bridges.find(({ indicator }) => indicator === OUTPUT);
    expect(bridge).toMatchObject({ lastYear: 31329, planned: 49500, increment: 18171, isStrained: true, measure: '万元' });
    expect(bridge?.percent).toBeCloseTo(58, 1);
    expect(bridge?.parts).toEqual([
      { source: 'newProduction', amount: 8000, rows: 1 },
      { source: 'leaving', amount: expect.any(Number), rows: 2 },
      { source: 'gap', amount: expect.any(Number), rows: 8 },
    ]);
    expect(bridge?.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(18171);
  });

  test('sums by office and quarter add up to the town’s, the pool apart', async () => {
    const { partials, rows } = await preview();
    expect(partials).toHaveLength(8);
    for (const { indicator, parts, town: whole, target } of partials) {
      const added = (at: (part: (typeof parts)[number]) => number) => Number(parts.reduce((sum, part) => sum + at(part), 0).toFixed(6));
      expect([indicator, added(({ annual }) => annual)]).toEqual([indicator, whole.annual]);
      expect([0, 1, 2, 3].map((quarter) => added(({ quarters }) => quarters[quarter] ?? 0))).toEqual(whole.quarters);
      expect(whole).toEqual(target);
    }
    const output = partials.find(({ indicator }) => indicator === OUTPUT);
    const own = rows.filter((row) => row.indicator === OUTPUT && row.office === '村建办');
    expect(output?.parts.find(({ office }) => office === '村建办')?.annual).toBe(own.reduce((sum, { after }) => sum + after, 0));
    expect(partials.flatMap(({ parts }) => parts).filter(({ kind }) => kind === 'pool').length).toBeGreaterThan(0);
  });
});

test('an older workbook without versions is split as before, and says what is missing where states are asked for', async () => {
  const headless = await openHeadless({ calculation: false });
  const town = townOf(headless, 'zh');
  const spec = workbookSpec(juneContent(), 'zh');
  valueOf(await headless.spreadsheet.build({ ...spec, sheets: spec.sheets.filter((sheet) => sheet.tables.every((table) => table.name !== 'Versions')) }));
  expect(issuesOf(await readPlanStates(town.spreadsheet))).toMatchObject([{ code: 'versions-missing' }]);
  expect(issuesOf(await markPlan(town.spreadsheet, order('issued')))).toMatchObject([{ code: 'versions-missing' }]);
  const shown = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  expect(shown.overwritten).toEqual([]);
  valueOf(await applySplit(town.spreadsheet, shown));
  valueOf(await addTables(town.spreadsheet, ['Versions']));
  await mark(town, 'issued');
  expect(await stateOf(town, JUNE)).toMatchObject({ state: 'issued', original: { version: 1 } });
  headless.close();
});

test('in an English workbook states are kept in its words and understood', async () => {
  const town = await openTown(demoContent('en'), 'en');
  const shown = valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }));
  valueOf(await applySplit(town.spreadsheet, shown));
  const [name = ''] = shown.totals.map(({ indicator }) => indicator);
  await mark(town, 'issued', { indicators: [name] });
  expect(town.cell('versions', 'state', 0)).toBe('Issued');
  expect(await stateOf(town, name)).toMatchObject({ state: 'issued' });
}, 120_000);
