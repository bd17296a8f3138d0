import { saveXlsx } from '../../src/workbench/file/save';
import { Parts } from '../../src/xlsx/package/parts';
import { child } from '../../src/xlsx/package/xml';
import { readValues } from '../../src/workbench/file/read/readValues';
import { bookOf, cells, formula, openBook, saveBook } from './books';

const asks = (bytes: Uint8Array) => child(new Parts(bytes).tree('xl/workbook.xml'), 'calcPr')?.attributes.fullCalcOnLoad;

test('a formula carries the calculated value, not the one that came with it', async () => {
  const { journal } = bookOf([formula({ row: 0, column: 0 }, '=1+1', 99)]);
  const bytes = await saveXlsx({ source: null, journal, calculated: [{ sheet: 's', row: 0, column: 0, value: 2 }] });
  expect(readValues(bytes).get('台账')?.get('A1')).toBe(2);
  expect(asks(bytes)).toBeUndefined();
});

test('a formula that nobody calculated has no value, and the file asks to be calculated', async () => {
  const bytes = await saveXlsx({ source: null, journal: bookOf([cells([[1]]), formula({ row: 0, column: 1 }, '=A1', null)]).journal, calculated: [] });
  expect(Object.fromEntries(readValues(bytes).get('台账') ?? [])).toEqual({ A1: 1 });
  expect(asks(bytes)).toBe('1');
});

test('values of formulas that were opened are brought up to date', async () => {
  const bytes = await saveBook(bookOf([cells([[1]]), formula({ row: 0, column: 1 }, '=A1*10', 10), formula({ row: 0, column: 2 }, '=A1&"个"', '1个')]));
  const book = await openBook(bytes);
  const sheet = book.sheets[0]?.id ?? '';
  book.apply(cells([[3]], 0, 0, sheet));
  book.setCalculated([
    { sheet, row: 0, column: 1, value: 30 },
    { sheet, row: 0, column: 2, value: '3个' },
  ]);
  expect(Object.fromEntries(readValues(await saveBook(book, bytes)).get('台账') ?? [])).toEqual({ A1: 3, B1: 30, C1: '3个' });
});

test('a value written over a formula takes its place', async () => {
  const bytes = await saveBook(bookOf([cells([[1]]), formula({ row: 0, column: 1 }, '=A1*10', 10)]));
  const book = await openBook(bytes);
  book.apply(cells([['x']], 0, 1, book.sheets[0]?.id));
  const reopened = await openBook(await saveBook(book, bytes));
  expect(reopened.sheets[0]?.cells.get(0, 1)).toEqual({ value: 'x' });
});

test('a new file names no stranger as its author', async () => {
  expect(new Parts(await saveBook(bookOf([]))).text('docProps/core.xml')).toContain('<dc:creator>Xushi</dc:creator>');
});

test('the area in use is stated right', async () => {
  const parts = new Parts(await saveBook(bookOf([cells([[1, 2], [3, 4]], 2, 1)])));
  expect(child(parts.tree('xl/worksheets/sheet1.xml'), 'dimension')?.attributes.ref).toBe('B3:C4');
});
