import { openXlsx } from '../../src/workbench/file/open';
import { readFile } from 'node:fs/promises';
import { layoutsIn, TABLES } from '../../src/workbook/tables';
import { FIRST_ROW } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { readCached } from '../conformance/libreoffice';
import { paneFrame, sheetTable } from './paneScripts';
import { openWorkbench, type Workbench } from './workbenchPage';

/** The main job as a planner does it, in the page, with the pane that ships: set up, split, track, save. */
let bench: Workbench;
beforeAll(async () => {
  bench = await openWorkbench({ shippedPane: true });
}, 120_000);
afterAll(() => bench.close());

const pane = () => bench.page.frameLocator('iframe');
const press = (name: string) => pane().getByRole('button', { name, exact: true }).click({ timeout: 90_000 });
const says = (text: string) => pane().getByText(text).first().waitFor({ timeout: 90_000 });

test('from an empty workbook to laggards lit, without a request to anybody else', async () => {
  await pane().getByText('打开演示').click({ timeout: 90_000 });
  await press('新建工作簿');
  await says('分解哪些指标');
  await press('分解预览');
  await says('因甲戌光伏尚未投产');
  await press('写入台账');
  await says('9 个指标中 8 个已分解,合计与下达数一致');
  await press('看进度');
  await says('欠序时10.6个百分点');
  await says('2011年1—4月');
  expect(bench.session.foreignRequests()).toEqual([]);
}, 300_000);

test('after a set-up and a split in the page every light is the one that the file made without a page has', async () => {
  const { values, headers } = await sheetTable(await paneFrame(bench.page), 'Ledger');
  const { ledger } = layoutsIn(textIn('zh'));
  const made = readCached(await readFile('build/demo.xlsx')).get(ledger.sheet);
  const statuses = values.map((_, row) => made?.get(`${ledger.letter('status')}${FIRST_ROW + row}`));
  expect(statuses).toContain('■严重滞后');
  expect(values.map((row) => row[headers.indexOf(ledger.header('status'))])).toEqual(statuses);
  const errors = [...values, ...(await sheetTable(await paneFrame(bench.page), 'Indicators')).values].flat().filter((value) => String(value).startsWith('#'));
  expect(errors).toEqual([]);
}, 120_000);

test('what is saved holds the lights and the split', async () => {
  const [download] = await Promise.all([bench.page.waitForEvent('download'), bench.page.keyboard.press('Control+s')]);
  const { operations } = await openXlsx(await readFile(await download.path()));
  const names = operations.flatMap((operation) => (operation.type === 'addTable' ? [operation.name] : []));
  expect(names.sort()).toEqual([...TABLES].sort());
  const values = operations.flatMap((operation) => (operation.type === 'setCells' ? operation.cells.flat().map((cell) => cell?.value) : []));
  expect(values).toContain('■严重滞后');
  expect(values).toContain('上年数3050(占9.7%)×统一系数1.5563=4746.72,进整为4747万元;第3、4季度进整。');
  expect(operations.filter((operation) => operation.type === 'addConditionalFormat').length).toBeGreaterThan(20);
}, 120_000);
