/**
 * @jest-environment jsdom
 */
import { act, screen, within } from '@testing-library/react';
import type { OfficeBook, OfficeRow } from '../../src/app/office/officeBook';
import { type Outcome, succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import { Pane } from '../../src/taskpane/Pane';
import { violations } from './accessibility';
import { actions, issue, overview, refused } from './fakes';
import { officeBook, officeRow } from './officeBooks';
import { control, enter, isDisabled, pageText, press, pressKeys, render, waitForText, waitUntil } from './render';

jest.setTimeout(300_000);
afterEach(() => localStorage.clear());

const NO_FIELDS = officeRow().fields;
const FIRST = officeRow();
const SECOND = officeRow({ row: 1, key: 'I1|V02', unit: '二村', last: { month: 3, value: 9.5 } });
const BEHIND = officeRow({
  row: 2, key: 'I2|V02', indicator: '合同引进市外内资', unit: '二村', measure: '万元', isMissing: false, isBehind: true, status: '▲欠序时', code: 13, colour: 3, milestone: 666.67, gap: -8.3, distance: -166.67,
  last: { month: 3, value: 500 }, fields: { ...NO_FIELDS, actual: 500, nature: '核定' },
});
const WORDS = officeRow({
  row: 3, key: 'I3|Q03', indicator: '规模以上工业产值', unit: '丙寅新材', measure: '万元', kind: 'words', isMissing: false, isBehind: true, status: '■差距较大', code: 14, colour: 4,
  annual: null, milestone: null, gap: null, distance: null, last: { month: 3, value: 640 }, fields: { ...NO_FIELDS, actual: 930, nature: '快报' },
});
const LATER = officeRow({ row: 4, key: 'I4|V01', indicator: '示例指标', isDue: false, isMissing: false, status: '○未到期', code: 6 });
const OTHERS = officeRow({ row: 5, key: 'I5|D01', indicator: '引进大项目', unit: '经发办', office: '经发办', measure: '个', type: 'count', isMissing: false, status: '●达序时', code: 11, last: null });
const ROWS = [FIRST, SECOND, BEHIND, WORDS, LATER, OTHERS];

const bookOf = (rows: readonly OfficeRow[] = ROWS): OfficeBook => officeBook({ rows });
const label = '1—4月累计(亩)';
const inRow = (name: string) => within(screen.getByRole('group', { name }));
const figure = (name: string, of = label): HTMLElement => inRow(name).getByRole('textbox', { name: of });

async function open(more: Partial<PaneActions> = {}, office: string | null = '村建办', rows: readonly OfficeRow[] = ROWS, shown = '能打开这份工作簿的人都能看到全部内容'): Promise<void> {
  const read = (): Promise<Outcome<OfficeBook>> => Promise.resolve(succeed(bookOf(rows)));
  render(<Pane actions={actions({ readOfficeBook: read, ...more })} surroundings={{ displayLanguage: 'zh-CN', isDark: false, today: new Date(2011, 4, 6) }} />);
  await waitUntil(() => screen.queryAllByRole('button', { name: '我的填报' }).length > 0, 'the month’s work is offered');
  await press('我的填报');
  await waitForText(shown);
  if (office) await enter('责任科室', office);
}

describe('my returns', () => {
  test('lists the office’s own rows: what is awaited first, figures of the statistics station apart', async () => {
    await open();
    expect(pageText()).toContain('还有2项待填。');
    expect(screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual(['待填(2项)', '已填(1项)', '本期不用填(1项)', '统计类指标(1项)']);
    expect(pageText()).not.toContain('引进大项目');
    expect(pageText()).not.toContain('示例指标');
    await press('展开');
    expect(pageText()).toContain('示例指标');
    expect(inRow('一村 · 征地工业用地面积').getByText('3月 30')).toBeTruthy();
    expect(inRow('一村 · 征地工业用地面积').getByText('序时目标 53.33')).toBeTruthy();
    expect(inRow('二村 · 合同引进市外内资').getByText('序时目标 666.67 · 欠序时8.3个百分点')).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test('a statistical row has its status and words, and no figure, milestone, gap or target anywhere', async () => {
    await open();
    const section = screen.getByRole('region', { name: '统计类指标(1项)' });
    expect(section.textContent).toBe('统计类指标(1项)由统计站导入,不在这里填数。只填原因、措施、时限和诉求。丙寅新材 · 规模以上工业产值■差距较大欠序时,请填滞后原因和下步措施。滞后原因*下步措施*完成时限诉求');
    expect(within(section).getAllByRole('textbox').map((field) => field.getAttribute('data-field'))).toEqual(['cause', 'nextStep', 'deadline', 'request']);
    expect(within(section).queryByRole('combobox')).toBeNull();
  });

  test('no field that is to be filled in proposes a figure', async () => {
    await open();
    for (const name of ['一村 · 征地工业用地面积', '二村 · 征地工业用地面积']) {
      expect([figure(name).getAttribute('placeholder'), (figure(name) as HTMLInputElement).value, figure(name).getAttribute('list')]).toEqual([null, '', null]);
    }
  });

  test('goes from row to row with Enter and the arrow keys, and Esc takes a field back', async () => {
    await open();
    const [first, second, third] = [figure('一村 · 征地工业用地面积'), figure('二村 · 征地工业用地面积'), figure('二村 · 合同引进市外内资', '1—4月累计(万元)')];
    first.focus();
    await pressKeys('35{Enter}');
    expect(document.activeElement).toBe(second);
    await pressKeys('{ArrowDown}');
    expect(document.activeElement).toBe(third);
    await pressKeys('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(first);
    expect(pageText()).toContain('保存(1项)');
    await pressKeys('{Escape}');
    expect([(first as HTMLInputElement).value, isDisabled('保存(0项)'), document.activeElement === first]).toEqual(['', true, true]);
  });

  test('the last row’s Enter stays, and a row without a figure goes on with its words', async () => {
    await open();
    figure('二村 · 合同引进市外内资', '1—4月累计(万元)').focus();
    await pressKeys('{Enter}');
    const cause = inRow('丙寅新材 · 规模以上工业产值').getByRole('textbox', { name: '滞后原因' });
    expect(document.activeElement).toBe(cause);
    await pressKeys('{Enter}');
    expect(document.activeElement).toBe(cause);
  });

  test('cause and next step are asked for only where a row is behind, or may be once it is saved', async () => {
    await open();
    const [ahead, behind] = [inRow('一村 · 征地工业用地面积'), inRow('二村 · 合同引进市外内资')];
    expect(ahead.queryByRole('textbox', { name: '滞后原因' })).toBeNull();
    expect((behind.getByRole('textbox', { name: '滞后原因' }) as HTMLInputElement).required).toBe(true);
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('40');
    expect(ahead.getByText('低于序时目标。保存后如为欠序时,请填滞后原因和下步措施。')).toBeTruthy();
    expect((ahead.getByRole('textbox', { name: '滞后原因' }) as HTMLInputElement).required).toBe(false);
    await pressKeys('{Backspace}{Backspace}60');
    expect(ahead.queryByRole('textbox', { name: '滞后原因' })).toBeNull();
    await press('补充说明');
    expect(ahead.getByRole('textbox', { name: '滞后原因' })).toBeTruthy();
  });

  test('a mistake is said under its field, and keeps the rest from being saved', async () => {
    await open();
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('约六百');
    expect(pageText()).not.toContain('这里只能填数');
    await pressKeys('{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('这里只能填数。您填的是“约六百”。');
    expect(pageText()).toContain('有1处填得不对,请先改正。');
    expect(isDisabled('保存(1项)')).toBe(true);
    expect(await violations()).toEqual([]);
  });

  test('a doubtful figure is pointed out and can be saved', async () => {
    await open();
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('12{Enter}');
    expect(pageText()).toContain('累计12小于3月的30。');
    expect(isDisabled('保存(1项)')).toBe(false);
  });

  test('saves what was typed, together, and shows the rows anew', async () => {
    const saved = jest.fn<ReturnType<PaneActions['saveEntries']>, Parameters<PaneActions['saveEntries']>>(() => Promise.resolve(succeed(undefined)));
    const after = [{ ...FIRST, isMissing: false, status: '●达序时', code: 11, fields: { ...NO_FIELDS, actual: 60, nature: '预计' } }, ...ROWS.slice(1)];
    await open({ saveEntries: saved, readOfficeBook: () => Promise.resolve(succeed(bookOf(saved.mock.calls.length > 0 ? after : ROWS))) });
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('60');
    await enter('数据性质', 'estimate');
    await press('保存(2项)');
    await waitForText('已保存2项');
    await waitForText('待填(1项)');
    expect(saved.mock.calls[0]?.[1]).toEqual({ office: '村建办', entries: [{ row: 0, key: 'I1|V01', field: 'actual', text: '60' }, { row: 0, key: 'I1|V01', field: 'nature', text: '预计' }] });
    expect(inRow('一村 · 征地工业用地面积').getByText('●达序时')).toBeTruthy();
    expect(isDisabled('保存(0项)')).toBe(true);
  });

  test('a failure keeps what was typed; cells that were changed are named, and reading again shows both', async () => {
    let isChanged = false;
    const changed = () => ((isChanged = true), refused(issue('report-changed-meanwhile', { facts: { rows: [1], count: 1 }, place: { table: 'Ledger', column: '4月累计', row: 1 } })));
    const now = [{ ...FIRST, isMissing: false, fields: { ...NO_FIELDS, actual: 58 } }, ...ROWS.slice(1)];
    await open({ saveEntries: changed, readOfficeBook: () => Promise.resolve(succeed(bookOf(isChanged ? now : ROWS))) });
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('60');
    await press('保存(1项)');
    await waitForText('您填的时候,有人改过1个单元格(第1行)');
    await press('重读');
    await waitForText('您填的时候,表里已由“”改为“58”');
    expect((figure('一村 · 征地工业用地面积') as HTMLInputElement).value).toBe('60');
  });

  test('another office is chosen only after what is not saved was saved or dropped', async () => {
    await open();
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('60');
    await enter('责任科室', '经发办');
    expect(pageText()).toContain('还有1项未保存。要改选科室,请先保存或放弃。');
    expect(await violations()).toEqual([]);
    await press('不改选');
    expect((figure('一村 · 征地工业用地面积') as HTMLInputElement).value).toBe('60');
    await enter('责任科室', '经发办');
    await press('放弃并改选');
    expect(pageText()).toContain('经发办 · 引进大项目');
    expect(pageText()).not.toContain('征地工业用地面积');
  });

  test('the office is remembered for workbooks of the same town', async () => {
    localStorage.setItem('xushi.reportingOffice', JSON.stringify(['示例镇\n村建办', '别的镇\n经发办']));
    await open({}, null);
    expect((control('责任科室') as HTMLSelectElement).value).toBe('村建办');
    await enter('责任科室', '经发办');
    expect(JSON.parse(localStorage.getItem('xushi.reportingOffice') ?? '')).toEqual(['别的镇\n经发办', '示例镇\n经发办']);
  });

  test('the sheet can list only the office’s rows, and a row shows its cell', async () => {
    const shown: (string | null)[] = [];
    const selected: unknown[] = [];
    await open({ showOffice: (office) => (shown.push(office), Promise.resolve(succeed(undefined))), select: (target) => (selected.push(target), Promise.resolve(succeed(undefined))) });
    await press('在台账中只看本科室');
    await waitForText('台账已只列村建办的行,其余行只是隐藏。');
    await press('显示全部');
    await waitForText('台账已列出全部行。');
    expect(shown).toEqual(['村建办', null]);
    await press('一村 · 征地');
    expect(selected).toEqual([{ table: 'Ledger', header: 'month4', row: 0 }]);
  });

  test('says what to do where there is nothing to fill in', async () => {
    await open({}, null, [], '台账里还没有填责任科室的行。请计划员先在“分解台账”填责任科室,再来填报。');
    expect(screen.queryByRole('combobox', { name: '责任科室' })).toBeNull();
  });

  test('a protected sheet says why it cannot be filtered', async () => {
    await open({ showOffice: () => refused(issue('filter-protected', { facts: { table: 'Ledger' } })) });
    await press('在台账中只看本科室');
    await waitForText('工作表“分解台账”受保护,不能筛选。');
  });

  test('the figures are read again when the workbook was edited, and typed ones stay', async () => {
    let heard: () => void = () => undefined;
    let rows: readonly OfficeRow[] = ROWS;
    await open({
      readOfficeBook: () => Promise.resolve(succeed(bookOf(rows))),
      readOverview: () => Promise.resolve(succeed(overview())),
      onEdited: (listener) => ((heard = () => listener({ isRemote: true })), Promise.resolve(() => undefined)),
    });
    figure('一村 · 征地工业用地面积').focus();
    await pressKeys('60');
    rows = [FIRST, { ...SECOND, isMissing: false, fields: { ...NO_FIELDS, actual: 9.5 } }, ...ROWS.slice(2)];
    act(() => heard());
    await waitForText('待填(1项)');
    expect((figure('一村 · 征地工业用地面积') as HTMLInputElement).value).toBe('60');
  });
});
