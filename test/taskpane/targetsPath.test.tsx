/**
 * @jest-environment jsdom
 */
import { act, fireEvent } from '@testing-library/react';
import { textIn } from '../../src/workbook/text';
import { SPEECH } from '../domain/intake/knownTargets';
import { openPane, type OpenPane } from './openPane';
import { enter, press, waitForText } from './render';

jest.setTimeout(300_000);
afterEach(() => localStorage.clear());

/** Values of columns of Indicators, by row. */
function indicators({ book }: OpenPane, keys: readonly ('name' | 'issuedTarget')[]): unknown[][] {
  const table = book.tableNamed('Indicators');
  if (!table) throw new Error('There is no table Indicators.');
  const { sheet, area } = table;
  const headed = Array.from({ length: area.columns }, (_, column) => book.value(sheet, area.row, area.column + column));
  const at = keys.map((key) => area.column + headed.indexOf(textIn('zh').headers.Indicators[key]));
  return Array.from({ length: area.rows - 1 }, (_, row) => at.map((column) => book.value(sheet, area.row + 1 + row, column) ?? null));
}

test('an empty workbook gets the targets of a speech, and the planner is led on', async () => {
  const pane = await openPane();
  await waitForText('空白模板');
  await enter('单位名称', '示例镇');
  await press('新建工作簿');
  await waitForText('准备数据');
  await press('粘贴下达指标');
  await waitForText('粘贴区');
  const area = document.querySelector('textarea');
  if (!area) throw new Error('There is nowhere to paste.');
  await act(async () => {
    fireEvent.change(area, { target: { value: SPEECH } });
    await Promise.resolve();
  });
  await waitForText('认出9项,其中新指标9项。');
  await press('写入8项');
  await waitForText('已写入:改0项,新增8项。');
  expect(indicators(pane, ['name', 'issuedTarget'])).toEqual([
    ['征地工业用地面积', 314],
    ['实际出让工业用地面积', 350],
    ['制造业投资', 2],
    ['净增规模以上企业', 2],
    ['合同引进市外内资', 4],
    ['实际到位市外内资', 2.2],
    ['引进大工程', 2],
    ['规模以上工业产值', 4.95],
  ]);
});
