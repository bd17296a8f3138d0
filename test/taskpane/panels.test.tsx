/**
 * @jest-environment jsdom
 */
import { NO_OVERRIDES } from '../../src/app/split/overrides';
import { succeed } from '../../src/domain/issue';
import type { Edit } from '../../src/app/ports';
import type { PaneActions } from '../../src/taskpane/actions';
import { OutsideExcel } from '../../src/taskpane/OutsideExcel';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, indicator, issue, overview, preview, previewRow, refused, rowStanding, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const TODAY = new Date(2011, 4, 12);

function show(more: Partial<PaneActions> = {}, displayLanguage = 'zh-CN'): void {
  render(<Pane actions={actions(more)} surroundings={{ displayLanguage, isDark: false, today: TODAY }} />);
}

const absent = () => refused(issue('not-a-xushi-workbook'));

async function showPreview(more: Partial<PaneActions> = {}): Promise<void> {
  show(more);
  await waitForText('亮灯统计');
  await press('2 分解');
  await waitForText('分解哪些指标');
  await press('分解预览');
  await waitForText('尚未写入');
}

describe('set-up', () => {
  test('orders what was entered, and goes on to what is to be filled in', async () => {
    const setUp = jest.fn<ReturnType<PaneActions['setUp']>, Parameters<PaneActions['setUp']>>(() => Promise.resolve(succeed(undefined)));
    let isBuilt = false;
    show({ setUp: (order) => ((isBuilt = true), setUp(order)), readOverview: () => (isBuilt ? Promise.resolve(succeed(overview({ indicators: [], worst: [], rows: [] }))) : absent()) });
    await waitForText('空白模板');
    await enter('单位名称', '山前镇');
    await enter('年度', '2012');
    await enter('截至月份', '6');
    await enter('工作簿语言', 'en');
    await press('新建工作簿');
    await waitForText('从文件或别的表里粘贴,逐行核对后写入。');
    expect(setUp).toHaveBeenCalledWith({ kind: 'template', language: 'en', town: '山前镇', year: 2012, asOf: 6 });
  });

  test('a refusal is shown plainly and what was entered stays', async () => {
    show({ readOverview: absent, setUp: () => refused(issue('sheet-exists', { facts: { sheet: '分解台账' } })) });
    await waitForText('空白模板');
    await enter('单位名称', '山前镇');
    await press('新建工作簿');
    await waitForText('已有名为“分解台账”的工作表');
    expect(control('单位名称')).toHaveProperty('value', '山前镇');
    expect(await violations()).toEqual([]);
  });

  test('the button says why it cannot be pressed', async () => {
    show({ readOverview: absent });
    await waitForText('请填单位名称。');
    const button = control('新建工作簿');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('请填单位名称。');
    await enter('单位名称', '山前镇');
    expect(isDisabled('新建工作簿')).toBe(false);
    await enter('年度', '12');
    expect(pageText()).toContain('年度请填2000—2100的整数。');
  });

  test('a set-up that takes long can be cancelled', async () => {
    show({ readOverview: absent, setUp: (_, options) => untilCancelled(options) });
    await waitForText('空白模板');
    await press('打开演示');
    await press('新建工作簿');
    expect(isDisabled('新建工作簿')).toBe(true);
    await waitForText('正在新建工作表');
    await press('取消');
    await waitForText('已取消。未写入任何单元格。');
    expect(isDisabled('新建工作簿')).toBe(false);
  });
});

