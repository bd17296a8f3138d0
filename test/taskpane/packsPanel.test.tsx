/**
 * @jest-environment jsdom
 */
import { unzipSync } from 'fflate';
import { useState } from 'react';
import type { MadePacks } from '../../src/app/packs/makePacks';
import type { PackOffice, PackPlan } from '../../src/app/packs/packPlan';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import PacksPanel from '../../src/taskpane/packs/PacksPanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { actions, issue, overview, untilCancelled } from './fakes';
import { officeBook, officeRow } from './officeBooks';
import { control, enter, isDisabled, pageText, press, pressKeys, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);

const OFFICES: readonly PackOffice[] = [
  { office: '经发办', liaison: '联企干部01', figures: 3, words: 21, sentOn: null },
  { office: '村建办', liaison: '', figures: 5, words: 0, sentOn: null },
  { office: '综合科', liaison: '', figures: 0, words: 2, sentOn: 40665 },
];

const saved: { readonly name: string; readonly content: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  window.localStorage.clear();
  const contents: Blob[] = [];
  Object.assign(URL, { createObjectURL: (content: Blob) => `blob:${contents.push(content) - 1}`, revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: contents[Number(this.href.slice('blob:'.length))]! });
  });
});
afterEach(() => jest.restoreAllMocks());

function plan(more: Partial<PackPlan> = {}): PackPlan {
  return { book: officeBook(), year: 2011, month: 4, offices: OFFICES, ...more };
}

function packs(order: Parameters<PaneActions['makePacks']>[1]): MadePacks {
  const files = order.offices.map((office) => ({ office, name: `示例镇填报表(${office}).xlsx`, content: new Blob([office]) }));
  return { files, order: { ...order, time: '2011-05-03 09:30', workbookId: 'w1' } };
}

/** Everything succeeds. */
function fakes() {
  return {
    readPackPlan: jest.fn<ReturnType<PaneActions['readPackPlan']>, []>(() => Promise.resolve(succeed(plan()))),
    makePacks: jest.fn<ReturnType<PaneActions['makePacks']>, Parameters<PaneActions['makePacks']>>((_, order) => Promise.resolve(succeed(packs(order)))),
    recordPacks: jest.fn<ReturnType<PaneActions['recordPacks']>, Parameters<PaneActions['recordPacks']>>(() => Promise.resolve(succeed(undefined))),
    openFile: jest.fn<ReturnType<PaneActions['openFile']>, Parameters<PaneActions['openFile']>>(() => Promise.resolve(succeed(undefined))),
  };
}

function show(given: Partial<PaneActions> = fakes(), { language = 'zh', written = () => undefined }: { readonly language?: Language; readonly written?: () => void } = {}): void {
  const all = actions(given);
  render(
    <PaneLanguageProvider value={language}>
      <PacksPanel actions={all} overview={overview()} onSelect={() => undefined} onWritten={written} />
    </PaneLanguageProvider>,
  );
}

const isTicked = (office: string): boolean => control(office) instanceof HTMLInputElement && (control(office) as HTMLInputElement).checked;

