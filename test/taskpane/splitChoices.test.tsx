/**
 * @jest-environment jsdom
 */
import { act } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type Overrides } from '../../src/app/split/overrides';
import type { PartialTotals } from '../../src/app/split/partialTotals';
import type { SplitPreviewRow } from '../../src/app/split/split';
import { fail, succeed } from '../../src/domain/issue';
import type { PaneActions, SplitOrder } from '../../src/taskpane/actions';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, indicator, issue, overview, preview, previewRow, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';
import { assignment, splitReading, terms } from './splitReadings';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const UNITS = ['甲子铝业', '乙丑五金', '丙寅新材'];
const ROWS: readonly SplitPreviewRow[] = UNITS.map((unit, row) => previewRow({ unit, row, before: 80 }));
const keyOf = (unit: string): string => JSON.stringify(['制造业投资', unit]);
const READING = splitReading(UNITS.map((unit, row) => assignment({ unit, row, annual: 80, quarters: [20, 20, 20, 20] })), [terms({ units: UNITS })]);

/** The split step of a pane; every order that reaches the preview is kept. */
async function openSplit(more: Partial<PaneActions> = {}): Promise<SplitOrder[]> {
  const orders: SplitOrder[] = [];
  const { previewSplit } = more;
  render(
    <Pane
      actions={actions({
        readSplit: () => Promise.resolve(succeed(READING)),
        ...more,
        previewSplit: (order, options) => {
          orders.push(order);
          return previewSplit ? previewSplit(order, options) : Promise.resolve(succeed(preview({ rows: ROWS })));
        },
      })}
      surroundings={{ displayLanguage: 'zh-CN', isDark: false, today: new Date(2011, 4, 12) }}
    />,
  );
  await waitForText('亮灯统计');
  await press('2 分解');
  await waitForText('分解哪些指标');
  return orders;
}

async function showPreview(more: Partial<PaneActions> = {}): Promise<SplitOrder[]> {
  const orders = await openSplit(more);
  await press('分解预览');
  await waitForText('尚未写入');
  return orders;
}

const focusedName = (): string | null | undefined => document.activeElement?.getAttribute('aria-label');
const latest = (orders: readonly SplitOrder[]): Overrides | undefined => orders[orders.length - 1]?.overrides;

