import type { Literal } from '../../src/workbook/spec';
import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const SHEET = 'Ledger sheet';
const ledgerOf = (rows: readonly (readonly Literal[])[]) => tableSheet({ table: 'Ledger', headers: ['承担单位', '排名', '连续滞后'], rows });
const three = ledgerOf([['甲', 1, 0], ['乙', 2, 0], ['丙', 3, 0]]);

test('values are written, null empties a cell, and undefined leaves one', async () => {
  const { excel, office, value } = await openExcel(workbookOf(three));
  valueOf(await excel.renew([{ table: 'Ledger', header: '排名', values: [3, null, undefined] }]));
  expect(['B4', 'B5', 'B6'].map((address) => value(SHEET, address))).toEqual([3, null, 3]);
  expect(office.counter.roundTrips).toBe(1);
});

test.each([
  ['grown', 'insertRows'],
  ['shrunk', 'deleteRows'],
] as const)('a table that has %s is refused, and nothing is written in or below it', async (_, type) => {
  const { excel, book, sheet } = await openExcel(workbookOf(three));
  book.apply({ type, sheet: sheet(SHEET).id, at: 4, count: 1 });
  const writes = book.history.length;
  expect(codesOf(await excel.renew([{ table: 'Ledger', header: '排名', values: [9, 9, 9] }]))).toEqual(['changed-meanwhile']);
  expect(book.history).toHaveLength(writes);
});

test('a missing column is named', async () => {
  const { excel } = await openExcel(workbookOf(three));
  expect(codesOf(await excel.renew([{ table: 'Ledger', header: '名次', values: [1, 2, 3] }]))).toEqual(['column-missing']);
});

test.each([59, 5_000])('%i rows of two columns take one round trip within 4 MB', async (count) => {
  const rows = Array.from({ length: count }, (_, i) => [`单位${i}`, null, null]);
  const { excel, office, value } = await openExcel(workbookOf(ledgerOf(rows)));
  const values = rows.map((_, i) => i + 1);
  valueOf(await excel.renew([{ table: 'Ledger', header: '排名', values }, { table: 'Ledger', header: '连续滞后', values }]));
  expect(value(SHEET, `C${count + 3}`)).toBe(count);
  expect(office.counter.roundTrips).toBe(1);
  expect(office.counter.largestOut).toBeLessThanOrEqual(4_000_000);
});