describe('split', () => {
  test('an unticked indicator is not asked for, and stays unticked after a failure', async () => {
    const previewSplit = jest.fn<ReturnType<PaneActions['previewSplit']>, Parameters<PaneActions['previewSplit']>>(() => refused(issue('protected')));
    const both = overview({ indicators: [indicator(), indicator({ name: '征地', target: 314, measure: '亩' })] });
    show({ readOverview: () => Promise.resolve(succeed(both)), previewSplit: (names) => previewSplit(names) });
    await waitForText('亮灯统计');
    await press('2 分解');
    await waitForText('分解哪些指标');
    await press('征地');
    await press('分解预览');
    await waitForText('工作表受保护');
    expect(previewSplit).toHaveBeenCalledWith(expect.objectContaining({ indicators: ['制造业投资'], overrides: NO_OVERRIDES }));
    expect(control('征地')).toHaveProperty('checked', false);
    await press('制造业投资');
    expect(pageText()).toContain('请至少选一项有下达数的指标。');
    expect(isDisabled('分解预览')).toBe(true);
  });

  test('the table of office totals is opened for the planner', async () => {
    const select = jest.fn(() => Promise.resolve(succeed(undefined)));
    show({ readOverview: () => Promise.resolve(succeed(overview())), select });
    await waitForText('亮灯统计');
    await press('2 分解');
    await waitForText('分解哪些指标');
    await press('先定科室总量');
    expect(select).toHaveBeenCalledWith({ table: 'OfficeTotals', header: '指标', row: 0 });
    expect(await violations()).toEqual([]);
  });

  test('every row stands old beside new with its change', async () => {
    const rows = [previewRow(), previewRow({ unit: '乙丑五金', before: 80, after: 100, stop: 'maximum' })];
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ rows }))) });
    const cells = [...document.querySelectorAll('[role="row"]')].map((row) => [...row.children].map((cell) => cell.textContent));
    expect(cells).toEqual([
      ['承担单位', '原数', '新数', '增减'],
      ['制造业投资(万元)'],
      ['甲子铝业', '', '100', '新增', '不锁一至四季度 25 / 25 / 25 / 25'],
      ['乙丑五金', '80', '100', '+25.0%', '不锁取上限 · 一至四季度 25 / 25 / 25 / 25'],
    ]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('分解预览');
    expect(await violations()).toEqual([]);
  });

  test('of ten thousand rows only those in sight are drawn', async () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => previewRow({ unit: `单位${row}`, row }));
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ rows }))) });
    const drawn = document.querySelectorAll('[role="row"]').length;
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
    expect(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')).toBe('10002');
  });

  test('a warning at a row selects it in the sheet', async () => {
    const select = jest.fn(() => Promise.resolve(succeed(undefined)));
    const warning = issue('text-read-as-number', { severity: 'warning', facts: { text: '６.５', value: 6.5 }, place: { table: 'Ledger', row: 3, column: '上年数' } });
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ warnings: [warning] }))), select });
    await press('【分解台账 表内第3行 “上年数”】“６.５”按6.5读取');
    expect(select).toHaveBeenCalledWith({ table: 'Ledger', header: '上年数', row: 2 });
  });

  test('a write that fails keeps the preview and can be tried again', async () => {
    let isEditing = true;
    await showPreview({ applySplit: () => (isEditing ? refused(issue('cell-editing')) : Promise.resolve(succeed(undefined))) });
    await press('写入台账');
    await waitForText('请先按回车结束单元格编辑,再点一次。');
    expect(pageText()).toContain('合计校验');
    isEditing = false;
    await press('写入台账');
    await waitForText('1 个指标中 1 个已分解,合计与下达数一致。');
    expect(await violations()).toEqual([]);
  });

  test('a preview of a workbook that was changed meanwhile cannot be written', async () => {
    await showPreview({ applySplit: () => refused(issue('changed-meanwhile', { facts: { count: 2 } })) });
    await press('写入台账');
    await waitForText('预览之后有人改过2个单元格');
    expect(isDisabled('写入台账')).toBe(true);
    expect(pageText()).toContain('预览之后工作簿有改动,请重新预览。');
    await press('重新预览');
    await waitUntil(() => !isDisabled('写入台账'), 'the new preview can be written');
  });

  test('a preview without a change has nothing to write', async () => {
    await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ change: { columns: [], guards: [], appends: [] } }))) });
    expect(isDisabled('写入台账')).toBe(true);
    expect(pageText()).toContain('台账里已经是这些数,不用写入。');
  });

  test('a preview that takes long can be cancelled', async () => {
    show({ previewSplit: (_, options) => untilCancelled(options) });
    await waitForText('亮灯统计');
    await press('2 分解');
    await waitForText('分解哪些指标');
    await press('分解预览');
    await waitForText('正在计算');
    await press('取消');
    await waitUntil(() => !pageText().includes('正在'), 'the spinner is gone');
    expect(isDisabled('分解预览')).toBe(false);
  });

  test('a preview that takes long says how many indicators are solved', async () => {
    show({ previewSplit: (_, options) => (options?.onProgress?.(3, 20), untilCancelled(options)) });
    await waitForText('亮灯统计');
    await press('2 分解');
    await waitForText('分解哪些指标');
    await press('分解预览');
    await waitForText('第3步,共20步');
  });
});