describe('holds', () => {
  test('are toggled by keyboard, row by row, and the preview follows with the focus where it was', async () => {
    const orders = await showPreview();
    const user = userEvent.setup();
    act(() => control('甲子铝业:不锁').focus());
    await user.keyboard('{ArrowDown}');
    expect(focusedName()).toBe('乙丑五金:不锁');
    await user.keyboard('{Enter}');
    expect(focusedName()).toBe('乙丑五金:锁年度(未写入)');
    expect(isDisabled('写入台账')).toBe(true);
    await waitUntil(() => orders.length === 2, 'the preview was worked out again');
    expect(latest(orders)?.rows).toEqual({ [keyOf('乙丑五金')]: { hold: 'year' } });
    await waitUntil(() => !isDisabled('写入台账'), 'it can be written');
    expect(focusedName()).toBe('乙丑五金:锁年度(未写入)');
    expect(pageText()).toContain('有1处选择未写入工作簿');
    expect(await violations()).toEqual([]);
    await user.keyboard('{End}{Enter}{Enter}');
    expect(focusedName()).toBe('丙寅新材:全锁(未写入)');
    await user.keyboard('{Home}');
    expect(focusedName()).toBe('甲子铝业:不锁');
  });

  test('the list is one stop for Tab', async () => {
    await showPreview();
    const stops = [...document.querySelectorAll<HTMLElement>('[role="grid"] button')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual(['甲子铝业:不锁']);
  });

  test('several in quick succession are previewed once, and a preview that is under way gives way', async () => {
    let isSlow = false;
    const aborted: boolean[] = [];
    const orders = await showPreview({
      previewSplit: (_, options) => {
        if (!isSlow) return Promise.resolve(succeed(preview({ rows: ROWS })));
        options?.signal?.addEventListener('abort', () => aborted.push(true));
        return untilCancelled(options);
      },
    });
    isSlow = true;
    await press('甲子铝业:不锁');
    await press('乙丑五金:不锁');
    await waitUntil(() => orders.length === 2, 'one preview was ordered for both');
    expect(Object.keys(latest(orders)?.rows ?? {})).toHaveLength(2);
    isSlow = false;
    await press('丙寅新材:不锁');
    await waitUntil(() => orders.length === 3, 'the next was ordered');
    expect([aborted, Object.keys(latest(orders)?.rows ?? {}).length]).toEqual([[true], 3]);
    await waitUntil(() => !isDisabled('写入台账'), 'the latest can be written');
  });

  test('a preview given up halfway cannot be written by other choices', async () => {
    let isSlow = false;
    await showPreview({ previewSplit: (_, options) => (isSlow ? untilCancelled(options) : Promise.resolve(succeed(preview({ rows: ROWS })))) });
    isSlow = true;
    await press('甲子铝业:不锁');
    await waitForText('正在计算');
    await press('取消');
    await waitForText('选择已改,还没有重新计算。请重新预览。');
    expect(isDisabled('写入台账')).toBe(true);
    await press('全部恢复原值');
  });

  test('the selected row of the ledger is held and released; elsewhere the planner is told what to select', async () => {
    let row: number | null = 1;
    const orders = await showPreview({
      readSelection: () => Promise.resolve(succeed({ sheet: '分解台账', address: 'B7', cell: row === null ? null : { table: 'Ledger', header: '承担单位', row } })),
    });
    await press('锁定选中行');
    await waitForText('已锁年度:乙丑五金(制造业投资)。尚未写入。');
    await waitUntil(() => orders.length === 2, 'it was previewed');
    expect(latest(orders)?.rows).toEqual({ [keyOf('乙丑五金')]: { hold: 'year' } });
    await press('放开选中行');
    await waitForText('已放开:乙丑五金');
    await waitUntil(() => orders.length === 3, 'it was previewed again');
    expect(latest(orders)?.rows).toEqual({});
    row = 40;
    await press('锁定选中行');
    await waitForText('选中的行不在本次预览里。');
    row = null;
    await press('锁定选中行');
    await waitForText('请先在“分解台账”里选中要锁定的行');
  });

  test('what was written is no choice any more', async () => {
    await showPreview();
    await press('甲子铝业:不锁');
    await waitUntil(() => !isDisabled('写入台账'), 'it can be written');
    await press('写入台账');
    await waitForText('已分解,合计与下达数一致。');
    await press('再分解');
    await waitForText('分解哪些指标');
    expect(pageText()).not.toContain('未写入工作簿');
  });
});

describe('repairs', () => {
  const shortage = issue('minimums-exceed-target', {
    facts: { indicator: '制造业投资', measure: '万元', target: 100, sum: 120, difference: 20, held: 0, bounds: 120, rows: ['甲子铝业'], keys: [keyOf('甲子铝业')] },
    repairs: [
      { code: 'lower-minimum', facts: { row: '甲子铝业', key: keyOf('甲子铝业'), from: 120, to: 100, amount: 20, measure: '万元' } },
      { code: 'change-target', facts: { to: 120, amount: 20, measure: '万元' }, place: { table: 'Indicators', row: 1, column: '下达数(必保)' } },
    ],
  });

  test('one press makes it, and the split is previewed', async () => {
    const orders = await openSplit({
      previewSplit: ({ overrides }) => Promise.resolve(overrides.rows[keyOf('甲子铝业')]?.minimum === 100 ? succeed(preview({ rows: ROWS })) : fail([shortage])),
    });
    await press('分解预览');
    await waitForText('无法分解');
    expect(pageText()).not.toContain(';提请把任务数调整为');
    expect(await violations()).toEqual([]);
    await press('把甲子铝业的下限由120降到100');
    await waitForText('尚未写入');
    expect(orders.map(({ overrides }) => overrides.rows)).toEqual([{}, { [keyOf('甲子铝业')]: { minimum: 100 } }]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('分解预览');
  });

  test('what the county decides leads to its cell', async () => {
    const select = jest.fn(() => Promise.resolve(succeed(undefined)));
    const orders = await openSplit({ previewSplit: () => Promise.resolve(fail([shortage])), select });
    await press('分解预览');
    await waitForText('无法分解');
    await press('提请把任务数调整为120万元(到表里改)');
    expect(select).toHaveBeenCalledWith({ table: 'Indicators', header: '下达数(必保)', row: 0 });
    expect(orders).toHaveLength(1);
  });

  test('choices that cannot be split leave the list before in sight, to be changed back', async () => {
    const orders = await showPreview({ previewSplit: ({ overrides }) => Promise.resolve(Object.keys(overrides.rows).length > 0 ? fail([shortage]) : succeed(preview({ rows: ROWS }))) });
    await press('甲子铝业:不锁');
    await waitForText('无法分解');
    expect(pageText()).toContain('按现在的选择分不下去。');
    expect(isDisabled('写入台账')).toBe(true);
    await press('甲子铝业:锁年度');
    await press('甲子铝业:全锁');
    await waitUntil(() => !isDisabled('写入台账'), 'it can be written again');
    expect(latest(orders)?.rows).toEqual({});
  });
});

describe('terms', () => {
  const both = overview({ indicators: [indicator(), indicator({ name: '征地', target: 314, measure: '亩' })] });
  const reading = splitReading([assignment()], [terms(), terms({ name: '征地', measure: '亩', terms: { ...terms().terms, basis: 'share' } })]);
  const openTerms = async (more: Partial<PaneActions> = {}): Promise<SplitOrder[]> => {
    const orders = await openSplit({ readOverview: () => Promise.resolve(succeed(both)), readSplit: () => Promise.resolve(succeed(reading)), ...more });
    await press('分解条件');
    await waitForText('适用于');
    return orders;
  };

  test('are chosen for all or one, marked when changed, and restored', async () => {
    const orders = await openTerms();
    expect(control('分解依据')).toHaveProperty('value', '');
    expect(pageText()).not.toContain('取整方法');
    await enter('分解依据', 'equal');
    expect(pageText()).toContain('原为各不相同');
    await enter('适用于', '征地');
    expect(control('分解依据')).toHaveProperty('value', 'equal');
    expect(pageText()).toContain('原为上年占比');
    expect(await violations()).toEqual([]);
    await press('分解依据:恢复原值');
    expect(control('分解依据')).toHaveProperty('value', 'share');
    expect(document.activeElement).toBe(control('分解依据'));
    await press('更多选项');
    await enter('取整方法', 'divisor');
    expect(orders).toEqual([]);
    await press('分解预览');
    await waitForText('尚未写入');
    expect(latest(orders)?.terms).toEqual({ 制造业投资: { basis: 'equal' }, 征地: { apportionment: 'divisor' } });
  });

  test('a figure is read as it is typed, and what is no figure changes nothing', async () => {
    const orders = await openTerms();
    await enter('适用于', '征地');
    await enter('分解步长', '五十');
    expect(pageText()).toContain('请填数,如“5”或“0.5”');
    expect(pageText()).not.toContain('未写入工作簿');
    await enter('分解步长', '５０');
    expect(pageText()).not.toContain('请填数,如');
    await enter('尾差归属', '没有的');
    expect(pageText()).toContain('请从本指标的承担单位里选一个,或留空。');
    await enter('尾差归属', '镇级统筹');
    await press('分解预览');
    await waitForText('尚未写入');
    expect(latest(orders)?.terms['征地']).toEqual({ step: 50, tailRow: '镇级统筹' });
  });

  test('one that is the workbook’s own anyway is no choice', async () => {
    await openTerms();
    await enter('适用于', '征地');
    await enter('分解依据', 'equal');
    await enter('分解依据', 'share');
    expect(pageText()).not.toContain('未写入工作簿');
  });

  test('change a preview that is shown by themselves', async () => {
    const orders = await showPreview();
    await press('分解条件');
    await waitForText('改了先预览');
    await enter('序时进度', '县序时');
    await waitUntil(() => orders.length === 2, 'it was previewed again');
    expect(latest(orders)?.terms).toEqual({ 制造业投资: { schedule: '县序时' } });
  });
});

test('the workbook is read once for many choices, and again where it was edited', async () => {
  let edited: Parameters<PaneActions['onEdited']>[0] = () => undefined;
  const readSplit = jest.fn(() => Promise.resolve(succeed(READING)));
  const orders = await showPreview({
    readSplit,
    readOverview: () => Promise.resolve(succeed(overview())),
    onEdited: (listener) => {
      edited = listener;
      return Promise.resolve(() => undefined);
    },
  });
  await press('甲子铝业:不锁');
  await waitUntil(() => orders.length === 2, 'it was previewed');
  expect(readSplit).toHaveBeenCalledTimes(1);
  edited({ isRemote: false });
  await waitUntil(() => {
    if (readSplit.mock.calls.length < 2 && !isDisabled('写入台账')) control('甲子铝业').click();
    return readSplit.mock.calls.length === 2;
  }, 'a choice after the edit reads again');
});

test('a target is settled for offices first, as the preview shows it, and changed there', async () => {
  const partials: PartialTotals = {
    indicator: '制造业投资', measure: '万元',
    parts: [{ kind: 'office', office: '经发办', annual: 60, quarters: [15, 15, 15, 15] }, { kind: 'office', office: '村建办', annual: 30, quarters: [7, 8, 7, 8] }, { kind: 'pool', office: '', annual: 10, quarters: [3, 2, 3, 2] }],
    town: { annual: 100, quarters: [25, 25, 25, 25] }, target: { annual: 100, quarters: [25, 25, 25, 25] },
  };
  const orders = await showPreview({ previewSplit: () => Promise.resolve(succeed(preview({ rows: ROWS, partials: [partials] }))) });
  await press('科室总量');
  await press('先分到科室');
  await waitUntil(() => orders.length === 2, 'it was previewed');
  expect(latest(orders)?.officeTotals).toEqual({ 制造业投资: { 经发办: 60, 村建办: 30 } });
  expect(pageText()).toContain('其余10万元由没有定总量的科室和镇级统筹分担。');
  await enter('村建办(万元)', '45');
  await waitForText('各科室合计比应分解数多5万元。请调小。');
  await enter('村建办(万元)', '35');
  await waitUntil(() => latest(orders)?.officeTotals['制造业投资']?.['村建办'] === 35, 'the office has its total');
  expect(await violations()).toEqual([]);
  await press('取消科室总量');
  await waitUntil(() => Object.keys(latest(orders)?.officeTotals ?? { some: 1 }).length === 0, 'no office has one');
});
