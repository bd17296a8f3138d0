import { intersectAreas } from '../../book/area';
import type { Area, CellContent, Operation } from '../../book/operation';
import { parseInput } from '../../book/parseInput';
import { invalidArgument } from '../hostError';
import { requireUnlocked } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { nameHeaders } from './headerCells';

/** Writes `values` or `formulas`: a matrix of the range's shape, or one value for all of its cells. */
export function writeCells(session: Session, range: RangeTarget, input: unknown): void {
  const { area } = range;
  const sheet = session.sheet(range.sheet);
  if (range.isUnbounded) throw invalidArgument('Cells of whole rows or columns cannot be written at once.');
  if (input === null || input === undefined) throw invalidArgument('null is no value for a whole range.');
  const matrix = toMatrix(input, area);
  requireUnlocked(sheet, area);
  const formats = sheet.formats.touching(area).some(({ value }) => value.numberFormat !== undefined);
  const year = session.today().getFullYear();
  const typedFormats: Operation[] = [];
  const cells = matrix.map((line, i) =>
    line.map((value, j): CellContent | undefined => {
      if (value === null || value === undefined) return undefined;
      const [row, column] = [area.row + i, area.column + j];
      const numberFormat = formats ? sheet.formats.get(row, column, 'numberFormat') : 'General';
      const parsed = parseInput(toInput(value), { numberFormat, year });
      if (parsed.numberFormat && numberFormat === 'General') {
        typedFormats.push({
          type: 'setFormat',
          sheet: sheet.id,
          area: { row, column, rows: 1, columns: 1 },
          format: { numberFormat: parsed.numberFormat },
        });
      }
      return parsed.content;
    }),
  );
  const named = session.book.tablesOn(sheet.id).some((table) => intersectAreas({ ...table.area, rows: 1 }, area));
  const content = named ? nameHeaders(session.book, sheet.id, area, cells) : cells;
  session.write({ type: 'setCells', sheet: sheet.id, row: area.row, column: area.column, cells: content });
  for (const operation of typedFormats) session.write(operation);
}

function toInput(value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  throw invalidArgument('A cell takes text, a number or a truth value.');
}

/** The matrix as given, or one value spread over the area. Refuses another shape. */
export function toMatrix(input: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(input)) {
    const line = Array<unknown>(area.columns).fill(input);
    return Array<readonly unknown[]>(area.rows).fill(line);
  }
  const lines: readonly unknown[] = input;
  const fits = (line: unknown): line is readonly unknown[] => Array.isArray(line) && line.length === area.columns;
  if (lines.length !== area.rows || !lines.every(fits)) throw wrongShape();
  return lines;
}

/** Excel's own words for arrays that do not fit the range. */
export function wrongShape() {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}
