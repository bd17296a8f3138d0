import type { Literal } from '../../src/workbook/spec';
import { openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

/** Texts that Excel would take for something else if they were typed in. */
const MISTAKABLE: readonly Literal[] = [
  '007', '1-2', '=1+1', '+86', '12%', 'TRUE', '2011-4', "'引号", "''", '６.５', '１２', '-', '–', '@甲', '#N/A', '3/4', '1e3', '1月', '￥5', ' 8', '=甲', '０１',
];
const CLEAN: readonly Literal[] = ['示例镇', 0, -1.5, 6.1e-7, true, false, null, '含"引号"和\\', '二\n行', '😀'];
const ALL = [...MISTAKABLE, ...CLEAN];
const plain = { table: 'Names', headers: ['序', '名称'], rows: ALL.map((name, i) => [i, name]) };
const wanted = [{ table: 'Names', header: '名称' }];

test('built names are read back unchanged', async () => {
  const { excel } = await openExcel(workbookOf(tableSheet(plain)));
  const [column] = valueOf(await excel.read(wanted));
  expect(column?.values).toEqual(ALL);
  expect(column?.formulas).toEqual(ALL);
});

test('so are headers', async () => {
  const headers = ['007', '1-2', 'TRUE', '2011-4', '名称'];
  const { excel } = await openExcel(workbookOf(tableSheet({ table: 'Bases', headers, rows: [headers] })));
  expect(valueOf(await excel.inventory()).tables[0]?.headers).toEqual(headers);
});

test('names written into a column are read back unchanged, and once more after they were read', async () => {
  const { excel } = await openExcel(workbookOf(tableSheet({ ...plain, rows: ALL.map((_, i) => [i, '旧']) })));
  const change = { table: 'Names', header: '名称', before: ALL.map(() => '旧'), after: ALL };
  valueOf(await excel.apply({ columns: [change], guards: [], appends: [] }));
  const [first] = valueOf(await excel.read(wanted));
  expect(first?.values).toEqual(ALL);

  const back = { ...change, before: first?.formulas ?? [], after: change.before };
  valueOf(await excel.apply({ columns: [back], guards: [], appends: [] }));
  valueOf(await excel.apply({ columns: [{ ...back, before: back.after, after: back.before }], guards: [], appends: [] }));
  expect(valueOf(await excel.read(wanted))[0]?.values).toEqual(ALL);
});

test('appended names are read back unchanged', async () => {
  const { excel } = await openExcel(workbookOf(tableSheet({ ...plain, rows: [[0, '首行']] })));
  const rows = ALL.map((name, i) => [i + 1, name]);
  valueOf(await excel.apply({ columns: [], guards: [], appends: [{ table: 'Names', headers: ['序', '名称'], rows }] }));
  expect(valueOf(await excel.read(wanted))[0]?.values).toEqual(['首行', ...ALL]);
});

test('they survive in a column that is formatted as text', async () => {
  const rows = ALL.filter((name) => typeof name === 'string').map((name, i) => [i, name]);
  const sheet = { ...tableSheet({ ...plain, rows }), formats: [{ address: `B4:B${rows.length + 3}`, numberFormat: '@' }] };
  const { excel } = await openExcel(workbookOf(sheet));
  const texts = rows.map(([, name]) => name ?? null);
  const change = { table: 'Names', header: '名称', before: texts, after: [...texts].reverse() };
  valueOf(await excel.apply({ columns: [change], guards: [], appends: [] }));
  expect(valueOf(await excel.read(wanted))[0]?.values).toEqual(change.after);
});
