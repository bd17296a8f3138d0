import { addTables } from '../../src/app/addTables';
import { previewBreakback } from '../../src/app/adjust/breakback';
import { compareVersions } from '../../src/app/adjust/compareVersions';
import { applyAdjustment, type AdjustPreview } from '../../src/app/adjust/preview';
import { previewReplan } from '../../src/app/adjust/replan';
import type { BreakbackRequest, ReplanChoice, TypedEdit } from '../../src/app/adjust/requests';
import { previewStop } from '../../src/app/adjust/stop';
import { applySplit, previewSplit } from '../../src/app/split/split';
import type { Outcome } from '../../src/domain/issue';
import { issueText } from '../../src/workbook/issueText';
import { workbookSpec } from '../../src/workbook/workbookSpec';
import { openHeadless } from '../../scripts/headless';
import { closeTowns, DEMO_TIME, demoContent, issuesOf, openTown, type Town, townOf, valueOf } from './openTown';
import { JUNE, juneContent } from './juneTown';

afterAll(closeTowns);

const OUTPUT = '规模以上工业产值';
const typed = (edit: TypedEdit, more: Partial<BreakbackRequest> = {}): BreakbackRequest => ({ indicator: OUTPUT, edit, time: DEMO_TIME, ...more });

type PlanKey = 'annual' | 'quarter1' | 'quarter2' | 'quarter3' | 'quarter4';
const PLAN: readonly PlanKey[] = ['annual', 'quarter1', 'quarter2', 'quarter3', 'quarter4'];

