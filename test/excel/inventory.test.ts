import { openExcel, valueOf } from './openExcel';
import { PLAIN_SHEET, tableSheet, workbookOf } from './specs';

const units = tableSheet({ table: 'Units', headers: ['承担单位', '锁定'], rows: [['甲', null]] });

test('one round trip tells sheets, tables with headers, names, and which sheets are empty', async () => {
  const { excel, office } = await openExcel({
    ...workbookOf(units, { ...PLAIN_SHEET, name: '空', formats: [{ address: 'A1', bold: true }] }),
    names: [{ name: 'XushiAsOf', reference: "='Units sheet'!$A$4" }],
  });
  expect(valueOf(await excel.inventory())).toEqual({
    sheets: [
      { name: 'Sheet1', empty: true },
      { name: 'Units sheet', empty: false },
      { name: '空', empty: true },
    ],
    tables: [{ name: 'Units', sheet: 'Units sheet', headers: ['承担单位', '锁定'] }],
    names: ['XushiAsOf'],
  });
  expect(office.counter.roundTrips).toBe(1);
});

test('in a workbook with very many sheets, those that were not looked into count as not empty', async () => {
  const sheets = Array.from({ length: 40 }, (_, i) => ({ ...PLAIN_SHEET, name: `S${i}` }));
  const { excel } = await openExcel(workbookOf(...sheets));
  const inventory = valueOf(await excel.inventory());
  expect(inventory.sheets.slice(0, 32).every(({ empty }) => empty)).toBe(true);
  expect(inventory.sheets.slice(32).some(({ empty }) => empty)).toBe(false);
});

test('the order of headers is that of the sheet, with a column that the user put in', async () => {
  const { excel, book, host, sheet } = await openExcel(workbookOf(units));
  book.apply({ type: 'insertColumns', sheet: sheet('Units sheet').id, at: 1, count: 1 });
  host.userEdit({ sheet: 'Units sheet', address: 'B3', input: [['备注']] });
  expect(valueOf(await excel.inventory()).tables[0]?.headers).toEqual(['承担单位', '备注', '锁定']);
});
