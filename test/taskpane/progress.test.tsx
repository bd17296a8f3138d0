/**
 * @jest-environment jsdom
 */
import { screen, within } from '@testing-library/react';
import type { Overview } from '../../src/app/track/overview';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, indicator, overview, rowStanding } from './fakes';
import { control, enter, pageText, press, pressKeys, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

const LATE = rowStanding({ unit: '丁丑工具', office: '平安办', status: '◇未报(3月70)', code: 7, level: 0, colour: 0, gap: null, distance: null, needed: null, cost: 0, row: 1 });
const WORST = [
  rowStanding({ row: 7, cause: '设备检修', nextStep: '五月复产' }),
  rowStanding({ unit: '一村', indicator: '征地', office: '村建办', measure: '亩', gap: -20, distance: -1234.5, needed: 33.333, cost: 2, row: 4 }),
  rowStanding({ unit: '丙寅墙材', status: '▲欠序时', code: 13, level: 3, colour: 3, gap: -3, cost: 1, row: 2 }),
];
const TOWN = overview({
  indicators: [indicator(), indicator({ name: '征地', status: '■严重滞后', code: 14, level: 4, colour: 4, gap: -10.6 })],
  rows: [...WORST, LATE],
  worst: WORST,
});

function show(town: Overview = TOWN, more: Partial<PaneActions> = {}): void {
  render(
    <Pane
      actions={actions({ readOverview: () => Promise.resolve(succeed(town)), ...more })}
      surroundings={{ displayLanguage: 'zh-CN', isDark: false, today: new Date(2011, 4, 12) }}
    />,
  );
}

async function showRows(town?: Overview, more?: Partial<PaneActions>): Promise<void> {
  show(town, more);
  await screen.findByRole('combobox', { name: '排列' });
}

/** Names of the rows in the list, in their order. */
function listed(): string[] {
  return screen.queryAllByTitle('点一下,在表里选中这一行').map((row) => row.querySelector('span span')?.textContent ?? '');
}

function chip(list: RegExp, name: string): HTMLElement {
  return within(screen.getByRole('list', { name: list })).getByRole('button', { name });
}

describe('the lights', () => {
  test('of rows filter the list, several at once, and are cleared with one button', async () => {
    await showRows();
    expect(listed()).toEqual(['乙亥汽配 · 制造业投资', '一村 · 征地', '丙寅墙材 · 制造业投资']);
    expect(chip(/^台账/, '◇未报 1').getAttribute('aria-pressed')).toBe('false');
    await press('◇未报');
    expect(chip(/^台账/, '◇未报 1').getAttribute('aria-pressed')).toBe('true');
    expect(listed()).toEqual(['丁丑工具 · 制造业投资']);
    expect(pageText()).toContain('筛选出的行');
    await press('▲欠序时 1');
    expect(listed()).toEqual(['丙寅墙材 · 制造业投资', '丁丑工具 · 制造业投资']);
    expect(pageText()).toContain('共2行');
    expect(await violations()).toEqual([]);
    await press('清除筛选');
    expect(listed()).toHaveLength(3);
    expect(pageText()).toContain('缺口最大的十项');
    expect(document.activeElement).toBe(chip(/^台账/, '▲欠序时 1'));
  });

  test('of indicators filter the indicators', async () => {
    await showRows();
    const section = screen.getByRole('region', { name: '各项指标' });
    await press('●达序时 1');
    expect(within(section).queryByText('征地')).toBeNull();
    expect(section.textContent).toContain('筛选出1项');
    await press('●达序时 1');
    expect(within(section).getByText('征地')).toBeTruthy();
  });

  test('work by the keyboard', async () => {
    await showRows();
    chip(/^台账/, '◇未报 1').focus();
    await pressKeys(' ');
    expect(listed()).toEqual(['丁丑工具 · 制造业投资']);
    await pressKeys('{Enter}');
    expect(listed()).toHaveLength(3);
  });

  test('that nothing stands at any more filter nothing', async () => {
    let town = TOWN;
    await showRows(TOWN, { readOverview: () => Promise.resolve(succeed(town)), refresh: () => Promise.resolve(succeed(town)) });
    await press('◇未报');
    town = { ...TOWN, rows: WORST };
    await press('刷新');
    await waitUntil(() => listed().length === 3, 'the rows behind are listed again');
    expect(pageText()).not.toContain('清除筛选');
  });
});

describe('a row', () => {
  test('says gap, shortfall, what each month takes, cause and next step, in the figures of the language', async () => {
    await showRows();
    expect(pageText()).toContain('拖累全镇3.4个百分点 · 欠序时14.6个百分点距序时差额 −673.33万元 · 月均需完成 225.5万元滞后原因:设备检修下步措施:五月复产');
    expect(pageText()).toContain('距序时差额 −1,234.5亩 · 月均需完成 33.33亩滞后原因未填');
    expect(pageText()).not.toMatch(/\d\.\d{3}/);
  });

  test('that was not reported says no gap and asks for no cause', async () => {
    await showRows();
    await press('◇未报');
    const [row] = screen.queryAllByTitle('点一下,在表里选中这一行');
    expect(row?.textContent).toBe('丁丑工具 · 制造业投资◇未报');
  });

  test('of a cap says nothing that is needed', async () => {
    await showRows({ ...TOWN, indicators: [indicator({ direction: 'lower' })] });
    expect(pageText()).toContain('突破控制进度14.6个百分点');
    expect(pageText()).not.toContain('月均需完成 225.5');
  });

  test('is selected in the sheet by Enter', async () => {
    const select = jest.fn(() => Promise.resolve(succeed(undefined)));
    await showRows(TOWN, { select });
    control('一村 · 征地').focus();
    await pressKeys('{Enter}');
    expect(select).toHaveBeenCalledWith({ table: 'Ledger', header: '状态', row: 4 });
  });
});

describe('the order', () => {
  test('by points has the widest gap first', async () => {
    await showRows();
    await enter('排列', 'points');
    expect(listed()).toEqual(['一村 · 征地', '乙亥汽配 · 制造业投资', '丙寅墙材 · 制造业投资']);
    expect(pageText()).toContain('欠序时的行');
  });

  test('by office groups the rows; groups close, and stay closed', async () => {
    await showRows();
    await enter('排列', 'office');
    expect(control('▾ 经发办 2行').getAttribute('aria-expanded')).toBe('true');
    expect(await violations()).toEqual([]);
    await press('▾ 经发办 2行');
    expect(control('▸ 经发办 2行').getAttribute('aria-expanded')).toBe('false');
    expect(listed()).toEqual(['一村 · 征地']);
    show();
    await waitUntil(() => screen.getAllByRole('button', { name: '经发办 2行' }).length === 2, 'another pane groups by office too');
    expect(screen.getAllByRole('button', { name: '经发办 2行' }).map((button) => button.getAttribute('aria-expanded'))).toEqual(['false', 'false']);
  });

  test('by shortfall shows ten rows, and says how many there are beyond', async () => {
    const worst = Array.from({ length: 15 }, (_, row) => rowStanding({ row, unit: `单位${row}` }));
    await showRows({ ...TOWN, rows: worst, worst });
    expect(listed()).toHaveLength(10);
    expect(pageText()).toContain('另有5行');
    await enter('排列', 'points');
    expect(listed()).toHaveLength(15);
  });

  test('of thousands of rows only those in sight are drawn', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => rowStanding({ row, unit: `单位${row}`, office: `科室${row % 7}` }));
    await showRows({ ...TOWN, rows, worst: rows });
    await enter('排列', 'office');
    await waitForText('共5000行');
    expect(listed().length).toBeGreaterThan(3);
    expect(listed().length).toBeLessThan(60);
    const item = document.querySelector('li[aria-setsize]');
    expect(item?.getAttribute('aria-setsize')).toBe('5007');
    expect(await violations()).toEqual([]);
  });
});
