/**
 * @jest-environment jsdom
 */
import { openPane } from './openPane';
import { control, enter, isDisabled, pageText, press, waitForText, waitUntil } from './render';

jest.setTimeout(60_000);
afterEach(() => localStorage.clear());

test('a sheet in the way is named and nothing is written', async () => {
  const { book } = await openPane({ prepare: ({ book: empty }) => empty.apply({ type: 'addSheet', sheet: 'own', name: '设置', position: 1 }) });
  await waitForText('空白模板');
  await enter('单位名称', '山前镇');
  await press('新建工作簿');
  await waitForText('已有名为“设置”的工作表。请先改名,或在空白工作簿里新建。');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '设置']);
});

test('a user typing in a cell is asked to finish, and the same press works afterwards', async () => {
  const { host, book } = await openPane();
  await waitForText('空白模板');
  host.cellEditing = true;
  await enter('单位名称', '山前镇');
  await press('新建工作簿');
  await waitForText('请先按回车结束单元格编辑,再点一次。');
  host.cellEditing = false;
  await press('新建工作簿');
  await waitForText('从文件或别的表里粘贴,逐行核对后写入。');
  expect(book.sheetNamed('分解台账')).toBeDefined();
  await press('1 准备');
  await waitForText('本工作簿已经是序时工作簿(山前镇 2011年)');
});

test('a blank template in English is English throughout', async () => {
  const { book } = await openPane({ displayLanguage: 'en-US' });
  await waitForText('Blank template');
  await enter('Town', 'Hillside');
  expect(control('Language of the workbook')).toHaveProperty('value', 'en');
  await press('Set up workbook');
  await waitForText('Paste targets');
  expect(book.sheetNamed('Ledger')).toBeDefined();
  expect(pageText().replace('中文', '')).not.toMatch(/\p{Script=Han}/u);
});

test('a lost connection is told, and the form is kept', async () => {
  const { office } = await openPane();
  await waitForText('空白模板');
  await enter('单位名称', '山前镇');
  office.wire.breakNext();
  await press('新建工作簿');
  await waitUntil(() => document.querySelector('[role="alert"]') !== null, 'an alert is shown');
  expect(control('单位名称')).toHaveProperty('value', '山前镇');
  expect(isDisabled('新建工作簿')).toBe(false);
});
