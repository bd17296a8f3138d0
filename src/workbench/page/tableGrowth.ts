import { formatArea } from '../book/address';
import type { Book } from '../book/book';
import type { CellContent, Operation } from '../book/operation';
import type { TypedEdit } from '../host';

type SetCells = Extract<Operation, { type: 'setCells' }>;

/** Edits that the grid understood, in one go, or one that the host has to understand. */
export type UserEdit = { readonly operations: readonly Operation[] } | TypedEdit;

/**
 * The grid knows cells, not tables. What was typed right below a table goes to the host as typing, so
 * that the table grows as in Excel; everything else is taken over as it is.
 */
export function toUserEdits(book: Book, operations: readonly Operation[]): readonly UserEdit[] {
  const edits: UserEdit[] = [];
  let plain: Operation[] = [];
  for (const operation of operations) {
    if (operation.type !== 'setCells' || !isBelowTable(book, operation)) {
      plain.push(operation);
      continue;
    }
    if (plain.length > 0) edits.push({ operations: plain });
    plain = [];
    edits.push(toTyping(book, operation));
  }
  if (plain.length > 0) edits.push({ operations: plain });
  return edits;
}

function isBelowTable(book: Book, { sheet, row, column, cells }: SetCells): boolean {
  const isEmpty = cells.every((line) => line.every((cell) => !cell || (cell.value === null && !cell.formula)));
  return !isEmpty && book.tablesOn(sheet).some(({ area }) => row === area.row + area.rows && column >= area.column && column < area.column + area.columns);
}

function toTyping(book: Book, { sheet, row, column, cells }: SetCells): TypedEdit {
  const columns = cells[0]?.length ?? 1;
  return {
    sheet: book.sheet(sheet).name,
    address: formatArea({ row, column, rows: cells.length, columns }),
    input: cells.map((line) => line.map((cell) => (cell ? typed(cell) : null))),
  };
}

/** Text goes with an apostrophe before it, or it would be understood as a number once more. */
function typed({ value, formula }: CellContent): string | number | boolean | null {
  if (formula !== undefined) return formula;
  return typeof value === 'string' ? `'${value}` : value;
}
