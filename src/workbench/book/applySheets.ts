import { adjustBook } from './adjustBook';
import type { Book } from './book';
import type { Operation } from './operation';
import { Sheet } from './sheet';

type Of<K extends Operation['type']> = Extract<Operation, { readonly type: K }>;

export function addSheet(book: Book, { sheet, name, position }: Of<'addSheet'>): void {
  book.sheets.splice(position, 0, new Sheet(sheet, name));
  book.activeSheet ??= sheet;
}

/** Every formula that names the sheet follows. */
export function renameSheet(book: Book, { sheet: id, name }: Of<'renameSheet'>): void {
  const sheet = book.sheet(id);
  const before = sheet.name;
  sheet.name = name;
  adjustBook(book, { kind: 'renamed', sheet: before, name });
}

export function moveSheet(book: Book, { sheet: id, position }: Of<'moveSheet'>): void {
  const sheet = book.sheet(id);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

/** References to the sheet become `#REF!`; its tables go with it. */
export function deleteSheet(book: Book, { sheet: id }: Of<'deleteSheet'>): void {
  const sheet = book.sheet(id);
  const position = book.sheets.indexOf(sheet);
  book.sheets.splice(position, 1);
  for (const table of book.tablesOn(id)) book.tables.delete(table.id);
  if (book.selection?.sheet === id) book.selection = null;
  if (book.activeSheet === id) book.activeSheet = nearestVisible(book, position);
  adjustBook(book, { kind: 'deleted', sheet: sheet.name });
}

function nearestVisible(book: Book, position: number): string | null {
  const visible = (sheet: Sheet | undefined) => sheet?.visibility === 'Visible';
  const right = book.sheets.slice(position).find(visible);
  return (right ?? book.sheets.slice(0, position).reverse().find(visible))?.id ?? null;
}

export function setSheet(book: Book, operation: Of<'setSheet'>): void {
  const sheet = book.sheet(operation.sheet);
  sheet.visibility = operation.visibility ?? sheet.visibility;
  sheet.tabColor = operation.tabColor ?? sheet.tabColor;
  sheet.showGridlines = operation.showGridlines ?? sheet.showGridlines;
}
