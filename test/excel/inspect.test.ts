import { codesOf, openExcel, valueOf } from './openExcel';
import { tableSheet, workbookOf } from './specs';

const SHEET = 'Ledger sheet';
const ledger = tableSheet({ table: 'Ledger', headers: ['承担单位', '年度目标'], rows: [['甲', 1], ['乙', 2]] });
const units = tableSheet({ table: 'Units', headers: ['承担单位'], rows: [['甲']] });

test('formats, merged cells, protection and names are told in one round trip', async () => {
  const { excel, book, sheet, office } = await openExcel(workbookOf(ledger, units));
  const { id } = sheet(SHEET);
  book.apply({ type: 'setFormat', sheet: id, area: { row: 4, column: 1, rows: 1, columns: 1 }, format: { numberFormat: '@' } });
  book.apply({ type: 'mergeCells', sheet: id, area: { row: 3, column: 0, rows: 2, columns: 1 } });
  book.apply({ type: 'mergeCells', sheet: id, area: { row: 0, column: 0, rows: 1, columns: 2 } });
  book.apply({ type: 'protectSheet', sheet: sheet('Units sheet').id, options: {} });
  book.apply({ type: 'setName', name: 'PlanYear', formula: '=#REF!', visible: true });
  const inspection = valueOf(await excel.inspect(['Ledger', 'Units']));
  expect(inspection).toEqual({
    tables: [
      {
        name: 'Ledger',
        sheet: SHEET,
        headers: ['承担单位', '年度目标'],
        rows: 2,
        isProtected: false,
        merged: ['A4:A5'],
        formats: [['General', 'General'], ['General', '@']],
      },
      { name: 'Units', sheet: 'Units sheet', headers: ['承担单位'], rows: 1, isProtected: true, merged: [], formats: [['General']] },
    ],
    names: [{ name: 'PlanYear', formula: '=#REF!' }],
  });
  expect(office.counter.roundTrips).toBe(1);
});

test('formats too heavy for one answer come in several', async () => {
  const headers = Array.from({ length: 60 }, (_, i) => `列${i}`);
  const rows = Array.from({ length: 5_000 }, () => headers.map(() => 1));
  const { excel, book, sheet, trips } = await openExcel(workbookOf(tableSheet({ table: 'Ledger', headers, rows })));
  const area = { row: 3, column: 0, rows: 5_000, columns: 60 };
  book.apply({ type: 'setFormat', sheet: sheet(SHEET).id, area, format: { numberFormat: '#,##0.00;[Red]-#,##0.00' } });
  book.apply({ type: 'setFormat', sheet: sheet(SHEET).id, area: { row: 5_002, column: 59, rows: 1, columns: 1 }, format: { numberFormat: '@' } });
  let formats: readonly (readonly string[])[] = [];
  const count = await trips(async () => (formats = valueOf(await excel.inspect(['Ledger'])).tables[0]?.formats ?? []));
  expect(formats.map((column) => column.length)).toEqual(headers.map(() => 5_000));
  expect([formats[59]?.[4_998], formats[59]?.[4_999]]).toEqual(['#,##0.00;[Red]-#,##0.00', '@']);
  expect(count).toBeLessThanOrEqual(5);
});

test('a missing table is named', async () => {
  const { excel } = await openExcel(workbookOf(ledger));
  expect(codesOf(await excel.inspect(['Ledger', 'Board']))).toEqual(['table-missing']);
});
