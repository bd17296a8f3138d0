import type { Operation } from '../../book/operation';
import { HostError } from '../hostError';
import { requireUnprotected } from '../protection';
import { RangeTarget } from '../rangeTarget';
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

/** `range.delete`: whole rows or columns only. A table whose header would go refuses. */
export function deleteRange(session: Session, range: RangeTarget): void {
  const { area } = range;
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet, range.isWholeRows ? 'allowDeleteRows' : 'allowDeleteColumns');
  const operation = lines(range, 'delete');
  const isBeheaded = session.book.tablesOn(sheet.id).some((table) => {
    const end = area.row + area.rows;
    return range.isWholeRows && area.row <= table.area.row && end > table.area.row && end < table.area.row + table.area.rows;
  });
  if (isBeheaded) throw new HostError('InvalidOperation', 'The header row of a table cannot be deleted.');
  session.write(operation);
}

function lines(range: RangeTarget, verb: 'insert' | 'delete'): Operation {
  const { area, sheet } = range;
  if (range.isWholeRows) return { type: `${verb}Rows`, sheet, at: area.row, count: area.rows };
  if (range.isWholeColumns) return { type: `${verb}Columns`, sheet, at: area.column, count: area.columns };
  throw new HostError('ApiNotFound', `The workbench models range.${verb} for whole rows and columns only.`);
}
