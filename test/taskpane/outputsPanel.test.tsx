/**
 * @jest-environment jsdom
 */
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import OutputsPanel from '../../src/taskpane/outputs/OutputsPanel';
import { pictureLines } from '../../src/taskpane/outputs/pictureLines';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import { violations } from './accessibility';
import { actions, circulated, issue, overview, printPreview, refused, untilCancelled } from './fakes';
import { control, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

// The browser here draws no pictures.
jest.mock('../../src/taskpane/outputs/drawPicture', () => ({ drawPicture: () => Promise.resolve(new Blob(['PNG'])) }));
jest.setTimeout(60_000);

const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => jest.restoreAllMocks());

function show(more: Partial<PaneActions> = {}, heard: { readonly written?: () => void } = {}): void {
  render(
    <PaneLanguageProvider value="zh">
      <OutputsPanel actions={actions(more)} overview={overview()} onSelect={() => undefined} onWritten={heard.written ?? (() => undefined)} />
    </PaneLanguageProvider>,
  );
}

test('a print view that is new is made at once, and the workbook is read again', async () => {
  const written = jest.fn();
  const applyPrint = jest.fn<ReturnType<PaneActions['applyPrint']>, Parameters<PaneActions['applyPrint']>>(() => Promise.resolve(succeed(undefined)));
  show({ applyPrint }, { written });
  await press('生成分解表(打印)');
  await waitForText('已生成“分解表(打印)”:5个科室,57行。');
  expect(applyPrint.mock.calls[0]?.[0]).toMatchObject({ kind: 'split' });
  expect(written).toHaveBeenCalledTimes(1);
  expect(await violations()).toEqual([]);
});

test('one that is there already goes only after a yes, which says that undo is lost', async () => {
  const applyPrint = jest.fn<ReturnType<PaneActions['applyPrint']>, Parameters<PaneActions['applyPrint']>>(() => Promise.resolve(succeed(undefined)));
  show({ applyPrint, previewPrint: (kind) => Promise.resolve(succeed(printPreview(kind, true))) });
  await press('生成进度表(打印)');
  await waitForText('Excel的撤销记录会清空');
  expect(applyPrint).not.toHaveBeenCalled();
  await press('不生成');
  await waitUntil(() => !pageText().includes('撤销记录'), 'the question is gone');
  await press('生成进度表(打印)');
  await waitForText('撤销记录');
  await press('删除旧表并生成');
  await waitForText('已生成“进度表(打印)”');
  expect(applyPrint).toHaveBeenCalledTimes(1);
});

test('a refusal is shown with what to do', async () => {
  show({ applyPrint: () => refused(issue('sheet-has-additions', { facts: { sheet: '分解表(打印)' } })) });
  await press('生成分解表(打印)');
  await waitForText('请先把这张表改名保留');
  expect(isDisabled('生成分解表(打印)')).toBe(false);
});

test('long work can be cancelled', async () => {
  show({ makeLeadersCopy: (_, options) => untilCancelled(options) });
  await press('导出领导版');
  await waitForText('正在生成');
  expect(isDisabled('复制看板图片')).toBe(true);
  await press('取消');
  await waitUntil(() => !isDisabled('复制看板图片'), 'the buttons are free again');
});

test('the leaders’ copy is saved under its name', async () => {
  show();
  await press('导出领导版');
  await waitForText('已导出“领导版.xlsx”。');
  expect(saved).toEqual(['领导版.xlsx']);
  expect(pageText()).not.toContain('行的数未列');
});

test('copies list what is chosen, and say what was kept back', async () => {
  const content = new Blob(['x']);
  const make = jest.fn<ReturnType<PaneActions['makeLongTable']>, Parameters<PaneActions['makeLongTable']>>(() =>
    Promise.resolve(succeed({ name: '长表.csv', content, withheld: { lines: 3, totals: ['制造业投资', '引进大项目'] } })),
  );
  show({ makeLongTable: make });
  expect(control('按科室合并')).toHaveProperty('checked', true);
  await press('按行业合并');
  expect(pageText()).toContain('企业太少的行业并入“其他行业”');
  await press('导出长表(CSV)');
  await waitForText('已导出“长表.csv”。有3行的数未列');
  expect(pageText()).toContain('全镇数也未列的指标:制造业投资、引进大项目。');
  expect(make.mock.calls[0]?.[0]).toEqual({ rows: 'industry' });
  expect(saved).toEqual(['长表.csv']);
  expect(await violations()).toEqual([]);
});

test('the host’s own picture of the Board is used where it draws one, and saved where it cannot be copied', async () => {
  show({ readBoardImage: () => Promise.resolve(succeed(btoa('PNG'))) });
  await press('复制看板图片');
  await waitForText('浏览器不允许复制图片,已下载为文件。');
  expect(saved).toEqual(['示例镇进度看板(4月).png']);
});

test('the host’s own picture is not asked for where a total must be kept back', async () => {
  const readBoardImage = jest.fn(() => Promise.resolve(succeed(btoa('PNG'))));
  show({ readBoardImage, readCirculated: () => Promise.resolve(succeed({ ...circulated(), withheld: { lines: 2, totals: ['制造业投资'] } })) });
  await press('复制看板图片');
  await waitForText('浏览器不允许复制图片,已下载为文件。');
  expect(readBoardImage).not.toHaveBeenCalled();
});

test('the portrait picture names indicators and offices, with its data month and that it is internal', () => {
  const lines = pictureLines({ ...circulated(), offices: [{ office: '经发办', judged: 4, good: 1, missing: 0, share: 0.25, rank: 1 }] });
  const texts = lines.map(({ text, light }) => `${text} ${light?.text ?? ''}`.trim());
  expect(texts).toEqual(['示例镇2011年主要经济指标进度', '数据截至4月底 · 内部资料 注意保存', '亮灯统计(项)', '各项指标', '各科室达序时率', '经发办 1/4  25.0%', '工作目标,不作为统计上报依据']);
});
