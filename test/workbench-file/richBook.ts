import type { Operation } from '../../src/workbench/book';
import { excelize, must } from '../../src/xlsx/excelize';
import { bookOf, cells, formula, saveBook } from './books';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const OPERATIONS: Operation[] = [
  { type: 'addSheet', sheet: 's', name: '台账', position: 0 },
  { type: 'addSheet', sheet: 'o', name: 'Other 表', position: 1 },
  cells([['指标', '单位', '年度目标', '状态'], ['工业', '甲', 10, null], ['工业', '乙', 20, null], ['农业', '007', 30, null]], 4, 0),
  formula({ row: 5, column: 3 }, '=IF(C6>15,"●","■")', '■'),
  formula({ row: 6, column: 3 }, '=IF(C7>15,"●","■")', '●'),
  formula({ row: 7, column: 3 }, '=IF(C8>15,"●","■")', '●'),
  { type: 'addTable', sheet: 's', id: 't', name: 'Ledger', area: area(4, 0, 4, 4), style: 'TableStyleLight9', showFilterButton: true, showBandedRows: true },
  { type: 'setFormat', sheet: 's', area: area(4, 0, 1, 4), format: { bold: true, fill: '#DDEBF7' } },
  { type: 'setFormat', sheet: 's', area: area(5, 2, 3, 1), format: { numberFormat: '0.00' } },
  { type: 'addConditionalFormat', sheet: 's', conditionalFormat: { id: 'f', area: area(5, 0, 3, 4), formula: '=$D6="■"', format: { fill: '#C00000' }, stopIfTrue: true, priority: 0 } },
  { type: 'setValidation', sheet: 's', area: area(5, 2, 3, 1), validation: { rule: { custom: { formula: '=ISNUMBER(C6)' } }, ignoreBlanks: true } },
  { type: 'setPageLayout', sheet: 's', layout: { orientation: 'Landscape', paperSize: 'A4', fit: { wide: 1 }, titleRows: { first: 0, last: 4 }, printArea: area(0, 0, 8, 4), headerFooter: { centerFooter: '第 &P 页' } } },
  { type: 'setChart', sheet: 's', chart: { id: 'c', name: '图', type: 'BarClustered', title: null, legend: null, position: area(10, 0, 10, 4), series: [{ name: '=台账!$C$5', values: '台账!$C$6:$C$8', categories: '台账!$B$6:$B$8', chartType: null, color: '#1F4E9A' }], valueAxisFormat: null, fontSize: null } },
  cells([['合计', null], ['x', 5]], 0, 0, 'o'),
  formula({ row: 0, column: 1 }, '=SUM(台账!$C:$C)+COUNT(台账!$C$6:$C$8)', 63, 'o'),
  { type: 'addTable', sheet: 'o', id: 'u', name: 'Rules', area: area(3, 0, 3, 2), style: 'TableStyleLight1', showFilterButton: false, showBandedRows: false },
  { type: 'setName', name: 'Total', formula: "='Other 表'!$B$1", visible: true },
  { type: 'setName', name: 'FirstTarget', formula: '=台账!$C$6', visible: false },
];

/** A workbook with things that the book knows and things that it does not: merges, links, notes, data bars, dates. */
export async function richFile(): Promise<Uint8Array> {
  const library = await excelize();
  const file = library.OpenReader(await saveBook(bookOf(OPERATIONS)));
  must(file.MergeCell('台账', 'A1', 'D1'), 'merge');
  must(file.MergeCell('台账', 'F7', 'G9'), 'merge');
  must(file.SetCellHyperLink('台账', 'H8', 'Other 表!A1', 'Location'), 'link');
  must(file.AddComment('台账', { Cell: 'C8', Author: '县', Paragraph: [{ Text: '口径' }] }), 'note');
  must(file.SetConditionalFormat('台账', 'C6:C8', [{ Type: 'data_bar', Criteria: '=', MinType: 'min', MaxType: 'max', BarColor: '#638EC6' }]), 'bar');
  must(file.AddDataValidation('台账', { Type: 'date', Operator: 'greaterThan', Formula1: '40000', Sqref: 'E6:E8', AllowBlank: true }), 'date');
  const { buffer } = must(file.WriteToBuffer(), 'write');
  return new Uint8Array(buffer as ArrayBuffer);
}
