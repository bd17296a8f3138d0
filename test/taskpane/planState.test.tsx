/**
 * @jest-environment jsdom
 */
import { fail, succeed } from '../../src/domain/issue';
import type { PlanStanding } from '../../src/app/planState/planStates';
import type { IndicatorBridge } from '../../src/app/split/bridge';
import type { PartialTotals } from '../../src/app/split/partialTotals';
import type { PaneActions } from '../../src/taskpane/actions';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, indicator, issue, overview, preview, refused, rowStanding } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const TODAY = new Date(2011, 4, 12);

function show(more: Partial<PaneActions> = {}, displayLanguage = 'zh-CN'): void {
  render(<Pane actions={actions(more)} surroundings={{ displayLanguage, isDark: false, today: TODAY }} />);
}

async function showPreview(more: Partial<PaneActions>): Promise<void> {
  show(more);
  await waitForText('亮灯统计');
  await press('2 分解');
  await waitForText('分解哪些指标');
  await press('分解预览');
  await waitForText('尚未写入');
}

const standing = (name: string, more: Partial<PlanStanding> = {}): PlanStanding => ({ indicator: name, state: 'draft', isKept: false, latest: null, original: null, ...more });
const kept = (version: number, note = '') => ({ version, time: `2011-0${version}-10 09:00`, note });

async function openStates(more: Partial<PaneActions> = {}): Promise<void> {
  show(more);
  await waitForText('亮灯统计');
  await press('2 分解');
  await waitForText('计划状态');
  await press('计划状态');
}

describe('states of plans', () => {
  const standings = [
    standing('制造业投资'),
    standing('征地', { state: 'consultation', isKept: true, latest: kept(2, '5月20日前反馈') }),
    standing('产值', { state: 'draft', latest: kept(3), original: kept(1) }),
    standing('到位资金', { state: 'issued', isKept: true, latest: kept(4, '文号:8号'), original: kept(4, '文号:8号') }),
    standing('出让', { state: 'none' }),
  ];

  test('every indicator stands with its state, version and what was said; issued plans have no next step', async () => {
    await openStates({ readPlanStates: () => Promise.resolve(succeed(standings)) });
    await waitForText('制造业投资 草案');
    expect(pageText()).toContain('征地 征求意见第2版 2011-02-10 09:00 · 5月20日前反馈');
    expect(pageText()).toContain('产值 草案与第3版不同,未存版 · 原计划为第1版(2011-01-10 09:00下达)');
    expect(pageText()).toContain('到位资金 已下达第4版 2011-04-10 09:00 · 文号:8号');
    expect(pageText()).toContain('出让 未分解');
    expect([isDisabled('到位资金'), isDisabled('出让'), isDisabled('制造业投资')]).toEqual([true, true, false]);
    expect([isDisabled('提交征求意见'), isDisabled('正式下达')]).toEqual([true, true]);
    expect(pageText()).toContain('请先选指标。');
    expect(await violations()).toEqual([]);
  });

  test('several plans are sent for comment at once, and the list is read again', async () => {
    const markPlan = jest.fn<ReturnType<PaneActions['markPlan']>, Parameters<PaneActions['markPlan']>>(() => Promise.resolve(succeed(undefined)));
    const readPlanStates = jest.fn(() => Promise.resolve(succeed(standings)));
    await openStates({ readPlanStates, markPlan });
    await waitForText('制造业投资 草案');
    await press('制造业投资');
    await press('产值');
    await enter('说明', ' 5月10日前反馈 ');
    await enter('下达文号', '8号');
    await press('提交征求意见');
    await waitForText('2项指标的计划已存为征求意见稿。');
    expect(markPlan.mock.calls.map(([order]) => order)).toEqual([{ indicators: ['制造业投资', '产值'], state: 'consultation', note: '5月10日前反馈', document: '' }]);
    await waitUntil(() => readPlanStates.mock.calls.length === 2, 'the states are read again');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('计划状态');
    expect(control('说明')).toHaveProperty('value', '');
    expect(await violations()).toEqual([]);
  });

  test('what is in consultation takes feedback, or is issued with its document', async () => {
    const markPlan = jest.fn<ReturnType<PaneActions['markPlan']>, Parameters<PaneActions['markPlan']>>(() => Promise.resolve(succeed(undefined)));
    await openStates({ readPlanStates: () => Promise.resolve(succeed(standings)), markPlan });
    await waitForText('征地 征求意见');
    await press('征地');
    expect(isDisabled('记录反馈意见')).toBe(true);
    expect(pageText()).toContain('请在“说明”里填反馈意见。');
    await press('制造业投资');
    expect(pageText()).toContain('所选指标里有的不在征求意见中。');
    await enter('下达文号', '示例镇委〔2011〕8号');
    await press('正式下达');
    await waitForText('2项指标的计划已下达,各存一版。');
    expect(markPlan.mock.calls.map(([order]) => order)).toEqual([{ indicators: ['征地', '制造业投资'], state: 'issued', note: '', document: '示例镇委〔2011〕8号' }]);
  });

  test('a refusal is shown and what was filled in stays', async () => {
    await openStates({ readPlanStates: () => Promise.resolve(succeed(standings)), markPlan: () => refused(issue('plan-missing', { facts: { indicator: '制造业投资', rows: ['甲厂'] } })) });
    await waitForText('制造业投资 草案');
    await press('全部可选的指标');
    await enter('说明', '试一试');
    await press('正式下达');
    await waitForText('甲厂的年度目标或季度数没有填全');
    expect(control('说明')).toHaveProperty('value', '试一试');
    expect(control('制造业投资')).toHaveProperty('checked', true);
    expect(control('到位资金')).toHaveProperty('checked', false);
  });

  test('an older workbook gets its table of versions', async () => {
    let isThere = false;
    const addTables = jest.fn(() => ((isThere = true), Promise.resolve(succeed(undefined))));
    await openStates({ addTables, readPlanStates: () => Promise.resolve(isThere ? succeed(standings) : fail([issue('versions-missing')])) });
    await waitForText('没有“计划版本”表');
    await press('补建计划版本表');
    await waitForText('制造业投资 草案');
    expect(addTables).toHaveBeenCalledWith(['Versions'], expect.anything());
  });

  test('without carrying units it is said what to do', async () => {
    await openStates();
    await waitForText('还没有承担单位。');
  });
});

