import type { Book } from '../book/book';
import type { CellContent, Operation } from '../book/operation';
import { type ProtectionOption, requireUnlocked, requireUnprotected } from './protection';

/** What a protected sheet leaves users to do besides writing into open cells, by kind of edit. */
const OPTIONS: Readonly<Partial<Record<Operation['type'], ProtectionOption>>> = {
  setFormat: 'allowFormatCells',
  setColumns: 'allowFormatColumns',
  setRows: 'allowFormatRows',
  insertRows: 'allowInsertRows',
  deleteRows: 'allowDeleteRows',
  insertColumns: 'allowInsertColumns',
  deleteColumns: 'allowDeleteColumns',
};

/** Refuses with `AccessDenied`, as a whole, what somebody at the screen may not do on a protected sheet. */
export function requireOpen(book: Book, operations: readonly Operation[]): void {
  for (const operation of operations) {
    if (operation.type === 'setCells') {
      const { sheet, row, column, cells } = operation;
      requireUnlocked(book.sheet(sheet), { row, column, rows: cells.length, columns: Math.max(...cells.map((line) => line.length)) });
    }
    const option = OPTIONS[operation.type];
    if (option && 'sheet' in operation) requireUnprotected(book.sheet(operation.sheet), option);
  }
}

/**
 * Without the formats that come along with contents, such as the font of what is typed, where a protected sheet keeps its
 * own: they would refuse what may be typed into open cells.
 */
export function contentsOnly(book: Book, operations: readonly Operation[]): readonly Operation[] {
  const written = operations.flatMap((operation) => (operation.type === 'setCells' ? [operation] : []));
  return operations.filter((operation) => {
    if (operation.type !== 'setFormat') return true;
    const { sheet, area } = operation;
    const { protection } = book.sheet(sheet);
    if (!protection || protection.options.allowFormatCells === true) return true;
    return !written.some(({ row, column, cells, ...of }) => of.sheet === sheet && area.rows === 1 && area.columns === 1 && cells[area.row - row]?.[area.column - column] !== undefined);
  });
}

/** The contents that the book has where operations were to write: what a screen shows after they were refused. */
export function presentCells(book: Book, operations: readonly Operation[]): readonly Operation[] {
  return operations.flatMap((operation) => {
    if (operation.type !== 'setCells') return [];
    const { sheet, row, column, cells } = operation;
    const own = book.sheet(sheet).cells;
    return { ...operation, cells: cells.map((line, i) => line.map((_, j): CellContent => own.get(row + i, column + j) ?? { value: null })) };
  });
}
