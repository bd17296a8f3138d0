/**
 * @jest-environment jsdom
 */
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import ClosePanel, { type ClosePanelProps } from '../../src/taskpane/close/ClosePanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { checkedRow, checkPreview, finalPreview, ledgerRow, undoPreview } from './closePreviews';
import { actions, issue, overview, refused, untilCancelled } from './fakes';
import { isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);

const previews: PaneActions['previewClosing'] = (kind) => Promise.resolve(succeed({ check: checkPreview(), finalise: finalPreview(), undo: undoPreview() }[kind]));

interface Shown {
  readonly language?: Language;
  readonly props?: Partial<ClosePanelProps>;
}

function show(more: Partial<PaneActions> = {}, { language = 'zh', props = {} }: Shown = {}) {
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  render(
    <PaneLanguageProvider value={language}>
      <ClosePanel actions={actions({ previewClosing: previews, ...more })} overview={overview()} {...heard} {...props} />
    </PaneLanguageProvider>,
  );
  return heard;
}

test('the three steps stand in the order of the month, each with what it does', async () => {
  show();
  expect([...document.querySelectorAll('li button')].map((button) => button.textContent)).toEqual(['1 出核对单', '2 本月定稿', '3 撤销定稿']);
  expect(pageText()).toContain('已填的说明保留');
  expect(await violations()).toEqual([]);
});

describe('the check list', () => {
  const rows = [checkedRow(), checkedRow({ unit: '示例二村', row: 4, explanation: '青苗补偿' }), checkedRow({ unit: '乙亥汽配', indicator: '制造业投资', office: '经发办', status: '■差距较大', row: 9 })];
  const repeats = [ledgerRow({ unit: '甲子铝业', indicator: '规模以上工业产值', row: 1 })];

  test('shows who is asked about what, with enterprises in their softer word', async () => {
    const { onSelect } = show({ previewClosing: () => Promise.resolve(succeed(checkPreview({ rows, added: 3, repeats }))) });
    await press('1 出核对单');
    await waitForText('4月要核对3行,其中新列3行。尚未写入。');
    expect(pageText()).toContain('村建办 2行,已答复1行');
    expect(pageText()).toContain('乙亥汽配 · 制造业投资 ■差距较大');
    expect(pageText()).toContain('甲子铝业 · 规模以上工业产值:连续三期与序时目标相同');
    expect(await violations()).toEqual([]);
    await press('示例二村 · 征地');
    expect(onSelect).toHaveBeenLastCalledWith({ table: 'Ledger', header: '状态', row: 4 });
  });

  test('is shown once it is written, where the month begins on it', async () => {
    const applyClosing = jest.fn(actions().applyClosing);
    const { onSelect, onWritten } = show({ applyClosing, previewClosing: () => Promise.resolve(succeed(checkPreview({ rows, firstRow: 12 }))) });
    await press('1 出核对单');
    await waitForText('尚未写入');
    await press('写入核对单');
    await waitForText('4月核对单已写入,共3行。');
    expect(applyClosing).toHaveBeenCalledTimes(1);
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect(onSelect).toHaveBeenCalledWith({ table: 'Checks', header: '科室说明', row: 12 });
    expect(await violations()).toEqual([]);
  });

  test('that is up to date has nothing to write', async () => {
    show({ previewClosing: () => Promise.resolve(succeed(checkPreview({ rows, change: { columns: [], guards: [], appends: [] } }))) });
    await press('1 出核对单');
    await waitForText('核对单已是最新,不用写入。');
    expect(isDisabled('写入核对单')).toBe(true);
  });

  test('of a month in which all is well says so', async () => {
    show({ previewClosing: () => Promise.resolve(succeed(checkPreview({ rows: [], added: 0 }))) });
    await press('1 出核对单');
    await waitForText('4月没有要核对的行。');
  });
});

