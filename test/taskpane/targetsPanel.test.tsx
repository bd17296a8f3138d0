/**
 * @jest-environment jsdom
 */
import './browserGlobals';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { TargetBook } from '../../src/app/intake/targetBook';
import type { KnownTargets } from '../../src/domain/intake/proposeTargets';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import TargetsPanel, { type TargetsPanelProps } from '../../src/taskpane/intake/TargetsPanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { SPEECH, workbook } from '../domain/intake/knownTargets';
import { violations } from './accessibility';
import { actions, issue, overview, refused, untilCancelled } from './fakes';

jest.setTimeout(60_000);
afterEach(cleanup);

const demo = workbook(
  { name: '征地工业用地面积', issuedUnit: '亩', splitUnit: '亩', decimals: 2 },
  { name: '引进大项目', issuedUnit: '个', splitUnit: '个', kind: 'count' },
  { name: '工业总产值' },
  { name: '规模以上工业产值', lastYear: 31329, partOf: '工业总产值', issuedTarget: 4.9 },
);

function book(targets: KnownTargets = demo): TargetBook {
  return { ...targets, columns: [], located: { language: 'zh', has: () => true, named: () => [], header: (_, key) => key } };
}

interface Shown {
  readonly language?: Language;
  readonly targets?: KnownTargets;
  readonly props?: Partial<TargetsPanelProps>;
}

function show(more: Partial<PaneActions> = {}, { language = 'zh', targets = demo, props = {} }: Shown = {}) {
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  const applyTargets = jest.fn<ReturnType<PaneActions['applyTargets']>, Parameters<PaneActions['applyTargets']>>(() => Promise.resolve(succeed(undefined)));
  const readTargetBook = jest.fn(() => Promise.resolve(succeed(book(targets))));
  render(
    <PaneLanguageProvider value={language}>
      <TargetsPanel actions={actions({ readTargetBook, applyTargets, ...more })} overview={overview()} {...heard} {...props} />
    </PaneLanguageProvider>,
  );
  return { ...heard, applyTargets, readTargetBook, user: userEvent.setup() };
}

const area = (): HTMLElement => screen.getByRole('textbox', { name: /粘贴/ });

async function paste(text: string): Promise<void> {
  await act(async () => {
    fireEvent.change(area(), { target: { value: text } });
    await Promise.resolve();
  });
  await screen.findByText(/^(?:认出\d+项|没有认出)/);
}

/** Names of the lines that are ticked. */
function ticked(): readonly string[] {
  return screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map((box) => box.labels?.[0]?.textContent ?? '');
}

function item(name: string): HTMLElement {
  const found = screen.getAllByRole('listitem').find((one) => within(one).queryByRole('checkbox', { name }) !== null);
  if (!found) throw new Error(`There is no line ${name}`);
  return found;
}

test('says what can be pasted, and asks the workbook nothing before', async () => {
  const { readTargetBook } = show();
  expect(screen.getByText(/表格连表头一起复制/)).toBeTruthy();
  expect(screen.getByText('粘贴后这里逐行列出认出的指标,核对后再写入。')).toBeTruthy();
  expect(readTargetBook).not.toHaveBeenCalled();
  expect(await violations()).toEqual([]);
});

test('a tick does not go over to another figure of the same name', async () => {
  const { user } = show();
  await paste('引进大工程2个');
  expect(ticked()).toEqual([]);
  await user.click(screen.getByRole('checkbox', { name: '引进大项目' }));
  expect(ticked()).toEqual(['引进大项目']);
  await paste('引进大工程20个');
  expect(ticked()).toEqual([]);
});