describe('who gets a form', () => {
  test('is ticked unless it was sent this month, and every office says what its form would hold', async () => {
    show();
    await waitForText('2011年1—4月填报表');
    expect(['经发办', '村建办', '综合科'].map(isTicked)).toEqual([true, true, false]);
    expect(pageText()).toContain('填数3行,只填原因措施21行 · 联络员:联企干部01');
    expect(pageText()).toContain('只填原因措施2行 · 5月2日已发');
    expect(pageText()).toContain('1个科室本月已发,没有勾选;要重发请勾选。');
    expect(control('经发办').getAttribute('aria-describedby')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });

  test('can be changed one by one with the keyboard, all at once and none at all', async () => {
    show();
    await waitForText('生成2份填报表');
    control('村建办').focus();
    await pressKeys(' ');
    await waitForText('生成1份填报表');
    await press('全选');
    await waitForText('生成3份填报表');
    await press('全不选');
    await waitForText('请先勾选科室。');
    expect(isDisabled('生成0份填报表')).toBe(true);
  });

  test('does not include rows without an office, which are counted', async () => {
    const book = officeBook({ rows: [officeRow(), officeRow({ office: '' }), officeRow({ office: '' })] });
    show({ ...fakes(), readPackPlan: () => Promise.resolve(succeed(plan({ book }))) });
    await waitForText('有2行未填责任科室,不在任何填报表内。请先在“分解台账”里补填。');
  });

  test('an office that forms go back to has to be named', async () => {
    show();
    await waitForText('生成2份填报表');
    await enter('发回哪个科室', '');
    await waitForText('请先填发回哪个科室。');
    expect(isDisabled('生成2份填报表')).toBe(true);
  });

  test('a due day at the weekend is pointed out with the Monday', async () => {
    show();
    await waitForText('生成2份填报表');
    await enter('报送截止日', '2011-05-08');
    await waitForText('这天是周日;如需顺延,请改为5月9日。');
  });
});

describe('making the forms', () => {
  test('reads the ledger again, makes them, records them, and hands over one zip', async () => {
    const written = jest.fn();
    const given = fakes();
    show(given, { written });
    await waitForText('生成后在“报送记录”记下2个科室的发出日期和截止日');
    expect(pageText()).toContain('首次分发还会在“设置”里记下工作簿编号');
    await enter('报送截止日', '2011-05-06');
    await press('生成2份填报表');
    await waitForText('已生成2份填报表。发出日期和截止日已记入“报送记录”。');
    expect(given.readPackPlan).toHaveBeenCalledTimes(2);
    expect(given.makePacks.mock.calls[0]?.[1]).toEqual({ offices: ['经发办', '村建办'], due: '2011-05-06', sender: '经发办' });
    expect(given.recordPacks.mock.calls[0]?.[1]).toMatchObject({ offices: ['经发办', '村建办'], workbookId: 'w1', time: '2011-05-03 09:30' });
    expect(written).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
    await press('保存全部(zip)');
    await waitForText('已保存“示例镇2011年4月填报表.zip”。');
    const [zip] = saved;
    expect(zip?.name).toBe('示例镇2011年4月填报表.zip');
    const found = unzipSync(new Uint8Array(await zip!.content.arrayBuffer()));
    expect(Object.keys(found)).toEqual(['示例镇填报表(经发办).xlsx', '示例镇填报表(村建办).xlsx']);
  });

  test('one office alone is one file, without a zip', async () => {
    show();
    await waitForText('生成2份填报表');
    await press('全不选');
    await press('村建办');
    await press('生成1份填报表');
    await waitForText('已生成1份填报表。');
    expect(pageText()).not.toContain('zip');
    await press('保存:村建办');
    await waitForText('已保存');
    expect(saved.map(({ name }) => name)).toEqual(['示例镇填报表(村建办).xlsx']);
  });

  test('shows progress and can be cancelled; the ticks stay', async () => {
    const makePacks: PaneActions['makePacks'] = (_, __, options) => {
      options?.onProgress?.(1, 2);
      return untilCancelled(options);
    };
    const given = { ...fakes(), makePacks };
    show(given);
    await waitForText('生成2份填报表');
    await press('村建办');
    await press('生成1份填报表');
    await waitForText('正在生成填报表……');
    await waitForText('第1步,共2步');
    expect(isDisabled('生成1份填报表')).toBe(true);
    await press('取消');
    await waitUntil(() => !isDisabled('生成1份填报表'), 'it can be tried again');
    expect(given.recordPacks).not.toHaveBeenCalled();
    expect(isTicked('村建办')).toBe(false);
  });

  test('stops when the as-of month has changed meanwhile, and shows the new one', async () => {
    const given = fakes();
    given.readPackPlan.mockResolvedValueOnce(succeed(plan())).mockResolvedValueOnce(succeed(plan({ month: 5 })));
    show(given);
    await waitForText('2011年1—4月填报表');
    await press('生成2份填报表');
    await waitForText('截至月份或科室刚有变化,填报表未生成。');
    await waitForText('2011年1—5月填报表');
    expect(given.makePacks).not.toHaveBeenCalled();
  });
});

describe('what is made', () => {
  test('is kept when it could not be recorded, and recording can be tried again', async () => {
    const given = fakes();
    given.recordPacks.mockResolvedValueOnce({ ok: false, issues: [issue('cell-editing')] });
    show(given);
    await waitForText('生成2份填报表');
    await press('生成2份填报表');
    await waitForText('填报表已生成,但没有记入“报送记录”;文件仍可保存。');
    await waitForText('请先按回车结束单元格编辑');
    await press('保存:经发办');
    expect(saved.map(({ name }) => name)).toEqual(['示例镇填报表(经发办).xlsx']);
    await press('记入报送记录');
    await waitForText('发出日期和截止日已记入“报送记录”。');
    expect(given.makePacks).toHaveBeenCalledTimes(1);
    expect(pageText()).not.toContain('没有记入');
  });

  test('is opened in Excel one by one; what Excel refuses can still be saved', async () => {
    const given = fakes();
    given.openFile.mockResolvedValueOnce({ ok: false, issues: [issue('file-not-opened')] });
    show(given);
    await waitForText('生成2份填报表');
    await press('生成2份填报表');
    await waitForText('已生成2份');
    await press('在 Excel 中打开:村建办');
    await waitForText('Excel 未能打开这个文件。请改用“保存”,存好后再从文件夹里打开。');
    expect(pageText()).not.toContain('已打开');
    await press('在 Excel 中打开:村建办');
    await waitForText('已打开');
    expect(given.openFile.mock.calls.map(([{ name }]) => name)).toEqual(['示例镇填报表(村建办).xlsx', '示例镇填报表(村建办).xlsx']);
  });

  test('stays when the as-of month is changed meanwhile', async () => {
    const given = fakes();
    const all = actions(given);
    const noop = (): void => undefined;
    function Months() {
      const [month, setMonth] = useState(4);
      return (
        <PaneLanguageProvider value="zh">
          <button onClick={() => setMonth(5)}>五月</button>
          <PacksPanel actions={all} overview={overview({ asOf: month })} onSelect={noop} onWritten={noop} />
        </PaneLanguageProvider>
      );
    }
    render(<Months />);
    await waitForText('生成2份填报表');
    await press('生成2份填报表');
    await waitForText('已生成2份');
    await press('五月');
    await waitUntil(() => given.readPackPlan.mock.calls.length === 3, 'the offices are read for May');
    await press('保存全部(zip)');
    await waitForText('已保存“示例镇2011年4月填报表.zip”。');
  });

  test('is not recorded in a workbook that got another mark meanwhile', async () => {
    const given = fakes();
    given.recordPacks.mockResolvedValueOnce({ ok: false, issues: [issue('changed-meanwhile')] });
    show(given);
    await waitForText('生成2份填报表');
    await press('生成2份填报表');
    await waitForText('请重新预览');
    given.readPackPlan.mockResolvedValueOnce(succeed(plan({ book: officeBook({ workbookId: 'another' }) })));
    await press('记入报送记录');
    await waitForText('与这批表的不一致,收表时会对不上。请返回,重新生成后再发。');
    expect(given.recordPacks).toHaveBeenCalledTimes(1);
  });

  test('goes only when the planner goes back, and then who was sent one is read again', async () => {
    const given = fakes();
    show(given);
    await waitForText('生成2份填报表');
    await press('生成2份填报表');
    await waitForText('文件只在本窗格里,关闭窗格前请保存。');
    given.readPackPlan.mockResolvedValueOnce(succeed(plan({ offices: OFFICES.map((office) => ({ ...office, sentOn: 40666 })) })));
    await press('返回');
    await waitForText('本月都已发出;要重发请勾选。');
    expect(pageText()).toContain('5月3日已发');
  });
});

describe('where no form can be made', () => {
  test('a workbook without the record of returns gets it, and the offices are read', async () => {
    const given = fakes();
    given.readPackPlan.mockResolvedValueOnce({ ok: false, issues: [issue('pack-no-returns')] });
    const addTables = jest.fn<ReturnType<PaneActions['addTables']>, Parameters<PaneActions['addTables']>>(() => Promise.resolve(succeed(undefined)));
    show({ ...given, addTables });
    await waitUntil(() => pageText().includes('补建报送记录'), 'the table is offered');
    await press('补建报送记录');
    await waitForText('生成2份填报表');
    expect(addTables.mock.calls[0]?.[0]).toEqual(['Returns']);
  });

  test('the reason is shown, and reading can be tried again', async () => {
    const given = fakes();
    given.readPackPlan.mockResolvedValueOnce({ ok: false, issues: [issue('cell-editing')] });
    show(given);
    await waitForText('请先按回车结束单元格编辑');
    await press('重新读取');
    await waitForText('生成2份填报表');
  });

  test('a workbook in English is read in English', async () => {
    show(fakes(), { language: 'en' });
    await waitForText('Forms for January–April 2011');
    await waitForText('Make 2 forms');
    expect(pageText()).not.toContain('填报表');
  });
});
