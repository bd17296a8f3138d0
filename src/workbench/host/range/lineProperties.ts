import { requireUnprotected } from '../protection';
import type { RangeTarget } from '../rangeTarget';
import type { Session } from '../session';
import { invalidArgument } from '../hostError';

type Axis = 'rows' | 'columns';

/** Excel draws no more than seven levels of outline below the first. */
const DEEPEST_LEVEL = 7;

function lines({ area }: RangeTarget, axis: Axis): { readonly first: number; readonly last: number } {
  return axis === 'rows'
    ? { first: area.row, last: area.row + area.rows - 1 }
    : { first: area.column, last: area.column + area.columns - 1 };
}

/** `null` where some are hidden and some are not. */
export function readHidden(session: Session, range: RangeTarget, axis: Axis): boolean | null {
  const sheet = session.sheet(range.sheet);
  const { first, last } = lines(range, axis);
  if (axis === 'columns') return sheet.columns.common(first, last, 'hidden', false);
  const hidden = sheet.rows.common(first, last, 'hidden', false);
  const filtered = [...sheet.filteredRows].filter((row) => row >= first && row <= last).length;
  if (filtered === 0 || hidden === true) return hidden;
  return filtered === last - first + 1 ? true : null;
}

export function setHidden(session: Session, range: RangeTarget, axis: Axis, hidden: boolean, more: { collapsed?: boolean } = {}): void {
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  if (axis === 'rows') session.write({ type: 'setRows', sheet: sheet.id, ...lines(range, axis), hidden });
  else session.write({ type: 'setColumns', sheet: sheet.id, ...lines(range, axis), hidden, ...more });
}

/** One level deeper for each line, as Data → Group does. */
export function groupLines(session: Session, range: RangeTarget, option: 'ByRows' | 'ByColumns'): void {
  changeLevel(session, range, option, 1);
}

export function ungroupLines(session: Session, range: RangeTarget, option: 'ByRows' | 'ByColumns'): void {
  changeLevel(session, range, option, -1);
}

function changeLevel(session: Session, range: RangeTarget, option: 'ByRows' | 'ByColumns', by: 1 | -1): void {
  const sheet = session.sheet(range.sheet);
  requireUnprotected(sheet);
  const isContrary = (range.isWholeRows && option === 'ByColumns') || (range.isWholeColumns && option === 'ByRows');
  if (isContrary && range.isWholeRows !== range.isWholeColumns) throw invalidArgument('The group option does not fit the range.');
  const axis = option === 'ByRows' ? 'rows' : 'columns';
  const { first, last } = lines(range, axis);
  const levelOf = (index: number) => (axis === 'rows' ? sheet.rows.get(index, 'outlineLevel') : sheet.columns.get(index, 'outlineLevel')) ?? 0;
  for (let start = first; start <= last; ) {
    const level = levelOf(start);
    let end = start;
    while (end < last && levelOf(end + 1) === level) end++;
    const outlineLevel = level + by;
    if (outlineLevel < 0 || outlineLevel > DEEPEST_LEVEL) throw invalidArgument('The outline cannot have this level.');
    session.write({ type: axis === 'rows' ? 'setRows' : 'setColumns', sheet: sheet.id, first: start, last: end, outlineLevel });
    start = end + 1;
  }
}
