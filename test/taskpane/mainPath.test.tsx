/**
 * @jest-environment jsdom
 */
import { openPane } from './openPane';
import { control, isDisabled, pageText, press, waitForText, waitUntil } from './render';

jest.setTimeout(120_000);

test('the demo is set up, split and tracked in one pane', async () => {
  const { book } = await openPane();
  await waitForText('这不是序时工作簿');
  expect(isDisabled('2 分解')).toBe(true);
  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标', 60_000);
  expect(book.sheetNamed('分解台账')).toBeDefined();
  console.log(pageText());
  await press('分解预览');
  await waitForText('尚未写入');
  console.log(pageText());
  await press('写入台账');
  await waitForText('9 个指标中 8 个已分解,合计与下达数一致;工业总产值目标待核,未分解。', 60_000);
  await press('看进度');
  await waitUntil(() => pageText().includes('缺口最大的十项'), 'track');
  console.log(pageText());
  control('上一个月');
});
