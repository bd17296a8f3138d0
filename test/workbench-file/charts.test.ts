import type { Chart } from '../../src/workbench/book';
import { Parts } from '../../src/xlsx/package/parts';
import { child, descendants, textOf } from '../../src/xlsx/package/xml';
import { bookOf, cells, saveBook } from './books';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

const chart: Chart = {
  id: 'c', name: '进度图', type: 'ColumnClustered', title: '各指标完成率', legend: 'Bottom', position: area(10, 1, 12, 6),
  series: [
    { name: '=台账!$B$1', values: '台账!$B$2:$B$4', categories: '台账!$A$2:$A$4', chartType: null, color: '#1F4E9A' },
    { name: '=台账!$C$1', values: '台账!$C$2:$C$4', categories: '台账!$A$2:$A$4', chartType: 'Line', color: '#C00000' },
  ],
  valueAxisFormat: '0.0%', fontSize: 9,
};

test.each(['ColumnClustered', 'BarClustered', 'Line'])('a %s chart has its parts', async (type) => {
  const parts = new Parts(await saveBook(bookOf([cells([['', 'x', 'y'], ['a', 1, 2]]), { type: 'setChart', sheet: 's', chart: { ...chart, type } }])));
  const tree = parts.tree('xl/charts/chart1.xml');
  const texts = (name: string) => descendants(tree, name).map(textOf);
  expect(texts('f')).toEqual(expect.arrayContaining(['台账!$B$1', '台账!$B$2:$B$4', '台账!$A$2:$A$4', '台账!$C$2:$C$4']));
  expect(texts('a:t')).toContain('各指标完成率');
  expect(descendants(tree, 'a:srgbClr').map(({ attributes }) => attributes.val)).toEqual(expect.arrayContaining(['1F4E9A', 'C00000']));
  expect(descendants(tree, 'numFmt').map(({ attributes }) => attributes.formatCode)).toContain('0.0%');
  expect(descendants(tree, 'legendPos').map(({ attributes }) => attributes.val)).toEqual(['b']);
  expect(descendants(tree, 'lineChart')).toHaveLength(1);
  expect(descendants(tree, 'autoTitleDeleted').map(({ attributes }) => attributes.val)).toEqual(['0']);
});

test('it covers exactly its cells, and moves with them', async () => {
  const bytes = await saveBook(bookOf([{ type: 'setChart', sheet: 's', chart }, { type: 'insertRows', sheet: 's', at: 2, count: 3 }]));
  const drawing = new Parts(bytes).tree('xl/drawings/drawing1.xml');
  const corners = ['xdr:from', 'xdr:to'].map((name) => descendants(drawing, name).flatMap((corner) => ['xdr:row', 'xdr:col'].map((tag) => Number(textOf(child(corner, tag))))));
  expect(corners).toEqual([[13, 1], [25, 7]]);
  expect(descendants(new Parts(bytes).tree('xl/charts/chart1.xml'), 'f').map(textOf)).toContain('台账!$B$2:$B$7');
});

test('a deleted chart leaves nothing behind', async () => {
  const parts = new Parts(await saveBook(bookOf([{ type: 'setChart', sheet: 's', chart }, { type: 'deleteChart', sheet: 's', id: 'c' }])));
  expect(parts.names().filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

test('series are called by a cell, by a text or not at all', async () => {
  const [first, second] = chart.series;
  if (!first || !second) throw new Error('no series');
  const series = [first, { ...second, name: '序时进度%', chartType: null }, { ...second, name: null, chartType: null }];
  const tree = new Parts(await saveBook(bookOf([{ type: 'setChart', sheet: 's', chart: { ...chart, series } }]))).tree('xl/charts/chart1.xml');
  expect(descendants(tree, 'ser').map((one) => textOf(child(one, 'tx')))).toEqual(['台账!$B$1', '序时进度%', '']);
  expect(descendants(tree, 'ser').map((one) => textOf(child(child(one, 'tx'), 'v')))).toEqual(['', '序时进度%', '']);
  expect(descendants(tree, 'ser').map((one) => child(one, 'idx')?.attributes.val)).toEqual(['0', '1', '2']);
});
