/**
 * @jest-environment jsdom
 */
import { act } from 'react';
import { fail, succeed } from '../../src/domain/issue';
import type { AdjustOrder, PaneActions } from '../../src/taskpane/actions';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, adjustedRow, adjustment, indicator, issue, overview, refused, rowStanding, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const TODAY = new Date(2011, 4, 12);
const town = overview({ rows: ['甲子铝业', '乙亥汽配'].map((unit, row) => rowStanding({ unit, row, gap: row === 0 ? 2 : -14.6 })) });

type Preview = PaneActions['previewAdjustment'];

/** Opens one of the choices under 调整已有分解. */
async function open(choice: string, more: Partial<PaneActions> = {}): Promise<void> {
  render(<Pane actions={actions({ readOverview: () => Promise.resolve(succeed(town)), ...more })} surroundings={{ displayLanguage: 'zh-CN', isDark: false, today: TODAY }} />);
  await waitForText('亮灯统计');
  await press('2 分解');
  await waitForText('调整已有分解');
  await press(choice);
  await waitUntil(() => document.activeElement?.textContent === choice, 'the heading has the focus');
}

async function fillBreakback(): Promise<void> {
  await enter('承担单位', '甲子铝业');
  await enter('新数(万元)', '120');
}

/** A preview that is refused until the order satisfies a condition. */
function refusedUnless(isEnough: (order: AdjustOrder) => boolean, code: string, facts: Parameters<typeof issue>[1] = {}): jest.MockedFunction<Preview> {
  return jest.fn<ReturnType<Preview>, Parameters<Preview>>((order) => Promise.resolve(isEnough(order) ? succeed(adjustment()) : fail([issue(code, facts)])));
}

test('a workbook that is not split has nothing to adjust', async () => {
  const fresh = overview({ indicators: [indicator({ units: 0 })] });
  render(<Pane actions={actions({ readOverview: () => Promise.resolve(succeed(fresh)) })} surroundings={{ displayLanguage: 'zh-CN', isDark: false, today: TODAY }} />);
  await waitForText('分解哪些指标');
  expect(pageText()).not.toContain('调整已有分解');
});

