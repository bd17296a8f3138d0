import { intersectAreas } from '../../book/area';
import { DEFAULT_FORMAT, NO_BORDER } from '../../book/format';
import type { Area, CellContent, CellFormat } from '../../book/operation';
import type { Sheet } from '../../book/sheet';
import { requireUnlocked, requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { nameHeaders } from './headerCells';

/** No format at all, with no line on any edge, so that it hides every older format under it. */
export const CLEARED_FORMAT: CellFormat = {
  ...DEFAULT_FORMAT,
  borders: {
    EdgeTop: NO_BORDER,
    EdgeBottom: NO_BORDER,
    EdgeLeft: NO_BORDER,
    EdgeRight: NO_BORDER,
    InsideHorizontal: NO_BORDER,
    InsideVertical: NO_BORDER,
  },
};

/** Empties cells, formats or both (Excel.ClearApplyTo). Clearing everything takes highlights and validation too. */
export function clearRange(session: Session, range: RangeTarget, what: 'All' | 'Formats' | 'Contents'): void {
  const sheet = session.sheet(range.sheet);
  const { area } = range;
  if (what !== 'Formats') {
    requireUnlocked(sheet, area);
    clearContents(session, sheet, area);
  }
  if (what === 'Contents') return;
  requireUnprotected(sheet, 'allowFormatCells');
  session.write({ type: 'setFormat', sheet: sheet.id, area, format: CLEARED_FORMAT });
  if (what === 'All') clearRules(session, sheet, area);
}

function clearContents(session: Session, sheet: Sheet, area: Area): void {
  const filled = sheet.cells.used(area);
  if (!filled) return;
  const cells = Array.from({ length: filled.rows }, () => Array.from({ length: filled.columns }, (): CellContent => ({ value: null })));
  session.write({
    type: 'setCells',
    sheet: sheet.id,
    row: filled.row,
    column: filled.column,
    cells: nameHeaders(session.book, sheet.id, filled, cells),
  });
}

function clearRules(session: Session, sheet: Sheet, area: Area): void {
  if (sheet.validations.touching(area).length > 0) {
    session.write({ type: 'setValidation', sheet: sheet.id, area, validation: null });
  }
  for (const format of sheet.conditionalFormats) {
    const part = intersectAreas(format.area, area);
    const isWhole = part && part.rows === format.area.rows && part.columns === format.area.columns;
    if (isWhole) session.write({ type: 'deleteConditionalFormat', sheet: sheet.id, id: format.id });
  }
}
