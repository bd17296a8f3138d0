import { Book } from './book';

/** Id of the only sheet of a new workbook. */
export const FIRST_SHEET_ID = '{00000000-0001-0000-0000-000000000000}';

/** A workbook as Excel makes it with «New»: one empty sheet. The sheet is part of the journal. */
export function newBook(sheetName = 'Sheet1'): Book {
  const book = new Book();
  book.apply({ type: 'addSheet', sheet: FIRST_SHEET_ID, name: sheetName, position: 0 }, { origin: 'file' });
  return book;
}