describe('breakback', () => {
  test('from the form by a refusal and a wider scope to what is written', async () => {
    const facts = { indicator: '制造业投资', measure: '万元', scope: 'office', asked: 20, takes: 5, missing: 15, rows: ['乙亥汽配'], next: 'town' };
    const previewAdjustment = refusedUnless((order) => order.kind === 'breakback' && order.scope === 'town', 'scope-too-small', { facts });
    const applyAdjustment = jest.fn(() => Promise.resolve(succeed(undefined)));
    const readOverview = jest.fn(() => Promise.resolve(succeed(town)));
    await open('改总数重新分摊', { previewAdjustment, applyAdjustment, readOverview });
    expect(isDisabled('预览')).toBe(true);
    expect(pageText()).toContain('请选承担单位。');
    await fillBreakback();
    await press('预览');
    await waitForText('要增减20万元,本科室只能承担5,还差15万元。');
    expect(await violations()).toEqual([]);
    await press('扩大到全镇');
    await waitForText('1行有变化。尚未写入。');
    const ordered = { kind: 'breakback', indicator: '制造业投资', edit: { kind: 'annual', unit: '甲子铝业', value: 120 } };
    expect(previewAdjustment.mock.calls.map(([order]) => order)).toEqual([ordered, { ...ordered, scope: 'town' }]);
    expect(document.activeElement?.getAttribute('role')).toBe('group');
    expect(pageText()).toContain('制造业投资 · 应分解20,000万元一至四季度 5,000 / 5,000 / 5,000 / 5,000 · 差数由本科室承担');
    expect(await violations()).toEqual([]);
    const read = readOverview.mock.calls.length;
    await press('写入台账');
    await waitForText('已写入台账,1行有变化,合计不差。制造业投资:调整后为第2版,此前的计划为第1版。');
    expect(applyAdjustment).toHaveBeenCalledTimes(1);
    expect(readOverview.mock.calls.length).toBe(read + 1);
    expect(await violations()).toEqual([]);
    await press('继续调整');
    expect(control('新数(万元)')).toHaveProperty('value', '');
  });

  test('every row stands old beside new with its quarters and its reason', async () => {
    const rows = [adjustedRow(), adjustedRow({ unit: '乙亥汽配', before: 80.5, after: 60.3, quarters: [25, 25, 25, 25], origin: '减到下限。' })];
    await open('改总数重新分摊', { previewAdjustment: () => Promise.resolve(succeed(adjustment({ rows }))) });
    await fillBreakback();
    await press('预览');
    await waitForText('2行有变化');
    const cells = [...document.querySelectorAll('[role="row"]')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['承担单位', '原数', '新数', '增减'],
      ['制造业投资(万元)'],
      ['甲子铝业', '100', '120', '+20', '三季度 25→35 · 四季度 25→35', '改总数重新分摊:人工改定:年度由100改为120万元。'],
      ['乙亥汽配', '80.5', '60.3', '−20.2', '减到下限。'],
    ]);
  });

  test('a held figure is changed only after the planner says that it is meant', async () => {
    const previewAdjustment = refusedUnless((order) => order.kind === 'breakback' && order.editsHold === true, 'row-held', { facts: { indicator: '制造业投资', row: '甲子铝业', value: 120 } });
    await open('改总数重新分摊', { previewAdjustment });
    expect(() => control('修改的是锁定数')).toThrow();
    await fillBreakback();
    await press('预览');
    await waitForText('甲子铝业已锁定,不能改为120。');
    await press('修改的是锁定数');
    expect(await violations()).toEqual([]);
    await press('预览');
    await waitForText('尚未写入');
  });

  test('offices and quarters are asked for where they are changed', async () => {
    const previewAdjustment = jest.fn<ReturnType<Preview>, Parameters<Preview>>(() => Promise.resolve(succeed(adjustment())));
    await open('改总数重新分摊', { previewAdjustment });
    await enter('改哪个数', 'office');
    expect(() => control('承担单位')).toThrow();
    await enter('责任科室', '经发办');
    await enter('新数', '300');
    await press('预览');
    await waitForText('尚未写入');
    await press('返回');
    expect(control('新数')).toHaveProperty('value', '300');
    await enter('改哪个数', 'quarter');
    await enter('季度', '3');
    await press('预览');
    await waitForText('尚未写入');
    expect(previewAdjustment.mock.calls.map(([order]) => order.kind === 'breakback' && order.edit)).toEqual([
      { kind: 'office', office: '经发办', value: 300 },
      { kind: 'quarter', quarter: 3, value: 300 },
    ]);
  });

  test('a preview of a workbook that was changed meanwhile cannot be written', async () => {
    await open('改总数重新分摊', { applyAdjustment: () => refused(issue('changed-meanwhile', { facts: { count: 2 } })) });
    await fillBreakback();
    await press('预览');
    await waitForText('尚未写入');
    await press('写入台账');
    await waitForText('预览之后有人改过2个单元格');
    expect(isDisabled('写入台账')).toBe(true);
    expect(pageText()).toContain('预览之后工作簿有改动,请重新预览。');
    await press('重新预览');
    await waitUntil(() => !isDisabled('写入台账'), 'the new preview can be written');
  });

  test('a preview without a change has nothing to write', async () => {
    await open('改总数重新分摊', { previewAdjustment: () => Promise.resolve(succeed(adjustment({ rows: [], change: { columns: [], guards: [], appends: [] } }))) });
    await fillBreakback();
    await press('预览');
    await waitForText('台账里已经是这些数,不用写入。');
    expect(isDisabled('写入台账')).toBe(true);
  });

  test('a preview that takes long can be cancelled, and the form is as it was', async () => {
    await open('改总数重新分摊', { previewAdjustment: (_, options) => untilCancelled(options) });
    await fillBreakback();
    await press('预览');
    await waitForText('正在计算');
    await press('取消');
    await waitUntil(() => !pageText().includes('正在'), 'the spinner is gone');
    expect(isDisabled('预览')).toBe(false);
    expect(control('新数(万元)')).toHaveProperty('value', '120');
  });

  test('many units can be narrowed by a part of the name', async () => {
    const many = { ...town, rows: Array.from({ length: 30 }, (_, row) => rowStanding({ unit: `单位${row}`, row })) };
    await open('改总数重新分摊', { readOverview: () => Promise.resolve(succeed(many)) });
    const units = () => [...document.querySelectorAll('option')].map((option) => option.textContent).filter((name) => name?.startsWith('单位'));
    expect(units()).toHaveLength(30);
    await enter('按名称筛选', '位2');
    expect(units()).toEqual(['单位2', ...Array.from({ length: 10 }, (_, index) => `单位2${index}`)]);
    expect(await violations()).toEqual([]);
  });
});

