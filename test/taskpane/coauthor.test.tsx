/**
 * @jest-environment jsdom
 */
import { columnLetters } from '../../src/workbook/tables/layout';
import { textIn } from '../../src/workbook/text';
import { openPane } from './openPane';
import { pageText, press, waitForText } from './render';

jest.setTimeout(300_000);

test('what a co-author changes between preview and writing is named, and nothing is written', async () => {
  const { book, host } = await openPane({ calculates: true });
  await waitForText('空白模板');
  await press('打开演示');
  await press('新建工作簿');
  await waitForText('分解哪些指标');
  await press('分解预览');
  await waitForText('尚未写入');

  const { headers, sheets, pane } = textIn('zh');
  const ledger = book.sheetNamed(sheets.ledger);
  const columnOf = (header: string): number => Array.from({ length: 80 }, (_, column) => column).findIndex((column) => ledger?.cells.get(4, column)?.value === header);
  const annual = columnOf(headers.Ledger.annual);
  expect(pageText()).not.toContain(pane.shared);
  host.userEdit({ sheet: sheets.ledger, address: `${columnLetters(columnOf(headers.Ledger.weight))}8`, input: [[123]], origin: 'coauthor' });
  await waitForText(pane.shared);

  await press('写入台账');
  await waitForText('预览之后有人改过1个单元格(第3行)');
  expect(pageText()).toContain(`【分解台账 表内第3行 “${headers.Ledger.weight}”】`);
  // The holds and the given plans of the demo stand as they were, and nothing else does.
  expect([5, 6, 7, 8, 9].map((row) => ledger?.cells.get(row, annual)?.value ?? null)).toContain(null);
});
