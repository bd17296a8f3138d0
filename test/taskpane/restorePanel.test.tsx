/**
 * @jest-environment jsdom
 */
import type { EditedSince, ListedOperation, OperationList } from '../../src/app/restore/listOperations';
import type { LeftPlace, RestoredCell } from '../../src/app/restore/planRestore';
import type { RestorePreview } from '../../src/app/restore/previewRestore';
import { succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import RestorePanel from '../../src/taskpane/restore/RestorePanel';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { actions, issue, overview, refused, untilCancelled } from './fakes';
import { control, isDisabled, pageText, press, render, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);

function operation(more: Partial<ListedOperation> = {}): ListedOperation {
  return {
    id: 'a', time: '2011-02-10 09:00', command: '改总数重新分摊', summary: '制造业投资,12行', touched: [{ table: 'Ledger', header: '年度目标', cells: 12 }], added: [],
    obstacle: null, isPartlyTakenBack: false, overwritten: 0, ...more,
  };
}

function listed(operations: readonly ListedOperation[], edited: readonly EditedSince[] = []): OperationList {
  return { language: 'zh', operations, edited, sheets: new Map([['Ledger', '分解台账'], ['Versions', '计划版本']]), log: [] };
}

function cell(more: Partial<RestoredCell> = {}): RestoredCell {
  return { table: 'Ledger', header: '年度目标', row: 3, name: ['制造业投资', '甲子铝业'], now: 120, back: 100, ...more };
}

function left(more: Partial<LeftPlace> = {}): LeftPlace {
  return { reason: 'edited', table: 'Ledger', header: '年度目标', row: 4, name: ['制造业投资', '乙亥汽配'], now: 130, expected: 90, by: null, ...more };
}

function compared(more: Partial<RestorePreview> = {}): RestorePreview {
  return {
    language: 'zh', id: 'a', time: '2011-02-10 09:00', command: '改总数重新分摊', cells: [cell()], left: [], mayRestoreRest: true, stays: [],
    change: { columns: [], guards: [], appends: [] }, ...more,
  };
}

interface Shown {
  readonly language?: Language;
  readonly isShown?: boolean;
}

function show(more: Partial<PaneActions> = {}, { language = 'zh', isShown }: Shown = {}) {
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  const all = actions({ listOperations: () => Promise.resolve(succeed(listed([operation()]))), previewRestore: () => Promise.resolve(succeed(compared())), ...more });
  render(
    <PaneLanguageProvider value={language}>
      <RestorePanel actions={all} overview={overview()} {...heard} isShown={isShown} />
    </PaneLanguageProvider>,
  );
  return heard;
}

describe('the list', () => {
  test('says of each operation when, what and how much, and why it cannot be taken back', async () => {
    show({
      listOperations: () =>
        Promise.resolve(
          succeed(
            listed([
              operation({ added: [{ table: 'Versions', rows: 48 }], overwritten: 2 }),
              operation({ id: 'b', command: '生成通报', touched: [], obstacle: 'added' }),
              operation({ id: 'c', command: '本月定稿', obstacle: 'final' }),
              operation({ id: 'd', command: '年中调整', obstacle: 'thinned' }),
            ]),
          ),
        ),
    });
    await waitForText('做过的操作(新的在前)');
    for (const text of [
      '2011-02-10 09:00 · 改动12格 · “计划版本”新增48行',
      '写入时有2格已不是上一次操作写入的数',
      '分解台账 · 年度目标:12格',
      '只新增了行或工作表',
      '请到“本月定稿”撤销',
      '更早的1次只留摘要',
      '这里只记时间和操作',
    ]) {
      expect(pageText()).toContain(text);
    }
    expect(document.querySelectorAll('li button')).toHaveLength(1);
    expect(await violations()).toEqual([]);
  });

  test('without operations says what comes here', async () => {
    show({ listOperations: () => Promise.resolve(succeed(listed([]))) });
    await waitForText('还没有可列的操作。');
    expect(await violations()).toEqual([]);
  });

  test('of many shows the latest, and more when asked', async () => {
    show({ listOperations: () => Promise.resolve(succeed(listed(Array.from({ length: 25 }, (_, index) => operation({ id: String(index), summary: `第${index}次操作` }))))) });
    await waitForText('第19次操作');
    expect(pageText()).not.toContain('第20次操作');
    await press('再列5次');
    expect(pageText()).toContain('第24次操作');
  });

  test('names cells that were edited since, and selects them', async () => {
    const edited = Array.from({ length: 7 }, (_, row): EditedSince => ({ table: 'Ledger', header: '二季度', row, name: ['制造业投资', '甲子铝业'], now: row, expected: 25 }));
    const { onSelect } = show({ listOperations: () => Promise.resolve(succeed(listed([operation()], edited))) });
    await waitForText('写入后又有人改过7格');
    expect(pageText()).toContain('另有2格');
    await press('甲子铝业 · 制造业投资 · 二季度:现为1,写入时为25');
    expect(onSelect).toHaveBeenCalledWith({ table: 'Ledger', header: '二季度', row: 1 });
    expect(await violations()).toEqual([]);
  });

  test('that cannot be read says why, and is read again', async () => {
    let isThere = false;
    show({ listOperations: () => (isThere ? Promise.resolve(succeed(listed([operation()]))) : refused(issue('table-missing', { facts: { table: 'Log' } }))) });
    await waitForText('找不到表“操作记录”');
    isThere = true;
    await press('重新读取');
    await waitForText('制造业投资,12行');
  });

  test('is not read before the panel is shown', async () => {
    const listOperations = jest.fn(actions().listOperations);
    show({ listOperations }, { isShown: false });
    await Promise.resolve();
    expect(listOperations).not.toHaveBeenCalled();
  });
});

describe('taking back', () => {
  test('compares first, then writes, and has the list again', async () => {
    const applyRestore = jest.fn(actions().applyRestore);
    const preview = compared({ cells: [cell(), cell({ header: '一季度', row: 3, now: 30, back: null })], stays: [{ table: 'Versions', rows: 48 }] });
    const { onWritten, onSelect } = show({ applyRestore, previewRestore: () => Promise.resolve(succeed(preview)) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('可把2格恢复到“改总数重新分摊”(2011-02-10 09:00)之前。尚未写入。');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('恢复到操作前');
    expect(pageText()).toContain('“计划版本”新增的48行不删,留作记录。');
    expect(pageText()).toContain('甲子铝业 · 制造业投资 · 一季度30 → 空');
    expect(await violations()).toEqual([]);
    await press('甲子铝业 · 制造业投资 · 年度目标');
    expect(onSelect).toHaveBeenLastCalledWith({ table: 'Ledger', header: '年度目标', row: 3 });
    await press('确认恢复');
    await waitForText('已恢复“改总数重新分摊”之前的2格。');
    expect(applyRestore).toHaveBeenCalledWith(preview, false, expect.anything());
    expect(onWritten).toHaveBeenCalledTimes(1);
    await press('返回列表');
    await waitForText('制造业投资,12行');
  });

  test('is refused with a named list where cells were edited since; the rest is a choice of its own', async () => {
    const applyRestore = jest.fn(actions().applyRestore);
    const preview = compared({
      left: [left(), left({ row: 5, by: { command: '年中调整', time: '2011-05-12 09:30' } }), left({ reason: 'rowGone', header: '', row: null, name: ['制造业投资', '丁丑工具'] })],
    });
    show({ applyRestore, previewRestore: () => Promise.resolve(succeed(preview)) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('有3处在操作之后改过或已找不到,没有恢复。未写入任何单元格。');
    expect(pageText()).toContain('乙亥汽配 · 制造业投资 · 年度目标现为130,写入时为90由“年中调整”(2011-05-12 09:30)改动');
    expect(pageText()).toContain('丁丑工具 · 制造业投资行已找不到');
    expect(pageText()).not.toContain('确认恢复');
    expect(await violations()).toEqual([]);
    await press('恢复其余各格(1格)');
    await waitForText('可把1格恢复到');
    await press('确认恢复');
    await waitForText('另有3处保留现在的数。');
    expect(applyRestore).toHaveBeenCalledWith(preview, true, expect.anything());
  });

  test('of a record that cannot tell rows offers no rest', async () => {
    show({ previewRestore: () => Promise.resolve(succeed(compared({ left: [left()], mayRestoreRest: false }))) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('这条记录是旧格式');
    expect(pageText()).not.toContain('恢复其余各格(');
  });

  test('with nothing to write says so', async () => {
    show({ previewRestore: () => Promise.resolve(succeed(compared({ cells: [] }))) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('不用恢复');
    expect(isDisabled('确认恢复')).toBe(true);
  });

  test('that was overtaken by an edit is compared again before it can be written', async () => {
    show({ applyRestore: () => refused(issue('changed-meanwhile')) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('尚未写入');
    await press('确认恢复');
    await waitForText('比对之后工作簿有改动,请重新比对。');
    expect(isDisabled('确认恢复')).toBe(true);
    await press('重新比对');
    await waitUntil(() => !isDisabled('确认恢复'), 'it can be written');
  });

  test('that takes long can be cancelled, and the list is there again', async () => {
    show({ previewRestore: (_list, _id, options) => untilCancelled(options) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('正在与现在的数比对……');
    await press('取消');
    await waitUntil(() => !isDisabled('恢复……'), 'another can be chosen');
  });

  test('of a thousand cells draws only those in sight, and the keyboard reaches the list', async () => {
    const cells = Array.from({ length: 1000 }, (_, row) => cell({ row }));
    show({ previewRestore: () => Promise.resolve(succeed(compared({ cells }))) });
    await waitForText('制造业投资,12行');
    await press('恢复……');
    await waitForText('恢复1,000格');
    const items = document.querySelectorAll('li[aria-setsize="1000"]');
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(100);
    expect(items[0]?.closest('[tabindex="0"]')).not.toBeNull();
  });

  test('reads in English', async () => {
    show({ previewRestore: () => Promise.resolve(succeed(compared({ cells: [cell({ formula: '=F6+1' })] }))) }, { language: 'en' });
    await waitForText('12 cells changed');
    expect(control('Take back… “')).toBeTruthy();
    await press('Take back…');
    await waitForText('1 cell can go back to before “改总数重新分摊”');
    expect(pageText()).toContain('was the formula =F6+1; its value of then is restored');
    expect(await violations()).toEqual([]);
  });
});