describe('the speech', () => {
  test('is shown line by line, the sure lines ticked, the damaged total left out', async () => {
    const { readTargetBook } = show();
    await paste(SPEECH);
    expect(readTargetBook).toHaveBeenCalledTimes(1);
    expect(screen.getByText('认出9项,其中新指标5项。尚未写入。')).toBeTruthy();
    expect(ticked()).toEqual(['征地工业用地面积', '实际出让工业用地面积', '制造业投资', '净增规模以上企业', '合同引进市外内资', '实际到位市外内资', '规模以上工业产值']);
    expect(item('规模以上工业产值').textContent).toContain('下达数(必保):4.9亿元→4.95亿元');
    expect(item('规模以上工业产值').textContent).toContain('折49,500万元 · 增幅58% · 推算基数3.1329亿元 · 上年实绩31,329万元');
    const total = item('工业总产值(只标为待核)');
    expect(total.textContent).toContain('2023亿元像是年份误入');
    expect(total.textContent).toContain('目标状态:已下达→待核');
    expect(await violations()).toEqual([]);
  });

  test('writes only what is ticked, and goes on to the check', async () => {
    const onCheck = jest.fn();
    const { applyTargets, onWritten, onSelect, user } = show({}, { props: { onCheck } });
    await paste(SPEECH);
    await user.click(screen.getByRole('checkbox', { name: '制造业投资' }));
    await user.click(screen.getByRole('checkbox', { name: '引进大项目' }));
    await user.click(screen.getByRole('button', { name: '写入7项' }));
    await screen.findByText('已写入:改3项,新增4项。');
    expect(applyTargets.mock.calls[0]?.[1].map(({ draft }) => draft.name)).toEqual(['征地工业用地面积', '实际出让工业用地面积', '净增规模以上企业', '合同引进市外内资', '实际到位市外内资', '引进大项目', '规模以上工业产值']);
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('粘贴下达指标');
    expect(await violations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '看下达指标' }));
    expect(onSelect).toHaveBeenCalledWith({ table: 'Indicators', header: '指标名称', row: 0 });
    await user.click(screen.getByRole('button', { name: '检查表格' }));
    expect(onCheck).toHaveBeenCalledTimes(1);
  });

  test('is read against the workbook anew after it was written', async () => {
    const { readTargetBook, user } = show();
    await paste('征地工业用地面积314亩');
    await user.click(screen.getByRole('button', { name: '写入1项' }));
    await screen.findByText(/已写入/);
    await paste('征地工业用地面积315亩');
    expect(readTargetBook).toHaveBeenCalledTimes(2);
  });
});

describe('a line', () => {
  test('with a similar name waits for a tick, or for another indicator', async () => {
    const { user, applyTargets } = show();
    await paste('引进大工程2个');
    expect(ticked()).toEqual([]);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '写入0项' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('没有选中的行。')).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: '对应指标' }), '新指标');
    expect(ticked()).toEqual(['引进大工程']);
    await user.click(screen.getByRole('button', { name: '写入1项' }));
    await screen.findByText('已写入:改0项,新增1项。');
    expect(applyTargets.mock.calls[0]?.[1][0]?.match).toEqual({ kind: 'new' });
  });

  test('is corrected in place, and its edits survive other typing', async () => {
    const { user } = show();
    await paste('工业总产值20??亿元');
    await user.click(screen.getByRole('button', { name: '修改“工业总产值”' }));
    expect(await violations()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: '下达数' }), '6.5');
    await user.clear(screen.getByRole('textbox', { name: '计量单位' }));
    await user.type(screen.getByRole('textbox', { name: '计量单位' }), '亿元');
    expect(item('工业总产值').textContent).toContain('下达数(必保):空→6.5亿元');
    expect(ticked()).toEqual(['工业总产值']);
    await paste('征地工业用地面积314亩\n工业总产值20??亿元');
    expect(ticked()).toEqual(['征地工业用地面积', '工业总产值']);
    await user.click(screen.getByRole('button', { name: '恢复粘贴内容' }));
    expect(ticked()).toEqual(['征地工业用地面积']);
  });

  test('that is new says what it would be, and lets the planner say otherwise', async () => {
    const { user, applyTargets } = show();
    await paste('财政收入5亿元');
    expect(item('财政收入').textContent).toContain('累计,分解单位万元');
    await user.click(screen.getByRole('button', { name: '修改“财政收入”' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '指标类型' }), '时点');
    await user.clear(screen.getByRole('textbox', { name: '分解单位' }));
    await user.type(screen.getByRole('textbox', { name: '分解单位' }), '亩');
    expect(item('财政收入').textContent).toContain('工作簿的公式不能换算');
    await user.clear(screen.getByRole('textbox', { name: '分解单位' }));
    await user.type(screen.getByRole('textbox', { name: '分解单位' }), '千元');
    await user.click(screen.getByRole('button', { name: '写入1项' }));
    await screen.findByText(/已写入/);
    expect(applyTargets.mock.calls[0]?.[1][0]?.draft).toMatchObject({ name: '财政收入', kind: 'stock', splitUnit: '千元', issuedTarget: 5 });
  });

  test('cannot be chosen twice', async () => {
    const { user } = show();
    await paste('征地工业用地面积314亩;征地工业用地面积315亩');
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByText('“征地工业用地面积”选了两行,只能写入一行。')).toBeTruthy();
  });
});

