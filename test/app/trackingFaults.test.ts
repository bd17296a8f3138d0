import { readOverview } from '../../src/app/track/overview';
import { issueText } from '../../src/workbook/issueText';
import { settingItems } from '../../src/workbook/tables/columns';
import { closeTowns, demoContent, openTown, type Town, valueOf } from './openTown';

/** Whatever is wrong with a month, a curve or a rule is said in the pane, once, with its place, and no status is guessed. */
let town: Town;
beforeAll(async () => {
  town = await openTown(demoContent(), 'zh', { calculation: true });
});
afterAll(closeTowns);

const faults = async () => valueOf(await readOverview(town.spreadsheet)).faults;
const sentences = async () => (await faults()).map((issue) => issueText(issue, 'zh'));
const item = (name: (typeof settingItems)[number]): number => settingItems.indexOf(name);
const check = () => town.cell('settings', 'value', item('check'));

test('a sound workbook has none, and its check cell shows a tick', async () => {
  expect(await faults()).toEqual([]);
  expect(check()).toBe('√');
});

test.each([0, 13, 4.5, '四月', null])('an as-of month of %p is named, statuses read 规则缺失, nothing is lit', async (month) => {
  town.type('settings', 'value', item('asOf'), month);
  const overview = valueOf(await readOverview(town.spreadsheet));
  expect(overview.faults.map(({ code, place }) => [code, place?.row])).toContainEqual(['as-of-outside', item('asOf') + 1]);
  expect(new Set(overview.rows.map((row) => row.level))).toEqual(new Set([0]));
  expect(overview.indicators.map((indicator) => indicator.status)).toEqual(overview.indicators.map(() => '…规则缺失'));
  expect(check()).toMatch(/^截至月份应为1—12的整数/);
  town.type('settings', 'value', item('asOf'), 4);
});

test('a rule that was renamed is named at each indicator that asks for it', async () => {
  const name = town.cell('rules', 'name', 0);
  town.type('rules', 'name', 0, '新规则');
  const found = await sentences();
  expect(found.length).toBeGreaterThan(1);
  expect(found[0]).toMatch(/没有名为“默认规则”的亮灯规则/);
  expect(String(check())).toMatch(/项指标的亮灯规则缺失或有误/);
  town.type('rules', 'name', 0, name);
});

test('a faulty curve is named once, at the curve, however many indicators follow it', async () => {
  const schedules = town.cell('indicators', 'schedule', 0);
  const row = Array.from({ length: 12 }, (_, index) => index).find((index) => town.cell('schedules', 'name', index) === schedules) ?? 0;
  const before = town.cell('schedules', 'month12', row);
  town.type('schedules', 'month12', row, 130);
  const found = await faults();
  expect(found.map((issue) => [issue.code, issue.place?.table, issue.place?.row])).toEqual([['schedule-faulty', 'Schedules', row + 1]]);
  expect(String(check())).toMatch(/项指标的序时进度缺失或有误/);
  town.type('schedules', 'month12', row, before);
  expect(await faults()).toEqual([]);
});
