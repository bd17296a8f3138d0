/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CollectedLine, CollectPreview } from '../../src/app/collect/collected';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import CollectPanel from '../../src/taskpane/collect/CollectPanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { collectedFile, collectedLine, collectPreview } from './collectPreviews';
import { actions, issue, overview, refused, untilCancelled } from './fakes';
import { control, enter, isDisabled, pageText, press, pressKeys, render, waitForText, waitUntil } from './render';

interface Shown {
  readonly language?: Language;
  readonly preview?: CollectPreview;
  readonly more?: Partial<PaneActions>;
}

function show({ language = 'zh', preview = collectPreview(), more = {} }: Shown = {}) {
  const collectReturns = jest.fn<ReturnType<PaneActions['collectReturns']>, [files: readonly File[]]>(() => Promise.resolve(succeed(preview)));
  const applyCollected = jest.fn<ReturnType<PaneActions['applyCollected']>, [preview: CollectPreview, accepted: ReadonlySet<string>]>(() => Promise.resolve(succeed(undefined)));
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  render(
    <PaneLanguageProvider value={language}>
      <CollectPanel actions={actions({ collectReturns: (files) => collectReturns(files), applyCollected: (shown, accepted) => applyCollected(shown, accepted), ...more })} overview={overview()} {...heard} />
    </PaneLanguageProvider>,
  );
  return { collectReturns, applyCollected, ...heard };
}

/** The same name is the same file, as when it is chosen twice. */
const file = (name: string): File => new File(['x'], name, { lastModified: 0 });

async function choose(...names: string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  // What the picker does not offer can be chosen in it all the same.
  await userEvent.setup({ applyAccept: false }).upload(input, names.map(file));
}

function drop(...names: string[]): void {
  const zone = screen.getByRole('group', { name: '收填报表' });
  const dropped = { dataTransfer: { types: ['Files'], files: names.map(file) } };
  fireEvent.dragOver(zone, dropped);
  expect(pageText()).toContain('松开鼠标,收这些文件。');
  fireEvent.drop(zone, dropped);
}

const line = (name: string) => within(screen.getAllByRole('listitem').find((item) => within(item).queryByRole('checkbox', { name: new RegExp(name) }))!);
const box = (name: string): HTMLInputElement => screen.getByRole('checkbox', { name: new RegExp(name) });

/** One line of every state, of two offices. */
const EVERY_STATE: readonly CollectedLine[] = [
  collectedLine({ unit: '一村', base: 30, now: 30, returned: 41.3, typed: '41.30亩' }),
  collectedLine({ unit: '二村', row: 7, base: null, now: null, target: { table: 'Ledger', header: '4月累计', row: 1 } }),
  collectedLine({ unit: '三村', row: 8, state: 'conflict', base: 830, now: 835, returned: 812, typed: '812' }),
  collectedLine({ unit: '四村', row: 9, state: 'suspicious', returned: 9960, typed: '9960', doubts: [issue('file-too-slow', { facts: { file: '甲' } })] }),
  collectedLine({ unit: '五村', row: 10, state: 'stale' }),
  collectedLine({ unit: '六村', row: 11, state: 'same', now: 41.3 }),
  collectedLine({ unit: '外村', row: 12, file: '农办.xlsx', office: '农办', state: 'foreign' }),
  collectedLine({ unit: '某厂', row: 13, file: '农办.xlsx', office: '农办', state: 'unknown', target: null }),
  collectedLine({ unit: '七村', row: 14, file: '农办.xlsx', office: '农办', state: 'invalid', returned: null, typed: '约六百', field: 'actual' }),
];

test('an empty panel says how to collect, and that the mark does not prevent forgery', async () => {
  show();
  expect(pageText()).toContain('把各科室发回的填报表(.xlsx)一起拖到这里');
  expect(pageText()).toContain('不能防人为伪造');
  expect(screen.queryByRole('button', { name: /写入台账/ })).toBeNull();
  expect(await violations()).toEqual([]);
});

test('the button opens the picker, by keyboard too, which takes many files', async () => {
  show();
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  const opened = jest.spyOn(input, 'click');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('选择文件');
  await pressKeys('{Enter}');
  expect(opened).toHaveBeenCalledTimes(1);
  expect([input.multiple, input.accept]).toEqual([true, '.xlsx,.xlsm']);
});

