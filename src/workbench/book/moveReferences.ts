import { SHEET_ROWS } from './address';
import { findReferences, formatReference, isInside, type Corner, type Reference } from './formula';

/** Text, and between it the zero-based rows that move; the row numbers of a formula filled down are all that differ. */
type Mold = readonly (string | number)[];

const molds = new Map<string, Mold>();
const MOLD_LIMIT = 2_000;

/**
 * The formula as it stands after being copied `rowShift` rows down and `columnShift` columns right:
 * relative references move, fixed ones stay, a reference that leaves the sheet becomes `#REF!`.
 */
export function moveReferences(formula: string, rowShift: number, columnShift: number): string {
  if (rowShift === 0 && columnShift === 0) return formula;
  const mold = moldOf(formula, columnShift);
  let result = '';
  for (const part of mold) {
    if (typeof part === 'string') {
      result += part;
      continue;
    }
    const row = part + rowShift;
    if (row < 0 || row >= SHEET_ROWS) return moveOneByOne(formula, rowShift, columnShift);
    result += String(row + 1);
  }
  return result;
}

function moldOf(formula: string, columnShift: number): Mold {
  const key = `${columnShift} ${formula}`;
  const known = molds.get(key);
  if (known) return known;
  const mold: (string | number)[] = [];
  let text = '';
  let done = 0;
  const addCorner = ({ row, rowFixed }: Corner, letters: string, kind: Reference['kind']) => {
    text += letters;
    if (kind === 'columns') return;
    if (rowFixed) {
      text += String(row + 1);
      return;
    }
    mold.push(text, row);
    text = '';
  };
  for (const { start, end, reference } of findReferences(formula)) {
    text += formula.slice(done, start);
    done = end;
    const moved = moveColumns(reference, columnShift);
    if (!moved) {
      text += `${reference.prefix}#REF!`;
      continue;
    }
    text += reference.prefix;
    addCorner(moved.first, lettersOf(moved, moved.first), moved.kind);
    if (!moved.last) continue;
    text += ':';
    addCorner(moved.last, lettersOf(moved, moved.last), moved.kind);
  }
  mold.push(text + formula.slice(done));
  if (molds.size >= MOLD_LIMIT) molds.clear();
  molds.set(key, mold);
  return mold;
}

/** All of a corner but its row number. */
function lettersOf({ kind }: Reference, corner: Corner): string {
  const text = formatReference({ kind, prefix: '', first: corner });
  return kind === 'columns' ? text : text.replace(/\d+$/, '');
}

function moveColumns(reference: Reference, columnShift: number): Reference | null {
  if (reference.kind === 'rows') return reference;
  const move = (corner: Corner): Corner => (corner.columnFixed ? corner : { ...corner, column: corner.column + columnShift });
  const first = move(reference.first);
  const last = reference.last && move(reference.last);
  return isInside(first) && (!last || isInside(last)) ? { ...reference, first, ...(last && { last }) } : null;
}

/** For the rare formula that has a reference leaving the sheet at its top or bottom. */
function moveOneByOne(formula: string, rowShift: number, columnShift: number): string {
  let result = '';
  let done = 0;
  for (const { start, end, reference } of findReferences(formula)) {
    const moved = moveColumns(reference, columnShift);
    const move = (corner: Corner): Corner => (corner.rowFixed || reference.kind === 'columns' ? corner : { ...corner, row: corner.row + rowShift });
    const first = moved && move(moved.first);
    const last = moved?.last && move(moved.last);
    const stays = first && isInside(first) && (!last || isInside(last));
    result += formula.slice(done, start);
    result += stays ? formatReference({ ...reference, first, ...(last && { last }) }) : `${reference.prefix}#REF!`;
    done = end;
  }
  return result + formula.slice(done);
}
