import type { TableReader } from '../../workbook/decode/cells';
import type { Literal } from '../../workbook/spec';

/** The cells of one row, where a column that is not there reads as blank. */
export interface RowCells {
  raw(key: string): Literal;
  text(key: string): string;
  /** As formulas read it: text is none. */
  number(key: string): number | null;
}

export function cellsOf(reader: TableReader, row: number): RowCells {
  return {
    raw: (key) => (reader.has(key) ? reader.raw(key, row) : null),
    text: (key) => (reader.has(key) ? reader.text(key, row) : ''),
    number: (key) => (reader.has(key) ? reader.number(key, row) : null),
  };
}
