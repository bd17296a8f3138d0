import { newBook } from '../../src/workbench/book';
import { Host } from '../../src/workbench/host';
import { openOffice } from '../../src/workbench/node';

function open() {
  const book = newBook();
  const host = new Host({ book, today: () => new Date(2011, 4, 1) });
  return { book, host, office: openOffice({ host }) };
}

test('the real office.js writes a table, fills its formulas and reads it back', async () => {
  const { office } = open();
  const read = await office.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Name', 'Twice', 'Size'],
      ['a', '=C2*2', 7],
      ["'007", '', 8],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = 'Ledger';
    sheet.getRange('B2:B3').copyFrom('B2', office.Excel.RangeCopyType.formulas);
    const range = table.getRange().load('formulas, address');
    const columns = table.columns.load('items/name');
    table.load('name, worksheet/name');
    await context.sync();
    return { formulas: range.formulas, address: range.address, names: columns.items.map((one) => one.name), sheet: table.worksheet.name };
  });
  expect(read).toEqual({
    formulas: [['Name', 'Twice', 'Size'], ['a', '=C2*2', 7], ['007', '=C3*2', 8]],
    address: 'Sheet1!A1:C3',
    names: ['Name', 'Twice', 'Size'],
    sheet: 'Sheet1',
  });
  expect(office.counter.roundTrips).toBe(1);
  office.close();
});
