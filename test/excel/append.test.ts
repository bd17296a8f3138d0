import type { Append, ChangeSet } from '../../src/workbook/change';
import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const indicators = {
  ...tableSheet({ table: 'Indicators', headers: ['指标', '下达数', '增速', '备注'], rows: [['产值', 5, null, '甲'], ['投资', 8, null, '乙']] }),
  formulas: [{ address: 'C4', rows: [['=B4/2']] }],
  fills: [{ from: 'C4', to: 'C4:C5' }],
};
const log = tableSheet({ table: 'Log', headers: ['编号', '内容'], rows: [[null, null]] });
const SHEET = 'Indicators sheet';

const adding = (append: Append): ChangeSet => ({ columns: [], guards: [], appends: [append] });
const two: Append = { table: 'Indicators', headers: ['下达数', '指标'], rows: [[1, '工业'], [2, '007']] };

test('rows go below the last one by their headers, the table grows and its formulas go on', async () => {
  const { excel, office, book, value, formula } = await openExcel(workbookOf(indicators));
  valueOf(await excel.apply(adding(two)));
  expect(['A6', 'B6', 'D6', 'A7', 'B7'].map((address) => value(SHEET, address))).toEqual(['工业', 1, null, '007', 2]);
  expect([formula(SHEET, 'C6'), formula(SHEET, 'C7')]).toEqual(['=B6/2', '=B7/2']);
  expect(book.tableNamed('Indicators')?.area).toEqual({ row: 2, column: 0, rows: 5, columns: 4 });
  expect(office.counter.roundTrips).toBe(2);
});

test('rows look like the last one, and numbers stay numbers in spare rows that are formatted as text', async () => {
  const formats = [{ address: 'A4:B99', numberFormat: '@' }, { address: 'C4:C99', numberFormat: '0.0' }, { address: 'B5', numberFormat: '0.00' }];
  const { excel, value, sheet } = await openExcel(workbookOf({ ...indicators, formats }));
  valueOf(await excel.apply(adding(two)));
  expect([value(SHEET, 'B6'), value(SHEET, 'A7')]).toEqual([1, '007']);
  expect([0, 1, 2, 3].map((column) => sheet(SHEET).formats.get(6, column, 'numberFormat'))).toEqual(['@', '0.00', '0.0', 'General']);
});

test('a column of formulas that the rows bring values for gets the values', async () => {
  const { excel, value, formula } = await openExcel(workbookOf(indicators));
  valueOf(await excel.apply(adding({ table: 'Indicators', headers: ['指标', '增速'], rows: [['工业', 0.5]] })));
  expect([formula(SHEET, 'C6'), value(SHEET, 'C6')]).toEqual([undefined, 0.5]);
});

test('the empty row of an empty table is filled first', async () => {
  const { excel, book, value } = await openExcel(workbookOf(log));
  valueOf(await excel.apply(adding({ table: 'Log', headers: ['编号', '内容'], rows: [[1, '建立'], [2, '分解']] })));
  expect([value('Log sheet', 'B4'), value('Log sheet', 'B5')]).toEqual(['建立', '分解']);
  expect(book.tableNamed('Log')?.area.rows).toBe(3);
  valueOf(await excel.apply(adding({ table: 'Log', headers: ['编号', '内容'], rows: [[3, '刷新']] })));
  expect(value('Log sheet', 'B6')).toBe('刷新');
});

test('one row into an empty table needs no room below it', async () => {
  const { excel, host, value, book, sheet } = await openExcel(workbookOf(log));
  book.apply({ type: 'setCells', sheet: sheet('Log sheet').id, row: 4, column: 0, cells: [[{ value: '别处' }]] });
  valueOf(await excel.apply(adding({ table: 'Log', headers: ['编号'], rows: [[1]] })));
  expect([value('Log sheet', 'A4'), value('Log sheet', 'A5')]).toEqual([1, '别处']);
  expect(host.book.tableNamed('Log')?.area.rows).toBe(2);
});

test('where something stands below the table the rows are refused, and nothing is written', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(indicators));
  book.apply({ type: 'setCells', sheet: sheet(SHEET).id, row: 6, column: 3, cells: [[{ value: '注' }]] });
  const writes = book.history.length;
  expect(await excel.apply(adding(two))).toEqual({
    ok: false,
    issues: [{ code: 'no-room-below', severity: 'error', facts: { table: 'Indicators', rows: 2 }, place: { table: 'Indicators' } }],
  });
  expect(book.history).toHaveLength(writes);
});

test('a header that is gone is named, and nothing is written', async () => {
  const { excel, book } = await openExcel(workbookOf(indicators, log));
  const writes = book.history.length;
  const change = { ...adding({ ...two, headers: ['下达数', '指标名称'] }), columns: [{ table: 'Log', header: '编号', before: [null], after: [1] }] };
  expect(codesOf(await excel.apply(change))).toEqual(['column-missing']);
  expect(codesOf(await excel.apply(adding({ ...two, table: 'Targets' })))).toEqual(['table-missing']);
  expect(book.history).toHaveLength(writes);
});

test('a protected sheet refuses rows', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(indicators));
  book.apply({ type: 'protectSheet', sheet: sheet(SHEET).id, options: {} });
  expect(await excel.apply(adding(two))).toMatchObject({ ok: false, issues: [{ code: 'protected', facts: { sheet: SHEET, table: 'Indicators' } }] });
});

test('a column of the user and the sheet around the table are left alone', async () => {
  const { excel, book, host, sheet, value } = await openExcel(workbookOf(indicators));
  book.apply({ type: 'insertColumns', sheet: sheet(SHEET).id, at: 1, count: 1 });
  host.userEdit({ sheet: SHEET, address: 'B3', input: [['我的'], ['一'], ['二']] });
  book.apply({ type: 'setCells', sheet: sheet(SHEET).id, row: 5, column: 8, cells: [[{ value: '旁边' }]] });
  valueOf(await excel.apply(adding(two)));
  expect(['A6', 'B5', 'B6', 'C6', 'I6'].map((address) => value(SHEET, address))).toEqual(['工业', '二', null, 1, '旁边']);
});

test.each([59, 5_000])('%i rows are added in two round trips, each within 4 MB', async (count) => {
  const { excel, office, value, formula } = await openExcel(workbookOf(indicators));
  const rows = Array.from({ length: count }, (_, i) => [`承担单位${i}`, i]);
  valueOf(await excel.apply(adding({ table: 'Indicators', headers: ['指标', '下达数'], rows })));
  expect(value(SHEET, `A${count + 5}`)).toBe(`承担单位${count - 1}`);
  expect(formula(SHEET, `C${count + 5}`)).toBe(`=B${count + 5}/2`);
  expect(office.counter.roundTrips).toBe(2);
  expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
});

test('log entries beyond 4 MB are cut by rows', async () => {
  const { excel, office, book, value } = await openExcel(workbookOf(log));
  const rows = Array.from({ length: 200 }, (_, i) => [i, `${'前后对照'.repeat(7_000)}${i}`]);
  valueOf(await excel.apply(adding({ table: 'Log', headers: ['编号', '内容'], rows })));
  expect(value('Log sheet', 'B203')).toBe(`${'前后对照'.repeat(7_000)}199`);
  expect(book.tableNamed('Log')?.area).toMatchObject({ rows: 201 });
  expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
});
