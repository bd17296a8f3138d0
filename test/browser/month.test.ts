import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { openWorkbench, type Workbench } from './workbenchPage';

/** The month's work as a planner does it, in the page, with the pane that ships: finalise, circular, copies. */
const DEMO = 'build/demo.xlsx';
let bench: Workbench;
beforeAll(async () => {
  if (!existsSync(DEMO)) throw new Error('build/demo.xlsx is missing; run npm run demo');
  bench = await openWorkbench({ shippedPane: true, demo: await readFile(DEMO) });
}, 180_000);
afterAll(() => bench.close());

const pane = () => bench.page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click({ timeout: 90_000 });
const says = (text: string | RegExp) => pane().locator(':visible').getByText(text).first().waitFor({ timeout: 90_000 });

test('the offices’ check list comes first, then the month is final, and can be taken back', async () => {
  await says('亮灯统计');
  await press('本月定稿');
  await press('1 出核对单');
  await says(/4月要核对\d+行/);
  await press('写入核对单');
  await says(/4月核对单已写入/);
  await press('返回');
  await press('2 本月定稿');
  await says(/4月定稿\d+行。尚未写入。/);
  await press('确认4月定稿');
  await says(/4月已定稿/);
}, 400_000);

test('the circular is drafted for a person to edit, and names no enterprise', async () => {
  await press('生成通报');
  await press('生成文稿');
  const text = pane().getByRole('textbox').first();
  await text.waitFor({ timeout: 90_000 });
  const drafted = await text.inputValue();
  expect(drafted).toContain('关于2011年1—4月主要经济指标进度情况的通报');
  expect(drafted).toContain('达序时3项，欠序时3项，严重滞后1项，未到期1项');
  expect(drafted).not.toMatch(/甲子铝业|乙亥汽配|丙寅新材/);
  await text.fill(`${drafted}\n人工补充一段。`);
  await press('返回进度');
  await press('通报和督办');
  expect(await text.inputValue()).toContain('人工补充一段。');
  await press('写入工作簿');
  await says(/已写入/);
}, 400_000);

test('the leaders’ copy is a new file without an enterprise', async () => {
  await press('返回进度');
  await press('打印和导出');
  const [download] = await Promise.all([bench.page.waitForEvent('download', { timeout: 120_000 }), press('导出领导版')]);
  const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
  const all = Object.values(parts).map((bytes) => new TextDecoder().decode(bytes)).join('');
  expect(all).toContain('主要经济指标进度看板');
  // A total with provisional figures says so, here too.
  expect(all).toContain('快报/4月');
  expect(all).not.toMatch(/甲子铝业|乙亥汽配|丙寅新材/);
  expect(bench.session.foreignRequests()).toEqual([]);
}, 400_000);
