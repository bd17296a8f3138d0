import { applyLines } from './applyLines';
import { applyNamed, type NamedOperation } from './applyNamed';
import { applyObject, type ObjectOperation } from './applyObject';
import { addSheet, deleteSheet, moveSheet, renameSheet, setSheet } from './applySheets';
import { applyToCells } from './applyToCells';
import type { Book } from './book';
import type { Operation } from './operation';

const NAMED: ReadonlySet<string> = new Set<NamedOperation['type']>(['addTable', 'setTable', 'deleteTable', 'setName', 'deleteName']);
const OBJECTS: ReadonlySet<string> = new Set<ObjectOperation['type']>([
  'addConditionalFormat',
  'deleteConditionalFormat',
  'setChart',
  'deleteChart',
  'setPageLayout',
  'protectSheet',
  'unprotectSheet',
]);

/** Changes the book's state as one operation says; the only place that does. */
export function applyOperation(book: Book, operation: Operation): void {
  if (isNamed(operation)) return applyNamed(book, operation);
  if (isObject(operation)) return applyObject(book.sheet(operation.sheet), operation);
  if ('at' in operation) return applyLines(book, operation);
  switch (operation.type) {
    case 'addSheet':
      return addSheet(book, operation);
    case 'renameSheet':
      return renameSheet(book, operation);
    case 'moveSheet':
      return moveSheet(book, operation);
    case 'deleteSheet':
      return deleteSheet(book, operation);
    case 'setSheet':
      return setSheet(book, operation);
    case 'activateSheet':
      book.activeSheet = book.sheet(operation.sheet).id;
      return;
    default:
      return applyToCells(book.sheet(operation.sheet), operation);
  }
}

function isNamed(operation: Operation): operation is NamedOperation {
  return NAMED.has(operation.type);
}

function isObject(operation: Operation): operation is ObjectOperation {
  return OBJECTS.has(operation.type);
}
