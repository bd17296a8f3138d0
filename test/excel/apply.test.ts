import type { ChangeSet } from '../../src/workbook/change';
import type { Literal } from '../../src/workbook/spec';
import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const units = ['甲', '乙', '丙', '丁'];
const ledger = {
  ...tableSheet({
    table: 'Ledger',
    headers: ['承担单位', '年度目标', '锁定', '状态'],
    rows: units.map((unit, i) => [unit, i + 1, null, null]),
  }),
  formulas: [{ address: 'D4', rows: [['=B4*2']] }],
  fills: [{ from: 'D4', to: 'D4:D7' }],
};
const SHEET = 'Ledger sheet';

const nothing: ChangeSet = { columns: [], guards: [], appends: [] };
const target = (after: readonly Literal[], before: readonly Literal[] = [1, 2, 3, 4]): ChangeSet => ({
  ...nothing,
  columns: [{ table: 'Ledger', header: '年度目标', before, after }],
});

test('changed cells are written in two round trips, unchanged ones are left alone', async () => {
  const { excel, office, host, value } = await openExcel(workbookOf(ledger));
  const heard: string[] = [];
  valueOf(await excel.apply(target([1, 20, null, 4]), { onProgress: (done, total) => heard.push(`${done}/${total}`) }));
  expect(['B4', 'B5', 'B6', 'B7'].map((address) => value(SHEET, address))).toEqual([1, 20, null, 4]);
  expect(office.counter.roundTrips).toBe(2);
  expect(heard).toEqual(['1/2', '2/2']);
  expect(host.book.journal.length).toBeGreaterThan(0);
});

test('an unchanged formula stays a formula between changed cells', async () => {
  const { excel, formula, value } = await openExcel(workbookOf(ledger));
  const before = ['=B4*2', '=B5*2', '=B6*2', '=B7*2'];
  const after = ['手工', '=B5*2', 5, '=B7*2'];
  valueOf(await excel.apply({ ...nothing, columns: [{ table: 'Ledger', header: '状态', before, after }] }));
  expect([formula(SHEET, 'D4'), formula(SHEET, 'D5'), formula(SHEET, 'D7')]).toEqual([undefined, '=B5*2', '=B7*2']);
  expect([value(SHEET, 'D4'), value(SHEET, 'D6')]).toEqual(['手工', 5]);
});

test('text that looks like a formula is written as text', async () => {
  const { excel, formula, value } = await openExcel(workbookOf(ledger));
  valueOf(await excel.apply(target(['=1+1', 2, 3, 4])));
  expect(formula(SHEET, 'B4')).toBeUndefined();
  expect(value(SHEET, 'B4')).toBe('=1+1');
});

test('formulas are written only by a change that says they are its own, also into cells of text', async () => {
  const { excel, book, formula, value, sheet } = await openExcel(workbookOf(ledger));
  book.apply({ type: 'setFormat', sheet: sheet(SHEET).id, area: { row: 4, column: 3, rows: 1, columns: 1 }, format: { numberFormat: '@' } }, { origin: 'user' });
  const before = ['=B4*2', '=B5*2', '=B6*2', '=B7*2'];
  const after = ['=B4*3', '=B5*3', '手工', '=B7*2'];
  valueOf(await excel.apply({ ...nothing, columns: [{ table: 'Ledger', header: '状态', before, after, asFormulas: true }] }));
  expect(['D4', 'D5', 'D6', 'D7'].map((address) => formula(SHEET, address))).toEqual(['=B4*3', '=B5*3', undefined, '=B7*2']);
  expect([value(SHEET, 'D6'), sheet(SHEET).formats.get(4, 3, 'numberFormat')]).toEqual(['手工', '@']);
});

test('a column that someone changed is named with its rows, and nothing is written', async () => {
  const { excel, book, host } = await openExcel(workbookOf(ledger));
  host.userEdit({ sheet: SHEET, address: 'B5', input: [[9]] });
  const writes = book.history.length;
  expect(await excel.apply(target([10, 20, 30, 40]))).toEqual({
    ok: false,
    issues: [
      {
        code: 'changed-meanwhile',
        severity: 'error',
        facts: { table: 'Ledger', column: '年度目标', rows: [2], count: 1 },
        place: { table: 'Ledger', column: '年度目标', row: 2 },
      },
    ],
  });
  expect(book.history).toHaveLength(writes);
});

test('a guarded column stops the change of another, and nothing is written', async () => {
  const { excel, book, host } = await openExcel(workbookOf(ledger));
  host.userEdit({ sheet: SHEET, address: 'C6', input: [['全部']] });
  const writes = book.history.length;
  const change = { ...target([10, 20, 30, 40]), guards: [{ table: 'Ledger', header: '锁定', expected: [null, null, null, null] }] };
  expect(await excel.apply(change)).toMatchObject({ ok: false, issues: [{ code: 'changed-meanwhile', place: { column: '锁定', row: 3 } }] });
  expect(book.history).toHaveLength(writes);
});