describe('re-plan', () => {
  test('a transfer asks the units that take over, and is previewed once all have consented', async () => {
    const previewAdjustment = refusedUnless(
      (order) => order.kind === 'replan' && order.mode.kind === 'transfer' && order.mode.consents['甲子铝业'] === '7月5日会议同意',
      'consent-missing',
      { facts: { indicator: '制造业投资', measure: '万元', rows: ['甲子铝业'], amounts: [24] } },
    );
    await open('年中调整', { previewAdjustment });
    expect(pageText()).toContain('按截至月份(1个季度)');
    await press('内部调剂');
    await press('预览');
    await waitForText('甲子铝业24万元由这些单位承接,尚未填承接单位意见。');
    expect(document.activeElement).toBe(control('甲子铝业(承接24万元)'));
    expect(isDisabled('预览')).toBe(true);
    expect(pageText()).toContain('请逐家填写承接单位意见。');
    expect(await violations()).toEqual([]);
    await enter('甲子铝业(承接24万元)', '7月5日会议同意');
    await press('预览');
    await waitForText('尚未写入');
  });

  test('the units that give can be chosen among those that are behind', async () => {
    const previewAdjustment = jest.fn<ReturnType<Preview>, Parameters<Preview>>(() => refused(issue('nothing-to-transfer')));
    await open('年中调整', { previewAdjustment });
    await press('内部调剂');
    await press('只从所选单位');
    expect(pageText()).toContain('请至少选一个调出单位。');
    expect(() => control('甲子铝业')).toThrow();
    await press('乙亥汽配');
    expect(await violations()).toEqual([]);
    await press('预览');
    await waitForText('没有欠序时的单位,无需调剂');
    expect(previewAdjustment.mock.calls[0]?.[0]).toMatchObject({ mode: { kind: 'transfer', from: ['乙亥汽配'] } });
  });

  test('a new target is asked for in the unit in which it is issued, with its document', async () => {
    const previewAdjustment = jest.fn<ReturnType<Preview>, Parameters<Preview>>(() => Promise.resolve(succeed(adjustment())));
    await open('年中调整', { previewAdjustment });
    await enter('已过季度', '2');
    await press('原计划');
    await press('重新下达');
    await enter('新下达数(亿元)', '2.2');
    expect(pageText()).toContain('请填下达文号。');
    await enter('下达文号', '示例镇发〔2011〕9号');
    expect(await violations()).toEqual([]);
    await press('预览');
    await waitForText('尚未写入');
    expect(previewAdjustment.mock.calls[0]?.[0]).toEqual({
      kind: 'replan', indicator: '制造业投资', elapsed: 2, frozen: 'plan', mode: { kind: 'reissue', issued: 2.2, document: '示例镇发〔2011〕9号' },
    });
  });
});

test('a stopped unit keeps what is chosen and leaves the rest to whom it says', async () => {
  const previewAdjustment = jest.fn<ReturnType<Preview>, Parameters<Preview>>(() => Promise.resolve(succeed(adjustment())));
  await open('按停产处理', { previewAdjustment });
  await enter('停产单位', '乙亥汽配');
  await enter('最后生产月份', '0');
  await press('计划');
  await enter('余数由谁承接', 'row');
  expect(pageText()).toContain('请指定承接单位。');
  await enter('指定承接单位', '甲子铝业');
  expect(await violations()).toEqual([]);
  await press('预览');
  await waitForText('尚未写入');
  expect(previewAdjustment.mock.calls[0]?.[0]).toEqual({ kind: 'stop', unit: '乙亥汽配', indicators: null, lastMonth: 0, keeps: 'plan', to: { row: '甲子铝业' } });
});

