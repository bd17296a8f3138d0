import { Book } from '../../src/workbench/book';
import { openXlsx } from '../../src/workbench/file/open';
import { bookOf, cells, firstSheet, openBook, saveBook } from './books';

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test('merged cells come back, move with inserted rows, and are taken apart in an opened file', async () => {
  const bytes = await saveBook(
    bookOf([
      cells([['a', null], ['b', null]]),
      { type: 'mergeCells', sheet: 's', area: area(0, 0, 1, 2) },
      { type: 'mergeCells', sheet: 's', area: area(1, 0, 1, 2) },
      { type: 'insertRows', sheet: 's', at: 1, count: 2 },
    ]),
  );
  const { operations, source } = await openXlsx(bytes);
  const book = new Book();
  book.applyAll(operations, { origin: 'file', remember: false });
  expect(firstSheet(book).merged).toEqual([area(0, 0, 1, 2), area(3, 0, 1, 2)]);
  book.apply({ type: 'unmergeCells', sheet: firstSheet(book).id, area: area(0, 1, 1, 1) });
  expect(firstSheet(await openBook(await saveBook(book, source))).merged).toEqual([area(3, 0, 1, 2)]);
});