test('the list is filtered, and all ticks taken off or put back', async () => {
  const { user } = show();
  await paste(SPEECH);
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '有提示');
  expect(screen.queryByRole('checkbox', { name: '征地工业用地面积' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: '显示' }), '全部');
  await user.click(screen.getByRole('button', { name: '全不选' }));
  expect(screen.getByText('已选0项,共9项')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '恢复预选' }));
  expect(screen.getByText('已选7项,共9项')).toBeTruthy();
});

test('five hundred lines are counted in full and drawn in part', async () => {
  show();
  const text = Array.from({ length: 500 }, (_, index) => `示例指标${String.fromCharCode(0x4e00 + index)}\t亿元\t${index + 1}.5`).join('\n');
  await paste(`指标\t计量单位\t目标\n${text}`);
  expect(screen.getByText('已选500项,共500项')).toBeTruthy();
  expect(screen.queryAllByRole('checkbox').length).toBeLessThan(60);
  expect(await violations()).toEqual([]);
});

test('what is no target is said', async () => {
  show();
  await paste('请各单位抓紧落实');
  expect(screen.getByText(/没有认出指标/)).toBeTruthy();
  await paste('征地工业用地面积314亩\n4.95亿元');
  expect(screen.getByText('有1行带数但没有认出指标')).toBeTruthy();
  expect(screen.getByText('第2行:4.95亿元')).toBeTruthy();
});

describe('when something is in the way', () => {
  test('the workbook that changed meanwhile is read again, and choices stay', async () => {
    const { user, readTargetBook } = show({ applyTargets: () => refused(issue('changed-meanwhile', { facts: { count: 2 } })) });
    await paste(SPEECH);
    await user.click(screen.getByRole('checkbox', { name: '制造业投资' }));
    await user.click(screen.getByRole('button', { name: '写入6项' }));
    await screen.findByText(/预览之后有人改过2个单元格/);
    expect(screen.getByRole('button', { name: '写入6项' }).getAttribute('aria-disabled')).toBe('true');
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    await waitFor(() => expect(readTargetBook).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(screen.getByRole('button', { name: '写入6项' }).getAttribute('aria-disabled')).not.toBe('true'));
    expect(ticked()).not.toContain('制造业投资');
  });

  test('a workbook that cannot be read says why, and can be read again', async () => {
    let isOurs = false;
    const { user } = show({ readTargetBook: () => (isOurs ? Promise.resolve(succeed(book())) : refused(issue('cell-editing'))) });
    fireEvent.change(area(), { target: { value: '征地工业用地面积314亩' } });
    await screen.findByText('请先按回车结束单元格编辑,再点一次。');
    isOurs = true;
    await user.click(screen.getByRole('button', { name: '重新读取' }));
    await screen.findByText('认出1项,其中新指标0项。尚未写入。');
  });

  test('a reading that takes long can be cancelled', async () => {
    const { user } = show({ readTargetBook: untilCancelled });
    fireEvent.change(area(), { target: { value: '征地工业用地面积314亩' } });
    await screen.findByText('正在读取工作簿……');
    await user.click(screen.getByRole('button', { name: '取消' }));
    await screen.findByRole('button', { name: '重新读取' });
  });
});

test('all of it speaks English', async () => {
  const targets = workbook({ name: 'Manufacturing investment', lastYear: 15000 }, { name: 'Land requisitioned', issuedUnit: '亩', splitUnit: '亩' });
  const { user } = show({}, { language: 'en', targets });
  const english = (): string => (document.body.textContent ?? '').replaceAll(/亿元|万元|亩|家|个/g, '');
  expect(english()).not.toMatch(/\p{Script=Han}/u);
  fireEvent.change(screen.getByRole('textbox', { name: 'Paste here' }), { target: { value: 'Manufacturing investment: RMB 200 million, up 50%; Land required: 314 mu; Exports: 3-4 firms' } });
  await screen.findByText('3 recognised, 1 of them new. Nothing is written yet.');
  await user.click(screen.getByRole('button', { name: 'Edit “Exports”' }));
  expect(english()).not.toMatch(/\p{Script=Han}/u);
  expect(document.body.textContent).toContain('growth 50%');
  expect(await violations()).toEqual([]);
});