test('an older workbook gets its table of versions, and the preview goes on', async () => {
  let isThere = false;
  const addTables = jest.fn(() => Promise.resolve(succeed(((isThere = true), undefined))));
  await open('改总数重新分摊', { addTables, previewAdjustment: () => (isThere ? Promise.resolve(succeed(adjustment())) : refused(issue('versions-missing'))) });
  await fillBreakback();
  await press('预览');
  await waitForText('没有“计划版本”表');
  await press('补建计划版本表');
  await waitForText('尚未写入');
  expect(addTables).toHaveBeenCalledTimes(1);
});

describe('versions', () => {
  const version = (number: number) => ({ indicator: '制造业投资', version: number, time: `2011-0${number}-10 09:00`, state: '调整', note: '', isOriginal: false });

  test('the first and the latest are compared if nothing else is said', async () => {
    const compareVersions = jest.fn(actions().compareVersions);
    await open('计划版本', { compareVersions, listVersions: () => Promise.resolve(succeed([version(1), version(2), version(3)])) });
    await waitForText('旧版');
    await press('对比');
    await waitForText('1个单位有增减。');
    expect(compareVersions.mock.calls[0]?.slice(0, 3)).toEqual(['制造业投资', 1, 3]);
    const cells = [...document.querySelectorAll('[role="row"]')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['承担单位', '旧', '新', '增减'],
      ['制造业投资(万元)'],
      ['甲子铝业', '100', '120', '+20', '三季度 +10 · 四季度 +10'],
      ['乙亥汽配', '80', '80', '不变'],
    ]);
    expect(await violations()).toEqual([]);
    await enter('旧版', '2');
    expect(pageText()).not.toContain('1个单位有增减。');
  });

  test('the original plan is marked, and compared with the latest if nothing else is said', async () => {
    const compareVersions = jest.fn(actions().compareVersions);
    await open('计划版本', { compareVersions, listVersions: () => Promise.resolve(succeed([version(1), { ...version(2), state: '已下达', isOriginal: true }, version(3)])) });
    await waitForText('第2版 已下达 2011-02-10 09:00(原计划)');
    await press('对比');
    await waitForText('1个单位有增减。');
    expect(compareVersions.mock.calls[0]?.slice(0, 3)).toEqual(['制造业投资', 2, 3]);
  });

  test('where none is kept yet it is said when there will be', async () => {
    await open('计划版本');
    await waitForText('还没有计划版本。');
    expect(await violations()).toEqual([]);
  });
});

test('going back gives the focus to where the planner came from', async () => {
  await open('按停产处理');
  await press('返回');
  expect(document.activeElement).toBe(control('按停产处理'));
  expect(pageText()).toContain('分解哪些指标');
});

test('all of it speaks English', async () => {
  await open('年中调整');
  await press('English');
  await press('Internal transfer');
  // What is left in Chinese are the user's own names and units.
  const english = (): string => pageText().replaceAll(/制造业投资|甲子铝业|乙亥汽配|经发办|万元|亿元|中文/g, '');
  expect(english()).not.toMatch(/\p{Script=Han}/u);
  expect(await violations()).toEqual([]);
  await press('Back');
  for (const choice of ['Breakback', 'Unit stopped']) {
    await press(choice);
    expect(english()).not.toMatch(/\p{Script=Han}/u);
    expect(await violations()).toEqual([]);
    await press('Back');
  }
});

describe('the Tab key', () => {
  /** As a browser sends it; `true` when it came through to the window, where office.js listens on the web. */
  function tab(shiftKey = false): boolean {
    let isLeaving = false;
    const leave = (): void => void (isLeaving = true);
    window.addEventListener('keydown', leave);
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true })));
    window.removeEventListener('keydown', leave);
    return isLeaving;
  }

  test('leads from a view that has just been opened to its first control', async () => {
    await open('改总数重新分摊');
    expect(tab()).toBe(false);
    expect(document.activeElement).toBe(control('指标'));
    await fillBreakback();
    await press('预览');
    await waitForText('尚未写入');
    expect(tab()).toBe(false);
    expect(document.activeElement).toBe(control('写入台账'));
  });

  test('leads back to what stands above the step, and is nobody else’s business elsewhere', async () => {
    await open('改总数重新分摊');
    expect(tab(true)).toBe(false);
    expect(document.activeElement).toBe(control('保护填报'));
    control('返回').focus();
    expect(tab()).toBe(true);
    expect(document.activeElement).toBe(control('返回'));
  });
});
