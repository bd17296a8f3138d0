import { newBook } from '../../src/workbench/book';
import type { Operation } from '../../src/workbench/book/operation';
import { toUserEdits } from '../../src/workbench/page/tableGrowth';

function bookWithTable() {
  const book = newBook('台账');
  const sheet = book.sheets[0]?.id ?? '';
  book.apply({ type: 'addTable', sheet, id: 't', name: 'Ledger', area: { row: 2, column: 1, rows: 4, columns: 3 }, style: 'TableStyleLight9', showFilterButton: true, showBandedRows: true });
  const cell = (row: number, column: number, value: string | number | null): Operation => ({ type: 'setCells', sheet, row, column, cells: [[{ value }]] });
  return { book, cell };
}

test('what is typed right below a table goes to the host as typing', () => {
  const { book, cell } = bookWithTable();
  expect(toUserEdits(book, [cell(6, 1, '007')])).toEqual([{ sheet: '台账', address: 'B7', input: [["'007"]] }]);
  expect(toUserEdits(book, [cell(6, 3, 12)])).toEqual([{ sheet: '台账', address: 'D7', input: [[12]] }]);
});

test('everything else is taken over as it is and in order', () => {
  const { book, cell } = bookWithTable();
  const [inside, beside, cleared] = [cell(5, 1, 1), cell(6, 4, 1), cell(6, 1, null)] as const;
  expect(toUserEdits(book, [inside, beside, cleared])).toEqual([{ operations: [inside, beside, cleared] }]);
  const below = cell(6, 2, 5);
  expect(toUserEdits(book, [inside, below, beside])).toEqual([
    { operations: [inside] },
    { sheet: '台账', address: 'C7', input: [[5]] },
    { operations: [beside] },
  ]);
});