test('files are shown with office, month, counts and problems; a bad one does not stop the others', async () => {
  const preview = collectPreview({
    files: [
      collectedFile({ counts: { new: 1 } }),
      collectedFile({ name: '旧表.xls', office: '', month: null, isRefused: true, issues: [issue('file-not-readable', { facts: { file: '旧表.xls' } })] }),
    ],
  });
  const { collectReturns } = show({ preview });
  await choose('村建办.xlsx', '旧表.xls');
  await waitForText('收到2个文件,其中1个不能收,原因见下;不影响其他文件。');
  expect(collectReturns.mock.calls[0]![0].map(({ name }) => name)).toEqual(['村建办.xlsx', '旧表.xls']);
  expect(pageText()).toContain('村建办 4月 · 新报1项');
  expect(pageText()).toContain('打不开“旧表.xls”。');
  expect(isDisabled('写入台账(1项)')).toBe(false);
  expect(await violations()).toEqual([]);
});

test('what is new is ticked, nothing else, and the pane says so; what is refused cannot be', async () => {
  const { applyCollected, onWritten } = show({ preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await waitForText('有改动8项,已勾选2项。尚未写入。');
  expect(pageText()).toContain('新报的已勾选,可取消。有冲突、待核、过期的没有勾选');
  const said = ['一村', '二村', '三村', '四村', '五村', '外村', '某厂', '七村'].map((unit) => [box(unit).checked, box(unit).disabled]);
  expect(said).toEqual([[true, false], [true, false], [false, false], [false, false], [false, false], [false, true], [false, true], [false, true]]);
  expect(await violations()).toEqual([]);
  await userEvent.click(box('二村'));
  await userEvent.click(box('三村'));
  await userEvent.click(box('外村'));
  expect(applyCollected).not.toHaveBeenCalled();
  await press('写入台账(2项)');
  await waitForText('已写入台账2项。');
  expect([...applyCollected.mock.calls[0]![1]]).toEqual([EVERY_STATE[0]!.key, EVERY_STATE[2]!.key]);
  expect(onWritten).toHaveBeenCalledTimes(1);
  expect(pageText()).toContain('村建办 · 村建办.xlsx:写入2项,3项没有写入');
  expect(pageText()).toContain('农办 · 农办.xlsx:写入0项,3项没有写入');
  expect(pageText()).toContain('共有6项没有写入');
  expect(pageText()).toContain('同一文件再收一次,不会重复写入。');
  expect(await violations()).toEqual([]);
});

test('a line says what was sent, what stands there now and what came back, and what the file really says', async () => {
  show({ preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await waitForText('有改动8项');
  expect(line('一村').getByText(/现30 → 报41.3 亩/)).toBeTruthy();
  expect(pageText()).toContain('表中写的是“41.30亩” · 填报表 · 第6行');
  expect(pageText()).toContain('现空 → 报41.3');
  expect(pageText()).toContain('原830 → 现835 → 报812');
  expect(pageText()).toContain('报“约六百”');
  expect(pageText()).toContain('“甲”读取超过10秒');
});

test('a line leads to its cell in the ledger, and one without a row nowhere', async () => {
  const { onSelect } = show({ preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await waitForText('有改动8项');
  await userEvent.click(line('二村').getByRole('button'));
  expect(onSelect).toHaveBeenCalledWith({ table: 'Ledger', header: '4月累计', row: 1 });
  expect(line('某厂').queryByRole('button')).toBeNull();
});

test('kinds and offices are filters; a kind that is doubtful is accepted as a whole only where it is looked at', async () => {
  const { applyCollected } = show({ preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await waitForText('有改动 8');
  expect(screen.queryByRole('button', { name: /全部接受/ })).toBeNull();
  await press('有冲突 1');
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  expect(pageText()).toContain('接受则以填报表为准。');
  await press('全部接受:有冲突(1项)');
  await waitForText('已勾选3项');
  expect(isDisabled('全部接受:有冲突')).toBe(true);
  await press('非本科室 1');
  expect(screen.queryByRole('button', { name: /全部接受/ })).toBeNull();
  await press('无变化 1');
  expect(pageText()).toContain('台账已是41.3');
  await press('有改动 8');
  await enter('责任科室', '农办');
  expect(screen.getAllByRole('checkbox')).toHaveLength(3);
  await waitForText('有改动 3');
  expect(screen.queryByRole('button', { name: /有冲突/ })).toBeNull();
  await enter('责任科室', '全部科室');
  await press('全选新报(2项)');
  await waitForText('已勾选1项');
  await press('写入台账(1项)');
  await waitForText('已写入台账1项。');
  expect([...applyCollected.mock.calls[0]![1]]).toEqual([EVERY_STATE[2]!.key]);
});

test('nothing ticked, nothing written', async () => {
  show({ preview: collectPreview({ returns: [{ month: 4, office: '村建办', receivedOn: 40671 }] }) });
  await choose('村建办.xlsx');
  await waitForText('已勾选1项');
  await userEvent.click(box('一村'));
  expect(isDisabled('写入台账(0项)')).toBe(true);
  expect(pageText()).toContain('请先勾选要写入的项。');
});

test('files are dropped, added and removed; one chosen twice is told', async () => {
  const { collectReturns } = show({ preview: collectPreview({ files: [collectedFile(), collectedFile({ name: '农办.xlsx' })] }) });
  drop('村建办.xlsx', '农办.xlsx');
  await waitForText('收到2个文件。');
  await choose('农办.xlsx', '党政办.xlsx');
  await waitForText('“农办.xlsx”已在列表里,没有重复添加。');
  await waitUntil(() => collectReturns.mock.calls.length === 2, 'the files are compared again');
  expect(collectReturns.mock.calls[1]![0].map(({ name }) => name)).toEqual(['村建办.xlsx', '农办.xlsx', '党政办.xlsx']);
  await press('移除“村建办.xlsx”');
  await waitUntil(() => collectReturns.mock.calls.length === 3, 'the rest is compared again');
  expect(collectReturns.mock.calls[2]![0].map(({ name }) => name)).toEqual(['农办.xlsx', '党政办.xlsx']);
  expect(pageText()).not.toContain('没有重复添加');
});

test('the last file that is removed leaves an empty panel', async () => {
  show();
  await choose('村建办.xlsx');
  await waitForText('收到1个文件。');
  await press('移除“村建办.xlsx”');
  await waitForText('把各科室发回的填报表');
  expect(pageText()).not.toContain('收到1个文件');
});

test('beside the zone a dropped file opens nothing', () => {
  show();
  const event = createEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file('a.xlsx')] } });
  fireEvent(document.body, event);
  expect(event.defaultPrevented).toBe(true);
});

test('what is dragged but is no file is left alone', () => {
  show();
  const event = createEvent.dragOver(screen.getByRole('group', { name: '收填报表' }), { dataTransfer: { types: ['text/plain'], files: [] } });
  fireEvent(screen.getByRole('group', { name: '收填报表' }), event);
  expect(event.defaultPrevented).toBe(false);
});

test('of many files only those with problems are listed, all of them on demand', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `表${index}.xlsx`);
  const files = names.map((name, index) => collectedFile({ name, isRefused: index === 3, issues: index === 3 ? [issue('file-broke-reader', { facts: { file: name } })] : [] }));
  show({ preview: collectPreview({ files }) });
  await choose(...names);
  await waitForText('收到8个文件');
  const listed = () => within(screen.getByRole('list', { name: '收到的文件' })).getAllByRole('listitem');
  expect(listed()).toHaveLength(1);
  await press('列出全部8个文件');
  expect(listed()).toHaveLength(8);
  expect(control('只列有问题的文件').getAttribute('aria-expanded')).toBe('true');
});

test('a workbook that was changed meanwhile is compared again with the same files; ticks stay on lines that stayed', async () => {
  let isChanged = true;
  const { collectReturns, applyCollected } = show({
    preview: collectPreview({ lines: EVERY_STATE }),
    more: {
      applyCollected: (preview, accepted) => {
        applyCollected(preview, accepted);
        return isChanged ? refused(issue('changed-meanwhile', { facts: { count: 2 } })) : Promise.resolve(succeed(undefined));
      },
    },
  });
  await choose('村建办.xlsx');
  await waitForText('已勾选2项');
  await userEvent.click(box('一村'));
  await userEvent.click(box('三村'));
  await userEvent.click(box('四村'));
  await press('写入台账(3项)');
  await waitForText('预览之后有人改过2个单元格');
  expect(isDisabled('写入台账(3项)')).toBe(true);
  expect(pageText()).toContain('核对之后工作簿有改动,请重新核对。');
  expect([box('一村').checked, box('三村').checked, box('四村').checked]).toEqual([false, true, true]);
  isChanged = false;
  collectReturns.mockResolvedValueOnce(succeed(collectPreview({ lines: EVERY_STATE.map((one) => (one.unit === '三村' ? { ...one, now: 836 } : one)) })));
  await press('重新核对');
  await waitForText('现836');
  expect(collectReturns.mock.calls[1]![0]).toEqual(collectReturns.mock.calls[0]![0]);
  expect([box('一村').checked, box('三村').checked, box('四村').checked]).toEqual([false, false, true]);
  await press('写入台账(2项)');
  await waitForText('已写入台账2项。');
});

test('a workbook that cannot be read is tried again with the same files', async () => {
  const { collectReturns } = show();
  collectReturns.mockResolvedValueOnce(await refused(issue('cell-editing')));
  await choose('村建办.xlsx');
  await waitForText('请先按回车结束单元格编辑');
  await press('重新核对');
  await waitForText('收到1个文件。');
  expect(collectReturns.mock.calls[1]![0].map(({ name }) => name)).toEqual(['村建办.xlsx']);
});

test('reading says how many files are read, and can be cancelled', async () => {
  show({ more: { collectReturns: (_, options) => (options?.onProgress?.(3, 20), untilCancelled(options)) } });
  await choose('村建办.xlsx');
  await waitForText('第3步,共20步');
  expect(isDisabled('选择文件')).toBe(true);
  await press('取消');
  await waitForText('已取消');
  expect(isDisabled('选择文件')).toBe(false);
});

test('after writing, what was not written can be looked at, or the next files be collected', async () => {
  const { collectReturns } = show({ preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await press('写入台账(2项)');
  await waitForText('已写入台账2项。');
  const rest = EVERY_STATE.map((one) => (one.state === 'new' ? { ...one, state: 'same' as const, isWritable: false, now: one.returned } : one));
  collectReturns.mockResolvedValueOnce(succeed(collectPreview({ lines: rest })));
  await press('看没有写入的');
  await waitForText('有改动6项,已勾选0项。');
  collectReturns.mockResolvedValueOnce(succeed(collectPreview({ lines: rest.filter(({ state }) => state === 'same') })));
  await press('重新核对');
  await waitForText('各表没有要写入台账的改动。');
});

test('another batch starts empty', async () => {
  const { collectReturns } = show();
  await choose('村建办.xlsx');
  await press('写入台账(1项)');
  await waitForText('已写入台账1项。');
  await press('再收一批');
  await waitForText('把各科室发回的填报表');
  await choose('村建办.xlsx');
  await waitForText('收到1个文件。');
  expect(collectReturns.mock.calls[1]![0]).toHaveLength(1);
});

test('a form without a change is noted as received, and one that was noted is not noted again', async () => {
  const returns = [{ month: 4, office: '村建办', liaison: '张三', receivedOn: null, file: null, figures: null }];
  const lines = [collectedLine({ state: 'same', now: 41.3 })];
  const { applyCollected, collectReturns, onWritten } = show({ preview: collectPreview({ lines, returns }) });
  await choose('村建办.xlsx');
  await waitForText('各表没有要写入台账的改动。');
  expect(pageText()).toContain('写入时,在“报送记录”登记收到日期和文件名。');
  await press('只登记收到(1个文件)');
  await waitForText('已登记收到,台账没有改动。');
  expect([...applyCollected.mock.calls[0]![1]]).toEqual([]);
  expect(onWritten).toHaveBeenCalledTimes(1);
  collectReturns.mockResolvedValueOnce(succeed(collectPreview({ lines, returns: [{ ...returns[0], receivedOn: 40671 }] })));
  await press('再收一批');
  await choose('村建办.xlsx');
  await waitForText('各表没有要写入台账的改动。');
  expect(screen.queryByRole('button', { name: /登记|写入/ })).toBeNull();
});

test('an older workbook is offered the record of returns', async () => {
  const preview = collectPreview();
  const old = { ...preview, book: { ...preview.book, located: { ...preview.book.located, has: () => false } } };
  const addTables = jest.fn<ReturnType<PaneActions['addTables']>, [tables: readonly string[]]>(() => Promise.resolve(succeed(undefined)));
  const { collectReturns } = show({ preview: old, more: { addTables: (tables) => addTables(tables) } });
  await choose('村建办.xlsx');
  await waitForText('没有“报送记录”表,收到日期无处登记。');
  expect(isDisabled('写入台账(1项)')).toBe(false);
  collectReturns.mockResolvedValueOnce(succeed(preview));
  await press('补建报送记录');
  await waitUntil(() => !pageText().includes('收到日期无处登记'), 'the workbook is compared again');
  expect(addTables.mock.calls).toEqual([[['Returns']]]);
});

test('of very many lines only those in sight are drawn', async () => {
  const lines = Array.from({ length: 3_000 }, (_, row) => collectedLine({ unit: `单位${row}`, row: row + 6 }));
  show({ preview: collectPreview({ lines }) });
  await choose('村建办.xlsx');
  await waitForText('有改动3000项,已勾选3000项。');
  expect(screen.getAllByRole('checkbox').length).toBeLessThan(60);
});

test('in English everything is English', async () => {
  show({ language: 'en', preview: collectPreview({ lines: EVERY_STATE }) });
  await choose('村建办.xlsx');
  await waitForText('8 changes, 2 ticked. Nothing is written yet.');
  expect(pageText()).toContain('sent 830 → now 835 → returned 812');
  await press('in conflict 1');
  await press('Accept all in conflict (1)');
  await press('Write 3 changes');
  await waitForText('3 changes were written to the ledger.');
  expect(await violations()).toEqual([]);
});
