/**
 * @jest-environment jsdom
 */
import type { CommandOptions, SolveSplits } from '../../src/app/ports';
import { untilCancelled } from './fakes';
import { openPane } from './openPane';
import { isDisabled, pageText, press, waitForText, waitUntil } from './render';

jest.setTimeout(300_000);
afterEach(() => localStorage.clear());

test('a cancel while indicators are solved reaches the solver and leaves the workbook as it was', async () => {
  const asked: (CommandOptions | undefined)[] = [];
  const solve: SolveSplits = (jobs, options) => {
    asked.push(options);
    options?.onProgress?.(1, jobs.length);
    return untilCancelled(options);
  };
  const { book } = await openPane({ calculates: true, beside: { solve } });
  await waitForText('空白模板');
  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标');
  const before = book.history.length;
  await press('分解预览');
  await waitForText('第1步,共');
  await press('取消');
  await waitUntil(() => !pageText().includes('正在'), 'the spinner is gone');
  expect(asked.map((options) => options?.signal?.aborted)).toEqual([true]);
  expect(isDisabled('分解预览')).toBe(false);
  expect(pageText()).toContain('分解哪些指标');
  expect(book.history).toHaveLength(before);
});