test('an edit that comes after planning, just before the re-reading, is seen', async () => {
  const { excel, host, office, value } = await openExcel(workbookOf(ledger));
  office.wire.beforeNext(() => host.userEdit({ sheet: SHEET, address: 'B7', input: [[99]], origin: 'coauthor' }));
  expect(codesOf(await excel.apply(target([10, 20, 30, 40])))).toEqual(['changed-meanwhile']);
  expect(value(SHEET, 'B4')).toBe(1);
});

test('of many changed rows twenty are named and all are counted', async () => {
  const rows = Array.from({ length: 100 }, (_, i) => [`单位${i}`, i]);
  const { excel } = await openExcel(workbookOf(tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows })));
  const before = rows.map(() => -1);
  const outcome = await excel.apply({ ...nothing, columns: [{ table: 'Ledger', header: '年度目标', before, after: before }] });
  expect(outcome).toMatchObject({ ok: false, issues: [{ facts: { count: 100, rows: Array.from({ length: 20 }, (_, i) => i + 1) } }] });
});

test('sorted rows and an added row count as changed', async () => {
  const { excel, book, host, sheet } = await openExcel(workbookOf(ledger));
  host.userEdit({ sheet: SHEET, address: 'B4', input: [[4], [3], [2], [1]] });
  expect(codesOf(await excel.apply(target([10, 20, 30, 40])))).toEqual(['changed-meanwhile']);
  book.apply({ type: 'insertRows', sheet: sheet(SHEET).id, at: 5, count: 1 });
  expect(await excel.apply(target([10, 20, 30, 40], [4, 3, 2, 1]))).toMatchObject({
    ok: false,
    issues: [{ code: 'changed-meanwhile', facts: { rowsBefore: 4, rowsNow: 5 } }],
  });
});

test('a renamed sheet, a moved table and an inserted column are found, and the rest is untouched', async () => {
  const { excel, book, host, sheet, value } = await openExcel(workbookOf(ledger));
  const { id } = sheet(SHEET);
  book.applyAll([
    { type: 'renameSheet', sheet: id, name: '新台账' },
    { type: 'insertColumns', sheet: id, at: 1, count: 1 },
    { type: 'insertRows', sheet: id, at: 0, count: 2 },
  ]);
  host.userEdit({ sheet: '新台账', address: 'B5', input: [['我的备注'], ['留'], ['着']] });
  host.userEdit({ sheet: 'Sheet1', address: 'A1', input: [['私人']] });
  valueOf(await excel.apply(target([10, 2, 3, 40])));
  expect(['C6', 'C7', 'C9'].map((address) => value('新台账', address))).toEqual([10, 2, 40]);
  expect([value('新台账', 'B6'), value('Sheet1', 'A1')]).toEqual(['留', '私人']);
});

test('filtered rows are written like all others', async () => {
  const { excel, book, sheet, value } = await openExcel(workbookOf(ledger));
  book.apply({ type: 'setFilteredRows', sheet: sheet(SHEET).id, rows: [4] });
  valueOf(await excel.apply(target([10, 20, 30, 40])));
  expect(value(SHEET, 'B5')).toBe(20);
});

test('a missing column or table is named, and nothing is written', async () => {
  const { excel, book } = await openExcel(workbookOf(ledger));
  const writes = book.history.length;
  const change: ChangeSet = {
    columns: [...target([10, 20, 30, 40]).columns, { table: 'Ledger', header: '一季度', before: [], after: [] }],
    guards: [{ table: 'Bases', header: '基数', expected: [1] }],
    appends: [],
  };
  expect(codesOf(await excel.apply(change))).toEqual(['column-missing', 'table-missing']);
  expect(book.history).toHaveLength(writes);
});

test('while a cell is being edited nothing is written', async () => {
  const { excel, host, value, office } = await openExcel(workbookOf(ledger));
  office.wire.beforeNext(() => undefined);
  office.wire.beforeNext(() => (host.cellEditing = true));
  expect(codesOf(await excel.apply(target([10, 20, 30, 40])))).toEqual(['cell-editing']);
  expect(value(SHEET, 'B4')).toBe(1);
});

describe('on a protected sheet', () => {
  test('locked columns are named, and nothing is written to other sheets either', async () => {
    const open = tableSheet({ table: 'Units', headers: ['承担单位'], rows: [['甲']] });
    const { excel, book, sheet } = await openExcel(workbookOf(ledger, open));
    book.apply({ type: 'protectSheet', sheet: sheet(SHEET).id, options: {} });
    const writes = book.history.length;
    const change = { ...target([10, 20, 30, 40]), appends: [{ table: 'Units', headers: ['承担单位'], rows: [['乙']] }] };
    expect(await excel.apply(change)).toEqual({
      ok: false,
      issues: [
        {
          code: 'protected',
          severity: 'error',
          facts: { sheet: SHEET, table: 'Ledger', column: '年度目标' },
          place: { table: 'Ledger', column: '年度目标' },
        },
      ],
    });
    expect(book.history).toHaveLength(writes);
  });

  test('unlocked columns are written, guarded ones may be locked', async () => {
    const unlocked = { ...ledger, formats: [{ address: 'B4:B7', unlocked: true }] };
    const { excel, book, sheet, value } = await openExcel(workbookOf(unlocked));
    book.apply({ type: 'protectSheet', sheet: sheet(SHEET).id, options: {} });
    valueOf(await excel.apply({ ...target([10, 20, 30, 40]), guards: [{ table: 'Ledger', header: '承担单位', expected: units }] }));
    expect(value(SHEET, 'B7')).toBe(40);
  });
});