function planOf(town: Town, indicator: string): Record<string, number[]> {
  const rows = (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1;
  const own = Array.from({ length: rows }, (_, row) => row).filter((row) => town.cell('ledger', 'indicator', row) === indicator);
  return Object.fromEntries(own.map((row) => [String(town.cell('ledger', 'unit', row)), PLAN.map((key) => Number(town.cell('ledger', key, row)))]));
}

function totals(plan: Record<string, number[]>): number[] {
  return PLAN.map((_, at) => Object.values(plan).reduce((sum, amounts) => sum + (amounts[at] ?? 0), 0));
}

async function done(town: Town, preview: Promise<Outcome<AdjustPreview>>): Promise<AdjustPreview> {
  const value = valueOf(await preview);
  valueOf(await applyAdjustment(town.spreadsheet, value));
  return value;
}

describe('in the demo town', () => {
  let town: Town;

  beforeAll(async () => {
    town = await openTown(demoContent());
    valueOf(await applySplit(town.spreadsheet, valueOf(await previewSplit(town.spreadsheet, { indicators: null, time: DEMO_TIME }))));
  }, 120_000);

  test('a unit’s year is absorbed by the others in four round trips; margins and the elapsed quarter stand', async () => {
    const before = planOf(town, OUTPUT);
    const year = before['丙寅新材']?.[0] ?? 0;
    const trips = await town.trips(() => done(town, previewBreakback(town.spreadsheet, typed({ kind: 'annual', unit: '丙寅新材', value: year + 300 }))));
    expect(trips).toBe(4);
    const after = planOf(town, OUTPUT);
    expect(after['丙寅新材']?.[0]).toBe(year + 300);
    expect(totals(after)).toEqual(totals(before));
    expect(Object.values(after).map((plan) => plan[1])).toEqual(Object.values(before).map((plan) => plan[1]));
    expect(town.cell('ledger', 'origin', town.rowOf(OUTPUT, '丙寅新材'))).toBe(`改总数重新分摊:人工改定:年度由${year}改为${year + 300}万元;第3、4季度进整。`);
  });

  test('the plan before and after can be compared, in rows that anybody can read', async () => {
    const comparison = valueOf(await compareVersions(town.spreadsheet, OUTPUT, 1, 2));
    expect([comparison.before.state, comparison.after.state, comparison.after.note]).toEqual(['草案', '草案', '改总数重新分摊']);
    expect(comparison.rows.find((row) => row.unit === '丙寅新材')?.change).toBe(300);
    expect(comparison.rows.reduce((sum, row) => sum + row.change, 0)).toBe(0);
    expect(town.cell('versions', 'unit', 0)).toBe(town.cell('ledger', 'unit', town.rowOf(OUTPUT, '甲子铝业')));
    expect(issuesOf(await compareVersions(town.spreadsheet, OUTPUT, 1, 9))).toMatchObject([{ code: 'version-unknown', facts: { version: 9, versions: [1, 2] } }]);
  });

  test('a quarter of the whole indicator moves the later ones', async () => {
    const before = planOf(town, OUTPUT);
    const preview = await done(town, previewBreakback(town.spreadsheet, typed({ kind: 'quarter', quarter: 2, value: (totals(before)[2] ?? 0) + 500 })));
    const after = planOf(town, OUTPUT);
    expect(totals(after)[2]).toBe((totals(before)[2] ?? 0) + 500);
    expect([totals(after)[0], totals(after)[1]]).toEqual([totals(before)[0], totals(before)[1]]);
    expect(preview.totals).toMatchObject([{ indicator: OUTPUT, scope: 'later', quarters: totals(after).slice(1) }]);
    expect(Object.values(after).map((plan) => plan[0])).toEqual(Object.values(before).map((plan) => plan[0]));
  });

  test('goes on from quarters that are no longer the schedule’s, as the version left them', async () => {
    const before = planOf(town, OUTPUT);
    const year = before['丙寅新材']?.[0] ?? 0;
    await done(town, previewBreakback(town.spreadsheet, typed({ kind: 'annual', unit: '丙寅新材', value: year - 300 })));
    expect(totals(planOf(town, OUTPUT))).toEqual(totals(before));
    const version = valueOf(await compareVersions(town.spreadsheet, OUTPUT, 3, 4));
    expect(version.rows.find((row) => row.unit === '丙寅新材')?.change).toBe(-300);
  });

  test('a cell changed after the preview refuses the writing, and nothing is written', async () => {
    const preview = valueOf(await previewBreakback(town.spreadsheet, typed({ kind: 'annual', unit: '丙寅新材', value: 4500 })));
    const row = town.rowOf(OUTPUT, '甲子铝业');
    const maximum = town.cell('ledger', 'maximum', row);
    town.type('ledger', 'maximum', row, 11_500);
    const before = planOf(town, OUTPUT);
    expect(issuesOf(await applyAdjustment(town.spreadsheet, preview))).toMatchObject([{ code: 'changed-meanwhile', place: { table: 'Ledger', row: row + 1 } }]);
    expect(planOf(town, OUTPUT)).toEqual(before);
    town.type('ledger', 'maximum', row, maximum);
  });

  test('a held row, a wrong bound and an unknown indicator are named at their cells', async () => {
    const held = issuesOf(await previewBreakback(town.spreadsheet, typed({ kind: 'annual', unit: town.cell('ledger', 'unit', heldRow(town)) as string, value: 1 })));
    expect(held).toMatchObject([{ code: 'row-held', place: { table: 'Ledger', row: heldRow(town) + 1 } }]);
    const over = issuesOf(await previewBreakback(town.spreadsheet, typed({ kind: 'annual', unit: '甲子铝业', value: 11_001 })));
    expect(over).toMatchObject([{ code: 'edit-outside-bounds', facts: { bound: 11_000 } }]);
    expect(issuesOf(await previewBreakback(town.spreadsheet, { ...typed({ kind: 'annual', unit: '甲子铝业', value: 1 }), indicator: '没有' }))).toMatchObject([{ code: 'adjust-indicator-unknown' }]);
  });
});

function heldRow(town: Town): number {
  const rows = (town.book.tableNamed('Ledger')?.area.rows ?? 1) - 1;
  const found = Array.from({ length: rows }, (_, row) => row).find((row) => town.cell('ledger', 'indicator', row) === OUTPUT && town.cell('ledger', 'hold', row) === '锁年度');
  if (found === undefined) throw new Error('no row is held');
  return found;
}

describe('in a town in June', () => {
  const opened = () => openTown(juneContent());
  const request = (mode: ReplanChoice) => ({ indicator: JUNE, frozen: 'actual' as const, mode, time: DEMO_TIME });
  const edit = (one: TypedEdit, more: Partial<BreakbackRequest> = {}): BreakbackRequest => ({ indicator: JUNE, edit: one, time: DEMO_TIME, elapsed: 0, ...more });

  test('an office asks before the town is drawn in, and takes it once agreed', async () => {
    const town = await opened();
    const total = { kind: 'office' as const, office: '经发办', value: 800 };
    const [issue] = issuesOf(await previewBreakback(town.spreadsheet, edit(total)));
    expect(issue).toMatchObject({ code: 'scope-too-small', facts: { scope: 'pool', asked: 200, takes: 100, missing: 100, next: 'town' } });
    expect(issue && issueText(issue, 'zh')).toMatch(/镇级统筹只能承担100,还差100万元。.*扩大到全镇即可;请确认扩大范围。未写入任何单元格。/);
    const before = totals(planOf(town, JUNE));
    await done(town, previewBreakback(town.spreadsheet, edit(total, { scope: 'town' })));
    const after = planOf(town, JUNE);
    expect([totals(after), (after['甲厂']?.[0] ?? 0) + (after['乙厂']?.[0] ?? 0)]).toEqual([before, 800]);
  });

  test('what no scope can absorb is named with amount and rows, and nothing is written', async () => {
    const town = await opened();
    const before = planOf(town, JUNE);
    const issues = issuesOf(await previewBreakback(town.spreadsheet, edit({ kind: 'annual', unit: '甲厂', value: 1050 }, { scope: 'town' })));
    expect(issues).toMatchObject([{ code: 'breakback-impossible', facts: { asked: 650, takes: 600, missing: 50, rows: ['丁厂'] } }]);
    expect(planOf(town, JUNE)).toEqual(before);
  });

  test('catching up keeps the years, freezes two quarters at actuals, and leaves actuals alone', async () => {
    const town = await opened();
    const actuals = () => ['甲厂', '乙厂', '丙厂', '丁厂'].map((unit) => [town.cell('ledger', 'month3', town.rowOf(JUNE, unit)), town.cell('ledger', 'month6', town.rowOf(JUNE, unit))]);
    const before = actuals();
    const trips = await town.trips(() => done(town, previewReplan(town.spreadsheet, request({ kind: 'catchUp' }))));
    expect(trips).toBe(4);
    expect(planOf(town, JUNE)).toEqual({
      甲厂: [400, 80, 80, 120, 120],
      乙厂: [200, 50, 60, 45, 45],
      丙厂: [300, 75, 75, 75, 75],
      丁厂: [100, 25, 25, 25, 25],
      镇级统筹: [100, 25, 25, 25, 25],
    });
    expect(actuals()).toEqual(before);
    expect(totals(planOf(town, JUNE))).toEqual([1100, 255, 265, 290, 290]);
    const again = valueOf(await previewReplan(town.spreadsheet, request({ kind: 'catchUp' })));
    expect([again.rows, again.change.columns]).toEqual([[], []]);
  });

  test('a transfer needs consents, which stay with the version', async () => {
    const town = await opened();
    const transfer = (consents: Readonly<Record<string, string>>) => request({ kind: 'transfer', from: ['甲厂'], consents });
    expect(issuesOf(await previewReplan(town.spreadsheet, transfer({ 乙厂: '同意' })))).toMatchObject([{ code: 'consent-missing', facts: { rows: ['丙厂'], amounts: [24] } }]);
    await done(town, previewReplan(town.spreadsheet, transfer({ 乙厂: '7月5日会议同意', 丙厂: '书面同意' })));
    expect(totals(planOf(town, JUNE))[0]).toBe(1100);
    const { after, rows } = valueOf(await compareVersions(town.spreadsheet, JUNE, 1, 2));
    expect(after.note).toBe('内部调剂;承接单位意见:乙厂 7月5日会议同意;丙厂 书面同意');
    expect(Object.fromEntries(rows.map((row) => [row.unit, row.change]))).toEqual({ 甲厂: -40, 乙厂: 16, 丙厂: 24, 丁厂: 0, 镇级统筹: 0 });
  });

  test('a new target needs its document, and stands in Indicators as the document says it', async () => {
    const town = await opened();
    expect(issuesOf(await previewReplan(town.spreadsheet, request({ kind: 'reissue', issued: 0.121, document: ' ' })))).toMatchObject([{ code: 'document-missing' }]);
    await done(town, previewReplan(town.spreadsheet, request({ kind: 'reissue', issued: 0.121, document: '示例镇发〔2011〕9号' })));
    expect([town.cell('indicators', 'issuedTarget', 0), town.cell('indicators', 'documentNumber', 0), town.cell('indicators', 'targetState', 0)]).toEqual([0.121, '示例镇发〔2011〕9号', '已调整']);
    const plan = planOf(town, JUNE);
    expect(totals(plan)[0]).toBe(1210);
    expect(totals(plan).slice(1).reduce((sum, amount) => sum + amount, 0)).toBe(1210);
    expect([plan['丁厂']?.[0], plan['甲厂']?.slice(1, 3)]).toEqual([100, [80, 80]]);
    expect(town.cell('ledger', 'origin', town.rowOf(JUNE, '甲厂'))).toContain('文号:示例镇发〔2011〕9号');
    const again = valueOf(await previewReplan(town.spreadsheet, request({ kind: 'catchUp' })));
    expect(again.rows).toEqual([]);
  });

  test('a stopped unit keeps its actual until then and is held there; the pool takes over', async () => {
    const town = await opened();
    const before = totals(planOf(town, JUNE));
    const stop = { unit: '甲厂', indicators: null, lastMonth: 6, keeps: 'actual' as const, to: 'pool' as const, time: DEMO_TIME };
    await done(town, previewStop(town.spreadsheet, stop));
    const plan = planOf(town, JUNE);
    expect([plan['甲厂'], plan['镇级统筹']?.[0]]).toEqual([[160, 80, 80, 0, 0], 340]);
    expect([totals(plan)[0], before[0]]).toEqual([1100, 1100]);
    expect(totals(plan)).toEqual([1100, 255, 255, 295, 295]);
    expect(town.cell('ledger', 'hold', town.rowOf(JUNE, '甲厂'))).toBe('全锁');
    expect(town.cell('ledger', 'origin', town.rowOf(JUNE, '甲厂'))).toBe('按停产处理:原计划400,保留160万元,余240万元由镇级统筹承接。');
    expect(issuesOf(await previewStop(town.spreadsheet, { ...stop, unit: '无此厂' }))).toMatchObject([{ code: 'unit-not-assigned' }]);
  });
});

test('an older workbook gets the table of versions by a command of its own', async () => {
  const headless = await openHeadless({ calculation: false });
  const town = townOf(headless, 'zh');
  const spec = workbookSpec(juneContent(), 'zh');
  valueOf(await headless.spreadsheet.build({ ...spec, sheets: spec.sheets.filter((sheet) => sheet.tables.every((table) => table.name !== 'Versions')) }));
  const request = { indicator: JUNE, frozen: 'actual' as const, mode: { kind: 'catchUp' as const }, time: DEMO_TIME };
  expect(issuesOf(await previewReplan(town.spreadsheet, request))).toMatchObject([{ code: 'versions-missing' }]);
  expect(await town.trips(async () => valueOf(await addTables(town.spreadsheet, ['Versions'])))).toBeLessThanOrEqual(4);
  valueOf(await addTables(town.spreadsheet, ['Versions']));
  await done(town, previewReplan(town.spreadsheet, request));
  expect(valueOf(await compareVersions(town.spreadsheet, JUNE, 1, 2)).rows).toHaveLength(5);
  headless.close();
});
