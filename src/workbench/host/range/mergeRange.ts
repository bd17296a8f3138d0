import { intersectAreas } from '../../book/area';
import { HostError } from '../hostError';
import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';

/** `range.merge`: the first cell keeps its content, the others lose theirs. */
export function mergeRange(session: Session, { sheet, area }: RangeTarget, across: boolean): void {
  requireUnprotected(session.sheet(sheet));
  const isInTable = session.book.tablesOn(sheet).some((table) => intersectAreas(table.area, area));
  if (across || isInTable) throw new HostError('ApiNotFound', 'The workbench merges whole ranges outside tables only.');
  const cells = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (__, j) => (i + j === 0 ? undefined : { value: null })),
  );
  session.write({ type: 'setCells', sheet, row: area.row, column: area.column, cells });
  session.write({ type: 'mergeCells', sheet, area });
}