describe('track', () => {
  test('the stepper stops at the ends of the year and says so', async () => {
    show({ readOverview: () => Promise.resolve(succeed(overview({ asOf: 12 }))) });
    await waitForText('2011年1—12月');
    expect(isDisabled('下一个月')).toBe(true);
    expect(isDisabled('上一个月')).toBe(false);
    expect(pageText()).toContain('已是12月,不能再往后。');
  });

  test('a step moves the month by one and reads again', async () => {
    let asOf = 4;
    const setAsOf = jest.fn((month: number) => {
      asOf = month;
      return Promise.resolve(succeed(undefined));
    });
    show({ readOverview: () => Promise.resolve(succeed(overview({ asOf }))), setAsOf: (month) => setAsOf(month) });
    await waitForText('2011年1—4月');
    await press('上一个月');
    await waitForText('2011年1—3月');
    expect(setAsOf.mock.calls).toEqual([[3]]);
  });

  test('a failed refresh says what to do and keeps the lights', async () => {
    show({ refresh: () => refused(issue('host-failed', { facts: { code: 'GeneralException' } })) });
    await waitForText('亮灯统计');
    await press('刷新');
    await waitForText('Excel 未能完成操作(GeneralException)');
    expect(pageText()).toContain('缺口最大的十项');
    expect(await violations()).toEqual([]);
  });

  test('of many rows behind, ten are listed', async () => {
    const worst = Array.from({ length: 15 }, (_, row) => rowStanding({ row, unit: `单位${row}` }));
    show({ readOverview: () => Promise.resolve(succeed(overview({ worst }))) });
    await waitForText('缺口最大的十项');
    expect(document.querySelectorAll('ol:not(nav ol) li')).toHaveLength(10);
  });

  test('an empty list says so', async () => {
    show({ readOverview: () => Promise.resolve(succeed(overview({ indicators: [indicator({ code: 0 })], rows: [], worst: [] }))) });
    await waitForText('没有欠序时的行。');
    expect(pageText()).toContain('还没有可亮灯的行。');
  });

  test('a row that is gone leads to a sentence', async () => {
    show({ select: () => refused(issue('table-missing', { facts: { table: 'Ledger' } })) });
    await waitForText('缺口最大的十项');
    await press('乙亥汽配');
    await waitForText('找不到表“分解台账”');
  });

  test('where edits cannot be followed the pane says so', async () => {
    show({ onEdited: () => Promise.resolve(null) });
    await waitForText('未能监听表格改动');
  });
});

describe('reading', () => {
  test('a damaged workbook is explained and read again on request', async () => {
    let isDamaged = true;
    const damage = issue('column-missing', { facts: { table: 'Ledger', column: '状态' }, place: { table: 'Ledger', column: '状态' } });
    show({ readOverview: () => (isDamaged ? refused(damage) : Promise.resolve(succeed(overview()))) });
    await waitForText('表“分解台账”缺少“状态”列');
    expect(await violations()).toEqual([]);
    isDamaged = false;
    await press('重试');
    await waitForText('亮灯统计');
  });

  test('edits in quick succession are read once, and a user still typing is waited for', async () => {
    let edited: (edit: Edit) => void = () => undefined;
    let isTyping = false;
    const readOverview = jest.fn(() => (isTyping ? refused(issue('cell-editing')) : Promise.resolve(succeed(overview()))));
    show({
      readOverview: () => readOverview(),
      onEdited: (listener) => {
        edited = listener;
        return Promise.resolve(() => undefined);
      },
    });
    await waitForText('亮灯统计');
    expect(readOverview).toHaveBeenCalledTimes(1);
    isTyping = true;
    edited({ isRemote: false });
    edited({ isRemote: false });
    edited({ isRemote: false });
    await waitUntil(() => readOverview.mock.calls.length === 2, 'it was read once more');
    expect(pageText()).not.toContain('请先按回车');
    isTyping = false;
    await waitUntil(() => readOverview.mock.calls.length === 3, 'it was read after the typing');
  });
});

test('the pane speaks the language chosen, and remembers it', async () => {
  show({}, 'zh-CN');
  await waitForText('亮灯统计');
  await press('English');
  expect(pageText()).toContain('Ten largest shortfalls');
  expect(pageText()).toContain('乙亥汽配 · 制造业投资■Large gap');
  expect(await violations()).toEqual([]);
  show({}, 'zh-CN');
  await waitUntil(() => pageText().split('Ten largest shortfalls').length === 3, 'the second pane speaks English');
});

test.each(['connecting', 'outside', 'notLoaded'] as const)('outside Excel the page says where to open it (%s)', async (state) => {
  render(<OutsideExcel state={state} />);
  expect(pageText()).toMatch(/Excel|office\.js/);
  expect(await violations()).toEqual([]);
});

describe('the month’s work', () => {
  test('opens in the place of the progress, keeps the focus, and leads back to its button', async () => {
    show();
    await waitForText('本月工作');
    for (const [name, inside] of [['本月定稿', '出核对单'], ['通报和督办', '生成什么'], ['打印和导出', '导出领导版']] as const) {
      await press(name);
      await waitForText(inside);
      expect(document.activeElement?.textContent).toBe(name);
      expect(document.querySelector('section[aria-label="亮灯统计"]')?.closest('[hidden]')).not.toBeNull();
      expect(await violations()).toEqual([]);
      await press('返回进度');
      await waitUntil(() => document.activeElement?.textContent === name, 'the focus is on the button again');
    }
  });

  test('what keeps lights from being worked out is said above them', async () => {
    const faults = [issue('as-of-outside', { facts: { value: '13' }, place: { table: 'Settings', row: 3, column: '内容' } })];
    show({ readOverview: () => Promise.resolve(succeed(overview({ faults }))) });
    await waitForText('截至月份填的是“13”。请填1—12的整数');
  });
});
