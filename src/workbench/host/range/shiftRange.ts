import { containsArea, intersectAreas } from '../../book/area';
import type { Operation } from '../../book/operation';
import { HostError } from '../hostError';
import { requireUnprotected } from '../protection';
import { RangeTarget, WHOLE_SHEET } from '../rangeTarget';
import type { Session } from '../session';
import { nameInsertedHeaders } from './insertedHeaders';

/** `range.insert`: whole rows or columns only; the new cells are the result. */
export function insertRange(session: Session, range: RangeTarget): RangeTarget {
  const { area } = range;
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet, range.isWholeRows ? 'allowInsertRows' : 'allowInsertColumns');
  session.write(lines(range, 'insert'));
  if (!range.isWholeRows) nameInsertedHeaders(session, sheet.id, area.column, area.columns);
  return session.follow(new RangeTarget(sheet.id, area));
}

/** `range.delete`: whole rows or columns, or whole body rows of a table. A table whose header would go refuses. */
export function deleteRange(session: Session, range: RangeTarget): void {
  const { area } = range;
  const sheet = session.sheet(range.sheet);
  if (isOfTable(session, range)) {
    requireUnprotected(sheet);
    return session.write({ type: 'deleteRows', sheet: sheet.id, at: area.row, count: area.rows });
  }
  requireUnprotected(sheet, range.isWholeRows ? 'allowDeleteRows' : 'allowDeleteColumns');
  const operation = lines(range, 'delete');
  const isBeheaded = session.book.tablesOn(sheet.id).some((table) => {
    const end = area.row + area.rows;
    return range.isWholeRows && area.row <= table.area.row && end > table.area.row && end < table.area.row + table.area.rows;
  });
  if (isBeheaded) throw new HostError('InvalidOperation', 'The header row of a table cannot be deleted.');
  session.write(operation);
}

/** Body rows of a table with nothing beside them: taking them out is then the same as taking out the sheet's rows. */
function isOfTable(session: Session, { sheet, area, isUnbounded }: RangeTarget): boolean {
  if (isUnbounded) return false;
  const table = session.book.tablesOn(sheet).find((one) => intersectAreas(one.area, area));
  if (!table || area.column !== table.area.column || area.columns !== table.area.columns) return false;
  if (area.row <= table.area.row || area.rows >= table.area.rows - 1) return false;
  const { cells } = session.sheet(sheet);
  const used = cells.used({ ...WHOLE_SHEET, row: area.row, rows: area.rows });
  return !used || containsArea(area, used);
}

function lines(range: RangeTarget, verb: 'insert' | 'delete'): Operation {
  const { area, sheet } = range;
  if (range.isWholeRows) return { type: `${verb}Rows`, sheet, at: area.row, count: area.rows };
  if (range.isWholeColumns) return { type: `${verb}Columns`, sheet, at: area.column, count: area.columns };
  throw new HostError('ApiNotFound', `The workbench models range.${verb} for whole rows and columns only.`);
}
