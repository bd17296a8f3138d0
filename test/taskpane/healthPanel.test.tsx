/**
 * @jest-environment jsdom
 */
import { settingItems } from '../../src/workbook/tables/columns';
import { columnLetters } from '../../src/workbook/tables/layout';
import { violations } from './accessibility';
import { openPane, type OpenPane } from './openPane';
import { enter, isDisabled, pageText, press, waitForText, waitUntil } from './render';

jest.setTimeout(120_000);
afterEach(() => localStorage.clear());

/** The pane beside the demo workbook, which it has set up itself; nothing calculates. */
async function openDemo(): Promise<OpenPane> {
  const pane = await openPane();
  await waitForText('空白模板');
  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标');
  return pane;
}

function column({ book }: OpenPane, table: string, header: string) {
  const { area, sheet } = book.tableNamed(table)!;
  const at = Array.from({ length: area.columns }, (_, index) => index).find((index) => book.value(sheet, area.row, area.column + index) === header)!;
  return { sheet, row: area.row + 1, column: area.column + at };
}

/** Types into a body cell as a user does. */
function type(pane: OpenPane, table: string, header: string, row: number, value: string | number): void {
  const place = column(pane, table, header);
  const address = `${columnLetters(place.column)}${place.row + row + 1}`;
  pane.host.userEdit({ sheet: pane.book.sheet(place.sheet).name, address, input: [[value]] });
}

async function openCheck(): Promise<void> {
  await press('1 准备');
  await press('检查表格');
}

test('a sound workbook has nothing to repair', async () => {
  await openDemo();
  await openCheck();
  await waitForText('没有发现问题。');
  expect(await violations()).toEqual([]);
  await press('重新检查');
  await waitForText('没有发现问题。');
});

test('faults are grouped, shown before they are repaired, repaired and checked again', async () => {
  const pane = await openDemo();
  type(pane, 'Ledger', '累计完成', 3, 812);
  type(pane, 'Units', '编号', 4, String(pane.book.value(column(pane, 'Units', '编号').sheet, column(pane, 'Units', '编号').row, 0)));
  type(pane, 'Ledger', '2月累计', 1, '约六百');
  await openCheck();
  await waitForText('发现3处问题,其中2处可以修复。修复前先列出要写什么。');
  expect(pageText()).toContain('公式被改成数或文字(1处)');
  expect(pageText()).toContain('【分解台账 表内第4行 “累计完成”】第4行的公式没有了,现为“812”。');
  expect(pageText()).toContain('填报数是文字“约六百”,记“数据待核”,不进合计。请填报的科室核对后自行修改(系统不代改)。');
  expect(await violations()).toEqual([]);

  await press('【分解台账 表内第4行');
  const place = column(pane, 'Ledger', '累计完成');
  await waitUntil(() => pane.book.selection?.area.row === place.row + 3 && pane.book.selection.area.column === place.column, 'the cell is selected');

  await press('修复…… 公式被改成数或文字');
  await waitForText('公式被改成数或文字: 共1项。尚未写入。');
  expect(pane.book.value(place.sheet, place.row + 3, place.column)).toBe(812);
  expect(await violations()).toEqual([]);
  await press('返回清单');
  await waitForText('发现3处问题');
  await press('修复…… 公式被改成数或文字');
  await waitForText('尚未写入');
  await press('确认修复');
  await waitForText('已修复:公式被改成数或文字。已记入操作记录。');
  await waitForText('发现2处问题,其中1处可以修复。');
  expect(pane.book.sheet(place.sheet).cells.get(place.row + 3, place.column)?.formula).toMatch(/^=/);

  await press('修复…… 编号重复');
  await waitForText('尚未写入');
  await press('确认修复');
  await waitForText('发现1处问题,都要您自己处理');
});

test('a workbook that can no longer be read offers the check', async () => {
  const pane = await openDemo();
  const { sheet, row, column: at } = column(pane, 'Ledger', '状态');
  pane.book.apply({ type: 'setCells', sheet, row: row - 1, column: at, cells: [[{ value: '灯' }]] }, { origin: 'user' });
  type(pane, 'Settings', '内容', settingItems.indexOf('town'), '山前镇');
  await waitForText('缺少“状态”列');
  await press('检查表格');
  await waitForText('列名改动(1处)');
  await press('修复…… 列名改动');
  await waitForText('列名“灯”改回“状态”,内容不动');
  await press('确认修复');
  await waitForText('没有发现问题。');
  await waitUntil(() => !pageText().includes('缺少“状态”列'), 'the workbook is read again');
  expect(await violations()).toEqual([]);
});

test('a preview that the workbook has left behind is refused, and nothing is written', async () => {
  const pane = await openDemo();
  type(pane, 'Ledger', '累计完成', 3, 812);
  await openCheck();
  await waitForText('发现1处问题');
  await press('修复…… 公式');
  await waitForText('尚未写入');
  type(pane, 'Ledger', '累计完成', 3, 813);
  await press('确认修复');
  await waitForText('预览之后有人改过');
  const place = column(pane, 'Ledger', '累计完成');
  expect(pane.book.value(place.sheet, place.row + 3, place.column)).toBe(813);
  await press('重新检查');
  await waitForText('现为“813”');
  expect(isDisabled('修复…… 公式')).toBe(false);
});

test('the user’s own tables are shown as recognised before anything is built', async () => {
  const pane = await openPane({
    prepare({ book }) {
      book.apply({ type: 'addSheet', sheet: 'own', name: '任务表', position: 1 });
      const rows = [['指标名称', '计量单位', '下达数', '备注'], ['制造业投资', '万元', 100, ''], ['合计', '', 100, '']];
      book.apply({ type: 'setCells', sheet: 'own', row: 0, column: 0, cells: rows.map((row) => row.map((value) => ({ value }))) });
    },
  });
  await waitForText('空白模板');
  await press('把现有表格改成序时工作簿');
  expect(isDisabled('识别表格')).toBe(true);
  await enter('单位名称', '山前镇');
  await press('识别表格');
  await waitForText('“任务表” → 下达指标:表头在第1行,对上3列,2行');
  expect(pageText()).toContain('没有对上、不抄的列:备注');
  expect(pageText()).toContain('“任务表”第3行:“合计”是合计行,没有抄,合计由公式算。');
  expect(pageText()).toContain('抄入1项指标、0个承担单位、0行台账。尚未写入。');
  expect(pane.book.tableNamed('Indicators')).toBeUndefined();
  expect(await violations()).toEqual([]);
  await press('新建并抄入');
  await waitUntil(() => pane.book.tableNamed('Indicators') !== undefined, 'the workbook is built');
  await waitForText('准备数据');
});
