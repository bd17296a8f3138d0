/**
 * @jest-environment jsdom
 */
import { render as mount } from '@testing-library/react';
import { amount, type Explained, type Explanation, percent, points, say } from '../../src/app/explain/explanation';
import { type Outcome, succeed } from '../../src/domain/issue';
import type { PaneActions } from '../../src/taskpane/actions';
import ExplainPanel from '../../src/taskpane/explain/ExplainPanel';
import { factText, sentenceText } from '../../src/taskpane/explain/sentenceText';
import { PaneLanguageProvider } from '../../src/taskpane/useText';
import type { Language } from '../../src/workbook/text';
import { violations } from './accessibility';
import { actions, issue, overview, refused } from './fakes';
import { pageText, press, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);

const explanation = (more: Partial<Explanation> = {}): Explained => ({
  kind: 'explained',
  explanation: {
    language: 'zh', table: 'Ledger', key: 'completion', header: '完成年度目标%', row: 3, indicator: '制造业投资', unit: '甲子铝业', measure: '万元',
    shown: percent(0.33825), written: null,
    sentences: [say('completion', { figure: amount(6765), plan: amount(20000), result: percent(0.33825) })],
    ...more,
  },
});

interface Shown {
  readonly language?: Language;
  readonly isShown?: boolean;
}

/** A panel whose selection the test moves. */
function show(more: Partial<PaneActions> = {}, first: Shown = {}) {
  const listeners = new Set<() => void>();
  const given = actions({
    onSelected: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => void listeners.delete(listener));
    },
    ...more,
  });
  const heard = { onSelect: jest.fn(), onWritten: jest.fn() };
  const panel = ({ language = 'zh', isShown = true }: Shown) => (
    <PaneLanguageProvider value={language}>
      <ExplainPanel actions={given} overview={overview()} isShown={isShown} {...heard} />
    </PaneLanguageProvider>
  );
  const { rerender } = mount(panel(first));
  return { select: () => listeners.forEach((listener) => listener()), listeners, set: (props: Shown) => rerender(panel(props)) };
}

test('a cell is told with whose it is, what it shows, what its column is and how it came to be', async () => {
  show({ explainSelection: () => Promise.resolve(succeed(explanation({ written: { time: '2011-01-10 09:00', command: '分解', summary: '8项指标' } }))) });
  await waitForText('累计完成6,765÷年度目标20,000=33.83%。');
  expect(pageText()).toContain('制造业投资 · 甲子铝业完成年度目标%33.83%计量单位:万元');
  expect(pageText()).toContain('累计完成占年度目标的百分比。');
  expect(pageText()).toContain('最近写入这一列的操作:2011-01-10 09:00,分解(8项指标)。');
  expect(await violations()).toEqual([]);
});

test('the same in English, with the workbook’s own names', async () => {
  show({ explainSelection: () => Promise.resolve(succeed(explanation())) }, { language: 'en' });
  await waitForText('Figure to date 6,765 ÷ annual target 20,000 = 33.83%.');
  expect(pageText()).toContain('制造业投资 · 甲子铝业');
  expect(await violations()).toEqual([]);
});

test.each([
  ['outside', '“进度看板”B2不在表的数据区里'],
  ['otherTable', '“进度看板”B2不用说明'],
] as const)('%s says what can be selected instead', async (kind, text) => {
  show({ explainSelection: () => Promise.resolve(succeed({ kind, sheet: '进度看板', address: 'B2' })) });
  await waitForText(text);
  expect(pageText()).toContain('请在表里选中一格');
  expect(await violations()).toEqual([]);
});

test('it follows the selection, and an answer that was overtaken is dropped', async () => {
  const answers: ((outcome: Outcome<Explained>) => void)[] = [];
  const { select } = show({ explainSelection: () => new Promise((resolve) => answers.push(resolve)) });
  await waitUntil(() => answers.length === 1, 'the first cell is read');
  select();
  await waitUntil(() => answers.length === 2, 'the second cell is read');
  answers[1]?.(succeed(explanation({ header: '第二格' })));
  await waitForText('第二格');
  answers[0]?.(succeed(explanation({ header: '第一格' })));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(pageText()).not.toContain('第一格');
});

test('a run through cells is read once', async () => {
  const explainSelection = jest.fn(() => Promise.resolve(succeed(explanation())));
  const { select } = show({ explainSelection });
  await waitForText('制造业投资');
  for (let step = 0; step < 5; step += 1) select();
  await waitUntil(() => explainSelection.mock.calls.length === 2, 'the last cell is read');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(explainSelection).toHaveBeenCalledTimes(2);
});

test('hidden it reads and hears nothing, and shown again it reads anew', async () => {
  const explainSelection = jest.fn(() => Promise.resolve(succeed(explanation())));
  const { set, listeners } = show({ explainSelection }, { isShown: false });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([explainSelection.mock.calls.length, listeners.size]).toEqual([0, 0]);
  set({ isShown: true });
  await waitForText('制造业投资');
  expect(listeners.size).toBe(1);
  set({ isShown: false });
  expect(listeners.size).toBe(0);
});

test('where the selection cannot be followed, or the user is typing, a button asks again', async () => {
  const explainSelection = jest.fn<Promise<Outcome<Explained>>, []>(() => refused(issue('cell-editing')));
  show({ explainSelection, onSelected: () => Promise.resolve(null) });
  await waitForText('请先按回车结束单元格编辑,再点一次。');
  expect(pageText()).toContain('这里不能跟随选中的格');
  explainSelection.mockResolvedValue(succeed(explanation()));
  await press('重新说明');
  await waitForText('累计完成6,765');
  expect(await violations()).toEqual([]);
});

test('figures have the digits that the arithmetic needs', () => {
  expect(factText(points(0.4949), 'zh')).toBe('+0.49');
  expect(factText(points(-7.5), 'zh')).toBe('−7.5');
  expect(factText(amount(10890.33333), 'en')).toBe('10,890.3333');
  expect(factText({ as: 'sum', terms: [{ amount: 100, part: 1 }, { amount: 120, part: 1 / 3 }, { amount: 5, part: 0 }] }, 'zh')).toBe('100 + 120×33.3333%');
  expect(sentenceText(say('isExempt', { month: { as: 'plain', value: 1 } }), 'zh')).toBe('1月按制度不报数,所以是“免报”。');
});