describe('in the preview of a split', () => {
  test('an issued plan is changed only after the planner agrees', async () => {
    const applySplit = jest.fn(() => Promise.resolve(succeed(undefined)));
    await showPreview({ applySplit, previewSplit: () => Promise.resolve(succeed(preview({ overwritten: ['制造业投资'] }))) });
    expect(pageText()).toContain('制造业投资:已下达的计划,要改请用年中调整或重新下达;继续写入将记为新草案。');
    expect(isDisabled('写入台账')).toBe(true);
    await press('写入台账');
    expect(applySplit).not.toHaveBeenCalled();
    expect(await violations()).toEqual([]);
    await press('仍要改,记为新草案');
    expect(isDisabled('写入台账')).toBe(false);
    await press('写入台账');
    await waitForText('已分解');
    expect(applySplit).toHaveBeenCalledTimes(1);
  });

  test('other plans need another agreement', async () => {
    let names = ['制造业投资'];
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ overwritten: names }))) });
    await press('仍要改,记为新草案');
    names = ['制造业投资', '征地'];
    await press('重新预览');
    await waitForText('制造业投资、征地:已下达的计划');
    expect(isDisabled('写入台账')).toBe(true);
  });

  const bridge: IndicatorBridge = {
    indicator: '产值', measure: '万元', lastYear: 31329, planned: 49500, increment: 18171, percent: 58.0006, existingPercent: 55.63, naturalGrowth: 10, isStrained: true,
    parts: [{ source: 'natural', amount: 2666, rows: 8 }, { source: 'newProduction', amount: 8000, rows: 1 }, { source: 'rising', amount: 120, rows: 2 }, { source: 'leaving', amount: -4615, rows: 2 }, { source: 'gap', amount: 12000, rows: 8 }],
    existing: { rows: 8, base: 26664, planned: 41500 },
  };

  test('the sources of growth stand with the gap, and a sentence on what it asks for', async () => {
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ bridges: [bridge] }))) });
    const rows = [...document.querySelectorAll('section[aria-label="增量来源表"] tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ['存量自然增长', '8', '2,666'],
      ['新投产', '1', '8,000'],
      ['年底升规单位', '2', '120'],
      ['停产退规减少', '2', '−4,615'],
      ['缺口(压在存量单位上)', '8', '12,000'],
      ['年度增量(增幅58.0%)', '', '18,171'],
    ]);
    expect(pageText()).toContain('存量8家须增长55.6%(自然增长10%),光靠按比例分摊做不到,缺口12,000万元。');
    expect(pageText()).toContain('年底升规单位排了增量120万元;规上口径的产值当年不计,请核对。');
    expect(pageText()).not.toContain('填“自然增长(%)”后');
    expect(await violations()).toEqual([]);
  });

  test('without a natural growth nothing is guessed, and existing units below it are no gap', async () => {
    const unstated: IndicatorBridge = { ...bridge, naturalGrowth: 0, parts: [{ source: 'gap', amount: 18171, rows: 8 }] };
    const easy: IndicatorBridge = { ...bridge, indicator: '投资', isStrained: false, existingPercent: 2, parts: [{ source: 'newProduction', amount: 20000, rows: 1 }, { source: 'gap', amount: -1829, rows: 8 }] };
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ bridges: [unstated, easy] }))) });
    expect(pageText()).toContain('存量8家须增长55.6%(未填自然增长)');
    expect(pageText()).toContain('填“自然增长(%)”后,存量增量可分出自然增长和缺口。');
    expect(pageText()).toContain('存量单位少于自然增长的部分8−1,829');
    expect(pageText()).toContain('增量有来源:存量单位的增幅不高。');
  });

  const partials = (town: number): PartialTotals => ({
    indicator: '制造业投资', measure: '万元',
    parts: [
      { kind: 'office', office: '经发办', annual: 60, quarters: [10, 20, 10, 20] },
      { kind: 'office', office: '', annual: 30, quarters: [5, 10, 5, 10] },
      { kind: 'pool', office: '', annual: 10, quarters: [2.5, 2.5, 2.5, 2.5] },
    ],
    town: { annual: town, quarters: [17.5, 32.5, 17.5, 32.5] },
    target: { annual: 100, quarters: [17.5, 32.5, 17.5, 32.5] },
  });

  test('totals by office and quarter, the pool apart, add up to the target line', async () => {
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ partials: [partials(100)] }))) });
    const lines = [...document.querySelectorAll('table[aria-label="制造业投资"] tbody')].map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim()));
    expect(lines).toEqual([
      ['经发办', '60', '10', '20', '10', '20'],
      ['未填责任科室', '30', '5', '10', '5', '10'],
      ['镇级统筹', '10', '2.5', '2.5', '2.5', '2.5'],
      ['全镇合计 ✓', '100', '17.5', '32.5', '17.5', '32.5'],
      ['应分解', '100', '17.5', '32.5', '17.5', '32.5'],
    ]);
    expect(await violations()).toEqual([]);
  });

  test('a total that is off by anything is not ticked', async () => {
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ partials: [partials(99.99)] }))) });
    expect(document.querySelector('table[aria-label="制造业投资"]')?.textContent).toContain('全镇合计 与应分解不一致');
  });

  test('thirty totals are folded in below what they say together, and open where one is off', async () => {
    const totals = Array.from({ length: 30 }, (_, at) => ({ indicator: `指标${at}`, measure: '万元', target: 100.1, units: 100.1, quarters: [25, 25, 25, 25.1], rows: 1 }));
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ totals }))) });
    expect(pageText()).toContain('30项合计全部一致');
    expect(document.querySelector('section[aria-label="合计校验"] details')?.hasAttribute('open')).toBe(false);
    await press('重选指标');
    await waitForText('分解哪些指标');
  });

  test('a total that does not agree is open and counted', async () => {
    const totals = Array.from({ length: 30 }, (_, at) => ({ indicator: `指标${at}`, measure: '万元', target: 100, units: at === 7 ? 99 : 100, quarters: [25, 25, 25, 25], rows: 1 }));
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ totals }))) });
    expect(pageText()).toContain('1项合计不一致');
    expect(document.querySelector('section[aria-label="合计校验"] details')?.hasAttribute('open')).toBe(true);
  });

  test('the view of the preview has its own heading below the step’s', async () => {
    await showPreview({});
    expect([...document.querySelectorAll('h2, h3')].filter((one) => one.closest('[hidden]') === null).map((one) => one.textContent).slice(0, 2)).toEqual(['分解', '分解预览']);
  });
});

