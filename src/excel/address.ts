/** A block of cells, counted from zero. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

function cellAt(text: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (!letters || !digits) throw new SyntaxError(`Not the address of a cell: ${text}`);
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/**
 * Reads an A1-style address of a cell or block, without a sheet's name.
 * @throws SyntaxError for anything else.
 */
export function blockAt(address: string): Block {
  const [first = '', last = first, ...more] = address.split(':');
  if (more.length > 0) throw new SyntaxError(`Not the address of a block: ${address}`);
  const from = cellAt(first);
  const to = cellAt(last);
  return {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** The smallest block that covers all of them, or `null` for none. */
export function coverOf(blocks: readonly Block[]): Block | null {
  if (blocks.length === 0) return null;
  const row = Math.min(...blocks.map((block) => block.row));
  const column = Math.min(...blocks.map((block) => block.column));
  const end = Math.max(...blocks.map((block) => block.row + block.rows));
  const right = Math.max(...blocks.map((block) => block.column + block.columns));
  return { row, column, rows: end - row, columns: right - column };
}
