import { codesOf, openExcel, valueOf } from './openExcel';
import { PLAIN_SHEET, tableSheet, workbookOf } from './specs';

const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '责任科室'], rows: [['甲', '经发办'], ['乙', '村建办'], ['丙', '经发办']] });

test('rows that show something else are hidden on their sheet, which comes to the front, in one round trip', async () => {
  const { excel, office, book, sheet } = await openExcel(workbookOf({ ...PLAIN_SHEET, name: '看板' }, ledger));
  const { id } = sheet('Ledger sheet');
  const hidden = (): readonly number[] => [...(book.sheets.find((one) => one.id === id)?.filteredRows ?? [])];
  valueOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, '村建办'));
  const first = (book.tableNamed('Ledger')?.area.row ?? 0) + 1;
  expect([book.activeSheet, hidden()]).toEqual([id, [first, first + 2]]);
  expect(office.counter.roundTrips).toBe(1);
  valueOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, null));
  expect(hidden()).toEqual([]);
});

test('ending the filter of a column leaves that of another', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(ledger));
  valueOf(await excel.filter({ table: 'Ledger', header: '承担单位' }, '甲'));
  valueOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, '村建办'));
  valueOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, null));
  expect(book.sheets.find(({ id }) => id === sheet('Ledger sheet').id)?.filteredRows.size).toBe(2);
});

test('a protected sheet that forbids filters says so, one that allows them does not', async () => {
  const { excel, book, sheet } = await openExcel(workbookOf(ledger));
  const { id } = sheet('Ledger sheet');
  book.apply({ type: 'protectSheet', sheet: id, options: {} });
  expect(codesOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, '村建办'))).toEqual(['filter-protected']);
  book.apply({ type: 'protectSheet', sheet: id, options: { allowAutoFilter: true } });
  valueOf(await excel.filter({ table: 'Ledger', header: '责任科室' }, '村建办'));
});

test('a missing table or column is named', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  expect(codesOf(await excel.filter({ table: 'Ledger', header: '联系领导' }, '甲'))).toEqual(['column-missing']);
  expect(codesOf(await excel.filter({ table: 'Board', header: '责任科室' }, '甲'))).toEqual(['table-missing']);
});
