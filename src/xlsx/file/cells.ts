import type { FileCell } from '../../app/files';
import type { Literal } from '../../workbook/spec';
import { Damaged } from '../package/damaged';
import { cellValue } from '../read/cellValue';
import { unescapeXml } from '../package/xml';
import type { NumberKind } from './numberKinds';

/** What the cells of all sheets of a file are understood by. */
export interface Meaning {
  readonly texts: readonly string[];
  /** By style. */
  readonly kinds: readonly NumberKind[];
  /** Days are counted from 1904. */
  readonly isFrom1904: boolean;
}

/** A `<c>` as a scan finds it. */
interface FoundCell {
  readonly style: string | undefined;
  readonly type: string | undefined;
  /** Escaped; `''` where a formula is shared and stands elsewhere. */
  readonly formula: string | null;
  /** Escaped. */
  readonly value: string | null;
  /** Text that stands in the cell itself. */
  readonly inline: string | null;
}

/** From day 0 of the one date system to that of the other. */
const DAYS_TO_1904 = 1462;

/** `null` for a cell that is blank. Throws `Damaged` where a text is missing. */
export function fileCell(found: FoundCell, meaning: Meaning): FileCell | null {
  const { type, formula } = found;
  const value = type === 'inlineStr' ? found.inline : cellValue({ type, value: found.value, inline: null, formula: null }, meaning.texts);
  if (type === 's' && value === null && found.value !== null) throw new Damaged(`there is no shared text ${found.value.slice(0, 20)}`);
  if ((value === null || value === '') && formula === null) return null;
  const cell = valueCell(value, found, meaning);
  return formula === null ? cell : { ...cell, formula: unescapeXml(formula) };
}

function valueCell(value: Literal, { type, style, value: written }: FoundCell, { kinds, isFrom1904 }: Meaning): FileCell {
  if (type === 'e') return { value, isError: true };
  if (typeof value !== 'number') return { value };
  if (!Number.isFinite(value)) return { value: written };
  const kind = type === 'd' ? 'date' : kinds[Number(style ?? 0)];
  if (kind === 'date') return { value: isFrom1904 && type !== 'd' ? value + DAYS_TO_1904 : value, isDate: true };
  return kind === 'percent' ? { value, isPercent: true } : { value };
}
