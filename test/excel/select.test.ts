import { codesOf, openExcel, valueOf } from './openExcel';
import { PLAIN_SHEET, tableSheet, workbookOf } from './specs';

const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '状态'], rows: [['甲', '未报'], ['乙', '未报']] });

test('the row is selected on its sheet, wherever the table has gone, in one round trip', async () => {
  const { excel, office, book, sheet } = await openExcel(workbookOf({ ...PLAIN_SHEET, name: '看板' }, ledger));
  const { id } = sheet('Ledger sheet');
  book.apply({ type: 'insertColumns', sheet: id, at: 1, count: 2 });
  valueOf(await excel.select({ table: 'Ledger', header: '状态', row: 1 }));
  expect(book.activeSheet).toBe(id);
  expect(book.selection).toEqual({ sheet: id, area: { row: 4, column: 3, rows: 1, columns: 1 } });
  expect(office.counter.roundTrips).toBe(1);
});

test('a hidden sheet is shown first', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf({ ...PLAIN_SHEET, name: '看板' }, { ...ledger, hidden: true }));
  const { id } = sheet('Ledger sheet');
  valueOf(await excel.select({ table: 'Ledger', header: '状态', row: 0 }));
  expect([book.activeSheet, book.sheets.find((one) => one.id === id)?.visibility]).toEqual([id, 'Visible']);
});

test('a missing table or column is named', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  expect(codesOf(await excel.select({ table: 'Ledger', header: '排名', row: 0 }))).toEqual(['column-missing']);
  expect(codesOf(await excel.select({ table: 'Board', header: '排名', row: 0 }))).toEqual(['table-missing']);
});