describe('forms of adjustments say what stands now', () => {
  const rows = [rowStanding({ unit: '甲子铝业', row: 0 }), rowStanding({ unit: '乙亥汽配', row: 1 }), rowStanding({ unit: '甲子铝业', indicator: '征地', row: 2, measure: '亩' })];
  const town = overview({ indicators: [indicator(), indicator({ name: '征地', measure: '亩' })], rows });
  const present = [
    { indicator: '制造业投资', unit: '甲子铝业', annual: 4747, quarters: [1044, 1187, 1187, 1329] },
    { indicator: '制造业投资', unit: '乙亥汽配', annual: 600.5, quarters: [132, 150, 150, 168.5] },
    { indicator: '征地', unit: '甲子铝业', annual: 12.6, quarters: [3, 3, 3, 3.6] },
  ];
  const open = async (choice: string): Promise<void> => {
    show({ readOverview: () => Promise.resolve(succeed(town)), readPresentPlan: () => Promise.resolve(succeed(present)) });
    await waitForText('亮灯统计');
    await press('2 分解');
    await waitForText('调整已有分解');
    await press(choice);
  };

  test('a unit’s year, its quarter, an office’s total and the town’s quarter, by choice', async () => {
    await open('改总数重新分摊');
    await waitForText('新数');
    expect(pageText()).not.toContain('现为');
    await enter('承担单位', '甲子铝业');
    await waitForText('现为4,747万元');
    await enter('改哪个数', 'cell');
    await waitForText('现为1,044万元');
    await enter('季度', '4');
    await waitForText('现为1,329万元');
    await enter('改哪个数', 'quarter');
    await waitForText('现为1,497.5万元');
    await enter('改哪个数', 'office');
    await enter('责任科室', '经发办');
    await waitForText('现为5,347.5万元');
    expect(await violations()).toEqual([]);
  });

  test('a re-plan’s indicator, and all that a unit which stops carries', async () => {
    await open('年中调整');
    await waitForText('现计划合计5,347.5万元;一至四季度 1,176 / 1,337 / 1,337 / 1,497.5');
    await press('返回');
    await press('按停产处理');
    await enter('停产单位', '甲子铝业');
    await waitForText('现承担:制造业投资4,747万元、征地12.6亩');
  });
});
