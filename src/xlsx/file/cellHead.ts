import { columnNumber } from '../package/columns';
import { Damaged } from '../package/damaged';
import { parseAttributes } from '../package/xml';

/** What a `<c>` says of its content before it. */
export interface CellHead {
  /** From 0; `null` when it says none. */
  readonly column: number | null;
  readonly style: string | undefined;
  readonly type: string | undefined;
}

/** As nearly all programs write it: there may be millions. */
const USUAL = /^(?:\s+r="([A-Z]{1,3})\d+")?(?:\s+s="(\d+)")?(?:\s+t="(\w+)")?\s*$/;
const LETTERS = /^([A-Za-z]{1,3})\d+$/;
/** Characters of a head; attributes that are not known are counted too. */
const LONGEST = 2_000;

/** Throws `Damaged` for an address that is none. */
export function readCellHead(attributes: string): CellHead {
  const usual = USUAL.exec(attributes);
  if (usual) return { column: usual[1] === undefined ? null : columnNumber(usual[1]), style: usual[2], type: usual[3] };
  if (attributes.length > LONGEST) throw new Damaged('a cell has too many attributes');
  const { r, s: style, t: type } = parseAttributes(attributes);
  if (r === undefined) return { column: null, style, type };
  const letters = LETTERS.exec(r)?.[1];
  if (letters === undefined) throw new Damaged('a cell has no lawful address');
  return { column: columnNumber(letters), style, type };
}
