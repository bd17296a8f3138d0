import { invalidArgument } from '../hostError';
import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { toMatrix } from './writeCells';

/**
 * Sets number formats: a matrix of the range's shape (`null` leaves a cell), or one format for all cells, as text or
 * as a matrix of one cell (Microsoft's Excel tutorial sets a column's format in this way).
 */
export function writeNumberFormats(session: Session, range: RangeTarget, input: unknown): void {
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet, 'allowFormatCells');
  const { area } = range;
  const single = onlyCell(input);
  if (typeof single === 'string') {
    session.write({ type: 'setFormat', sheet: sheet.id, area, format: { numberFormat: single || 'General' } });
    return;
  }
  if (range.isUnbounded) throw invalidArgument('Whole rows or columns take one number format.');
  for (const part of runs(toMatrix(input, area))) {
    const place = { row: area.row + part.row, column: area.column + part.column, rows: part.rows, columns: 1 };
    session.write({ type: 'setFormat', sheet: sheet.id, area: place, format: { numberFormat: part.format || 'General' } });
  }
}

function onlyCell(input: unknown): unknown {
  if (!Array.isArray(input) || input.length !== 1) return input;
  const line: unknown = input[0];
  return Array.isArray(line) && line.length === 1 ? line[0] : input;
}

/** Cells of one column that follow each other with one format are set together. */
function runs(matrix: readonly (readonly unknown[])[]): { row: number; column: number; rows: number; format: string }[] {
  const result: { row: number; column: number; rows: number; format: string }[] = [];
  const width = matrix[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < matrix.length; row++) {
      const format = matrix[row]?.[column];
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') throw invalidArgument('numberFormat must be text.');
      const previous = result.at(-1);
      if (previous?.column === column && previous.format === format && previous.row + previous.rows === row) previous.rows++;
      else result.push({ row, column, rows: 1, format });
    }
  }
  return result;
}
