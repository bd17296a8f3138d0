import { newBook } from '../../src/workbench/book';
import type { Operation } from '../../src/workbench/book/operation';
import { contentsOnly, requireOpen } from '../../src/workbench/host';

function protectedBook(options: Readonly<Record<string, unknown>> = {}) {
  const book = newBook('台账');
  const sheet = book.sheets[0]?.id ?? '';
  book.applyAll([
    { type: 'setFormat', sheet, area: { row: 1, column: 1, rows: 1, columns: 1 }, format: { locked: false } },
    { type: 'protectSheet', sheet, options },
  ]);
  /** What a grid tells when somebody types: the content, and the font of the editor. */
  const typed = (row: number, column: number): readonly Operation[] => [
    { type: 'setCells', sheet, row, column, cells: [[{ value: 9.8 }]] },
    { type: 'setFormat', sheet, area: { row, column, rows: 1, columns: 1 }, format: { fontName: '宋体' } },
  ];
  return { book, sheet, typed };
}

test('what is typed into an open cell of a protected sheet is let through without the editor’s font', () => {
  const { book, typed } = protectedBook();
  const operations = contentsOnly(book, typed(1, 1));
  expect(operations.map(({ type }) => type)).toEqual(['setCells']);
  expect(() => requireOpen(book, operations)).not.toThrow();
  expect(() => requireOpen(book, contentsOnly(book, typed(1, 2)))).toThrow('protected');
});

test('a format that comes without contents is still refused, and kept where formats may be changed', () => {
  const { book, typed } = protectedBook();
  const format = typed(1, 1).slice(1);
  expect(() => requireOpen(book, contentsOnly(book, format))).toThrow('protected');
  const open = protectedBook({ allowFormatCells: true });
  expect(contentsOnly(open.book, open.typed(1, 1))).toHaveLength(2);
});
