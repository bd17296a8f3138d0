import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textIn } from '../../src/workbook/text';
import { cells, paneFrame } from './paneScripts';
import { openWorkbench, type Workbench } from './workbenchPage';

/** A plan that stands is adjusted as a planner does it, in the page, with the pane that ships, largely by keyboard. */
let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench({ shippedPane: true, demo: readFileSync(join(__dirname, '..', '..', 'build', 'demo.xlsx')) });
}, 120_000);
afterAll(() => bench.close());

const PATIENCE = { timeout: 90_000 };
const OUTPUT = '规模以上工业产值';
const INVESTMENT = '制造业投资';
const { sheets } = textIn('zh');

const pane = () => bench.page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click(PATIENCE);
const pick = (label: string, value: string) => pane().getByLabel(label, { exact: true }).selectOption(value, PATIENCE);
const says = (text: string) => pane().getByText(text).first().waitFor(PATIENCE);
/** Moves the focus on with Tab until it is on the control, and presses a key there. */
async function tabTo(name: string, key: string): Promise<void> {
  const focused = () => pane().locator(':focus').first().innerText();
  for (let steps = 0; steps < 12 && (await focused()) !== name; steps += 1) await bench.page.keyboard.press('Tab');
  expect(await focused()).toBe(name);
  await bench.page.keyboard.press(key);
}

async function ledger(): Promise<unknown[][]> {
  const frame = await paneFrame(bench.page);
  return cells(frame, sheets.ledger, 'A1:Z70');
}

test('a unit’s year is typed, the difference previewed and written', async () => {
  await press('2 分解');
  await says('调整已有分解');
  await press('改总数重新分摊');
  await pick('指标', OUTPUT);
  await pick('承担单位', '甲子铝业');
  await pane().getByLabel('新数(万元)').fill('10500');
  await bench.page.keyboard.press('Tab');
  await tabTo('预览', 'Enter');
  await says('尚未写入');
  await says('差数由本科室承担');
  const before = await ledger();
  await tabTo('写入台账', 'Enter');
  await says(`${OUTPUT}:调整后为第2版,此前的计划为第1版。`);
  const after = await ledger();
  expect(before.flat()).not.toContain(10500);
  expect(after.flat()).toContain(10500);
}, 300_000);

test('the rest of the year is planned again for an internal transfer that needs consents', async () => {
  await press('返回');
  await press('年中调整');
  await pick('指标', INVESTMENT);
  await pane().getByText('欠数调出').click(PATIENCE);
  await press('预览');
  await says('尚未填承接单位意见');
  // The focus is where the first answer is typed.
  await bench.page.keyboard.type('4月8日会议同意');
  await pane().getByLabel('甲戌光伏(承接').fill('书面同意');
  await press('预览');
  await says('尚未写入');
  await says('承接单位意见:4月8日会议同意');
  await says('承接单位意见:书面同意');
  await press('写入台账');
  await says(`${INVESTMENT}:调整后为第2版,此前的计划为第1版。`);
  await press('对比版本');
  await pick('指标', INVESTMENT);
  await press('对比');
  await says('个单位有增减。');
  expect(bench.session.problems).toEqual([]);
  expect(bench.session.foreignRequests()).toEqual([]);
}, 300_000);