describe('finalising', () => {
  test('shows lights, unanswered rows by office, escalations and later changes before anything is written', async () => {
    const preview = finalPreview({
      unanswered: [checkedRow()],
      escalated: [{ ...ledgerRow(), step: 'urge' }],
      changed: [{ month: 3, indicator: '征地', unit: '示例二村', office: '村建办', before: 20, now: null, row: 4 }],
      warnings: [issue('close-earlier-open', { severity: 'warning', facts: { month: 4, months: [1, 2] } })],
    });
    const applyClosing = jest.fn(actions().applyClosing);
    const { onSelect } = show({ applyClosing, previewClosing: () => Promise.resolve(succeed(preview)) });
    await press('2 本月定稿');
    await waitForText('4月定稿57行。尚未写入。');
    expect(pageText()).toContain('还有1行未说明也未确认');
    expect(pageText()).toContain('示例一村 · 征地:建议督办(连续2期)');
    expect(pageText()).toContain('3月 示例二村 · 征地:20→空');
    await waitForText('1、2月没有定稿,连续滞后从4月重新起算。');
    expect(await violations()).toEqual([]);
    expect(applyClosing).not.toHaveBeenCalled();
    await press('3月 示例二村');
    expect(onSelect).toHaveBeenCalledWith({ table: 'Ledger', header: '状态', row: 4 });
  });

  test('leads on to the circular', async () => {
    const onCircular = jest.fn();
    const { onWritten } = show({}, { props: { onCircular } });
    await press('2 本月定稿');
    await waitForText('要核对的行都已说明或确认。');
    await press('确认4月定稿');
    await waitForText('4月已定稿,57行状态已记入。');
    expect(onWritten).toHaveBeenCalledTimes(1);
    expect(await violations()).toEqual([]);
    await press('生成通报');
    expect(onCircular).toHaveBeenCalledTimes(1);
  });

  test('of a workbook that was changed meanwhile must be previewed again', async () => {
    show({ applyClosing: () => refused(issue('changed-meanwhile', { facts: { count: 2 } })) });
    await press('2 本月定稿');
    await waitForText('尚未写入');
    await press('确认4月定稿');
    await waitForText('预览之后有人改过2个单元格');
    expect(isDisabled('确认4月定稿')).toBe(true);
    await press('重新预览');
    await waitUntil(() => !isDisabled('确认4月定稿'), 'the new preview can be written');
  });

  test('that takes long can be cancelled, and the choice is as it was', async () => {
    show({ previewClosing: (_, options) => untilCancelled(options) });
    await press('2 本月定稿');
    await waitForText('正在核对本月情况');
    await press('取消');
    await waitUntil(() => !pageText().includes('正在'), 'the spinner is gone');
    expect(isDisabled('2 本月定稿')).toBe(false);
  });

  test('a refusal says what to do', async () => {
    show({ previewClosing: () => refused(issue('close-month-final', { facts: { month: 4 } })) });
    await press('2 本月定稿');
    await waitForText('4月已经定稿。要改先撤销定稿。');
    expect(isDisabled('3 撤销定稿')).toBe(false);
  });

  test('long lists are cut, and say so', async () => {
    const unanswered = Array.from({ length: 25 }, (_, row) => checkedRow({ unit: `单位${row}`, row }));
    show({ previewClosing: () => Promise.resolve(succeed(finalPreview({ unanswered }))) });
    await press('2 本月定稿');
    await waitForText('另有5行');
  });
});

test('undoing names the month and asks before it writes', async () => {
  show();
  await press('3 撤销定稿');
  await waitForText('将撤销4月定稿,57行的当月亮灯清空。尚未写入。');
  await press('返回');
  expect(pageText()).toContain('只能撤销最近一次定稿的月份');
  await press('3 撤销定稿');
  await waitForText('尚未写入');
  await press('确认撤销4月定稿');
  await waitForText('4月定稿已撤销');
});

test('an older workbook gets its tables, and the step goes on', async () => {
  let isThere = false;
  const addTables = jest.fn(() => Promise.resolve(succeed(((isThere = true), undefined))));
  show({ addTables, previewClosing: (kind) => (isThere ? previews(kind) : refused(issue('close-tables-missing'))) });
  await press('2 本月定稿');
  await waitForText('没有“定稿记录”“核对单”表');
  await press('补建定稿记录和核对单');
  await waitForText('4月定稿57行。尚未写入。');
  expect(addTables).toHaveBeenCalledWith(['History', 'Checks'], expect.anything());
});

test('all of it speaks English', async () => {
  const preview = finalPreview({ unanswered: [checkedRow()], escalated: [{ ...ledgerRow(), step: 'notice' }], changed: [] });
  const english = (): string => pageText().replaceAll(/征地|示例一村|村建办/g, '');
  show({ previewClosing: () => Promise.resolve(succeed(preview)) }, { language: 'en' });
  expect(english()).not.toMatch(/\p{Script=Han}/u);
  await press('2 Finalise month');
  await waitForText('Nothing is written yet');
  expect(english()).not.toMatch(/\p{Script=Han}/u);
  expect(await violations()).toEqual([]);
});
