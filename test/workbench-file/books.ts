import { Book, type Operation, type Scalar } from '../../src/workbench/book';
import { openXlsx } from '../../src/workbench/file/open';
import { saveXlsx } from '../../src/workbench/file/save';

/** The first save of a test file starts the WebAssembly, which takes seconds on a loaded machine. */
jest.setTimeout(60_000);

/** A book that the operations make, on a sheet `s` called 台账 unless they begin with a sheet of their own. */
export function bookOf(operations: readonly Operation[]): Book {
  const book = new Book();
  if (operations[0]?.type !== 'addSheet') book.apply({ type: 'addSheet', sheet: 's', name: '台账', position: 0 });
  book.applyAll(operations);
  return book;
}

export function saveBook(book: Book, source: Uint8Array | null = null): Promise<Uint8Array> {
  return saveXlsx({ source, journal: book.journal, calculated: book.formulaCells() });
}

/** Opens a file as the workbench does: its content is not part of the journal. */
export async function openBook(bytes: Uint8Array): Promise<Book> {
  const { operations } = await openXlsx(bytes);
  const book = new Book();
  book.applyAll(operations, { origin: 'file', remember: false });
  return book;
}

/** The book after saving and opening. */
export async function roundTrip(operations: readonly Operation[]): Promise<Book> {
  return openBook(await saveBook(bookOf(operations)));
}

/** The only or first sheet of a book. */
export function firstSheet(book: Book) {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('the book has no sheet');
  return sheet;
}

export function cells(rows: readonly (readonly Scalar[])[], row = 0, column = 0, sheet = 's'): Operation {
  return { type: 'setCells', sheet, row, column, cells: rows.map((line) => line.map((value) => ({ value }))) };
}

export function formula(address: { row: number; column: number }, text: string, value: Scalar, sheet = 's'): Operation {
  return { type: 'setCells', sheet, ...address, cells: [[{ value, formula: text }]] };
}
