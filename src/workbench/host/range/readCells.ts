import { cellText } from '../../book/cellText';
import type { Scalar } from '../../book/operation';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';

type Cell<T> = (value: Scalar, formula: string | undefined, row: number, column: number) => T;

/** Reads the range cell by cell; `null` for whole rows or columns, which have too many cells. */
function readCells<T>(session: Session, range: RangeTarget, read: Cell<T>): T[][] | null {
  if (range.isUnbounded) return null;
  const { cells } = session.sheet(range.sheet);
  const { area } = range;
  const result: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      const content = cells.get(row, column);
      line.push(read(content?.value ?? null, content?.formula, row, column));
    }
    result.push(line);
  }
  return result;
}

export function readValues(session: Session, range: RangeTarget): unknown {
  return readCells(session, range, (value) => value ?? '');
}

export function readFormulas(session: Session, range: RangeTarget): unknown {
  return readCells(session, range, (value, formula) => formula ?? value ?? '');
}

export function readText(session: Session, range: RangeTarget): unknown {
  const { formats } = session.sheet(range.sheet);
  return readCells(session, range, (value, _, row, column) => cellText(value, formats.get(row, column, 'numberFormat')));
}

export function readNumberFormats(session: Session, range: RangeTarget): unknown {
  const { formats } = session.sheet(range.sheet);
  return readCells(session, range, (_, __, row, column) => formats.get(row, column, 'numberFormat'));
}

/** Excel.RangeValueType of each cell. */
export function readValueTypes(session: Session, range: RangeTarget): unknown {
  return readCells(session, range, (value) => {
    if (value === null) return 'Empty';
    if (typeof value === 'number') return 'Double';
    if (typeof value === 'boolean') return 'Boolean';
    return /^#[A-Z0-9/]+[!?]?$/.test(value) ? 'Error' : 'String';
  });
}