test('numbers written into cells of text format stay numbers, and the format stays', async () => {
  const { excel, sheet, value } = await openExcel(workbookOf({ ...ledger, formats: [{ address: 'B4:B7', numberFormat: '@' }] }));
  valueOf(await excel.apply(target([10, '007', 3, 4])));
  expect([value(SHEET, 'B4'), value(SHEET, 'B5')]).toEqual([10, '007']);
  expect([3, 4, 5].map((row) => sheet(SHEET).formats.get(row, 1, 'numberFormat'))).toEqual(['@', '@', '@']);
});

test('where a protected sheet would refuse to lift the text format, nothing is written', async () => {
  const formats = [{ address: 'B4:B7', numberFormat: '@', unlocked: true }];
  const { excel, book, sheet, value } = await openExcel(workbookOf({ ...ledger, formats }));
  book.apply({ type: 'protectSheet', sheet: sheet(SHEET).id, options: {} });
  expect(codesOf(await excel.apply(target(['甲', '=1', 3, 4])))).toEqual(['protected']);
  expect(codesOf(await excel.apply(target([10, 2, 3, 4])))).toEqual(['protected']);
  expect(value(SHEET, 'B4')).toBe(1);
  valueOf(await excel.apply(target(['甲', '007', 3, 4])));
  expect([value(SHEET, 'B4'), value(SHEET, 'B5')]).toEqual(['甲', '007']);
});

test('a text that no cell can hold is named, and nothing is asked', async () => {
  const { excel, office } = await openExcel(workbookOf(ledger));
  const outcome = await excel.apply(target(['x'.repeat(32_768), 2, 3, 4]));
  expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'too-large', place: { table: 'Ledger', column: '年度目标', row: 1 } }] });
  expect(office.counter.roundTrips).toBe(0);
});

test('stopped before the first write, nothing is written', async () => {
  const { excel, office, value } = await openExcel(workbookOf(ledger));
  const stop = new AbortController();
  office.wire.beforeNext(() => stop.abort());
  expect(codesOf(await excel.apply(target([10, 20, 30, 40]), { signal: stop.signal }))).toEqual(['cancelled']);
  expect(value(SHEET, 'B4')).toBe(1);
  expect(office.counter.roundTrips).toBe(1);
});

describe.each([59, 5_000])('with %i rows', (count) => {
  const headers = ['承担单位', '年度目标', '一季度', '二季度', '三季度', '四季度', '指标由来'];
  const rows = Array.from({ length: count }, (_, i): Literal[] => [`单位${i}`, i, 1, 2, 3, 4, '按上年占比分解']);

  test('a change of six columns with a guard takes two round trips, each within 4 MB', async () => {
    const { excel, office, value } = await openExcel(workbookOf(tableSheet({ table: 'Ledger', headers, rows })));
    const columnAt = (place: number) => rows.map((row) => row[place] ?? null);
    const change: ChangeSet = {
      columns: headers.slice(1, 6).map((header, i) => ({
        table: 'Ledger',
        header,
        before: columnAt(i + 1),
        after: columnAt(i + 1).map((cell) => Number(cell) + 0.25),
      })),
      guards: [{ table: 'Ledger', header: '承担单位', expected: columnAt(0) }],
      appends: [],
    };
    valueOf(await excel.apply(change));
    expect(value('Ledger sheet', `F${count + 3}`)).toBe(4.25);
    expect(office.counter.roundTrips).toBe(2);
    expect(Math.max(office.counter.largestOut, office.counter.largestIn)).toBeLessThanOrEqual(4_000_000);
  });
});

test('a change of 10 MB is read again and written in parts of at most 4 MB', async () => {
  const text = '说明'.repeat(350);
  const rows = Array.from({ length: 5_000 }, (_, i) => [`${text}${i}`]);
  const { excel, office, value } = await openExcel(workbookOf(tableSheet({ table: 'Notes', headers: ['说明'], rows })));
  const before = rows.map(([cell]) => cell ?? null);
  const after = before.map((cell) => `${cell}改`);
  valueOf(await excel.apply({ ...nothing, columns: [{ table: 'Notes', header: '说明', before, after }] }));
  expect(value('Notes sheet', 'A5003')).toBe(`${text}4999改`);
  expect(Math.max(office.counter.largestOut, office.counter.largestIn)).toBeLessThanOrEqual(4_000_000);
  expect(office.counter.roundTrips).toBeLessThanOrEqual(2 + 2 * 3);
});
