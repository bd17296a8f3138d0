/**
 * @jest-environment jsdom
 */
import { columnLetters } from '../../src/workbook/tables/layout';
import { violations } from './accessibility';
import { openPane, type OpenPane } from './openPane';
import { control, isDisabled, pageText, press, waitForText, waitUntil } from './render';

// One calculating workbook for the whole path: its engine takes most of the time.
jest.setTimeout(300_000);

const LEDGER = '分解台账';
const HEADERS = 4;
const WORST = '二村 · 征地工业用地面积';

function ledger({ book }: OpenPane) {
  const sheet = book.sheetNamed(LEDGER);
  if (!sheet) throw new Error('There is no ledger.');
  return sheet;
}

function columnOf(pane: OpenPane, header: string): number {
  const { cells } = ledger(pane);
  return Array.from({ length: 80 }, (_, column) => column).findIndex((column) => cells.get(HEADERS, column)?.value === header);
}

test('the demo is set up, split and tracked in one pane', async () => {
  const pane = await openPane({ calculates: true });
  await waitForText('这不是序时工作簿');
  await waitForText('空白模板');
  expect(isDisabled('2 分解')).toBe(true);
  expect(isDisabled('新建工作簿')).toBe(true);
  expect(await violations()).toEqual([]);

  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标');
  expect(document.activeElement?.textContent).toBe('分解');
  expect(pageText()).toContain('下达数49,500万元 · 按上年占比');
  expect(isDisabled('工业总产值')).toBe(true);
  expect(await violations()).toEqual([]);

  await press('分解预览');
  await waitForText('尚未写入');
  expect(pageText()).toContain('规模以上工业产值 万元✓49,50049,50049,500');
  await waitForText('因甲戌光伏尚未投产,其余8家第1季度须承担10685万元,占其全年25.9%');
  expect(pageText()).toContain('征地工业用地面积(亩)');
  expect(await violations()).toEqual([]);

  await press('写入台账');
  await waitForText('9 个指标中 8 个已分解,合计与下达数一致;工业总产值目标待核,未分解。');
  await press('看进度');
  await waitForText('征地工业用地面积■严重滞后欠序时10.6个百分点');
  expect(pageText()).toContain('规模以上工业产值▲欠序时欠序时7.6个百分点 · 完成年度目标22.8% · 按序时推算全年37,170(37,170—38,817) · 责任科室预判有难度 · 含快报数 · 应报8,未报1,待核2');
  expect(pageText()).toContain('■严重滞后 1▲欠序时 3●达序时 3○未到期 1…目标待核 1');
  expect(await violations()).toEqual([]);

  await press('下一个月');
  await waitForText('2011年1—5月');
  await press('上一个月');
  await waitForText('2011年1—4月');
  await press('刷新');
  await waitForText('排名按截至4月重算');

  // A row of the list leads to its light in the ledger.
  await press(WORST);
  await waitUntil(() => pane.book.selection?.sheet === ledger(pane).id, 'the ledger is selected');
  const { row, column } = pane.book.selection?.area ?? { row: -1, column: -1 };
  const { cells } = ledger(pane);
  expect([cells.get(row, 0)?.value, cells.get(row, 1)?.value]).toEqual(['征地工业用地面积', '二村']);
  expect(column).toBe(columnOf(pane, '状态'));

  // What the user types changes the lights without a click in the pane.
  const address = `${columnLetters(columnOf(pane, '4月累计'))}${row + 1}`;
  pane.host.userEdit({ sheet: LEDGER, address, input: [[50]] });
  await waitUntil(() => !pageText().includes(WORST), 'the row is no longer among the worst');
  expect(pageText()).toContain('征地工业用地面积●达序时');

  // A light pressed lists its rows; who has not reported is told in messages to copy.
  await press('◇未报 2');
  await waitForText('筛选出的行');
  expect(pageText()).toContain('丁丑工具 · 制造业投资◇未报');
  await press('清除筛选');
  await press('催报清单');
  await waitForText('1—4月应报29项,已报27项。');
  await press('制造业投资由责任科室报送');
  expect(control('抄送领导')).toHaveProperty('value', '报告领导:1—4月进度应报29项,已报27项,未报平安办1项、待统计站反馈1项,已提醒。');
  expect(await violations()).toEqual([]);
  await press('返回进度');

  await press('English');
  expect(pageText()).toContain('Ten largest shortfalls');
  expect(pageText()).toContain('January–April 2011');
  expect(document.documentElement.lang).toBe('en');
});
