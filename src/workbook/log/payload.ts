import type { Literal } from '../spec';
import type { LoggedCell, TakenBack } from './operation';
import { unpack } from './packed';

/** What names the changed rows of a table: ascending positions by their distances, and one list of names a key column. */
export interface PackedRows {
  readonly at: readonly number[];
  readonly keys: readonly (readonly string[])[] | null;
}

/** The packed contents of one column of an operation. */
export interface Payload {
  /** What the operation's first column says of all of it; `null` in its others. */
  readonly head: { readonly rows: ReadonlyMap<string, PackedRows>; readonly added: ReadonlyMap<string, number>; readonly restores: TakenBack | null } | null;
  /** Places among the table's changed rows by their distances; `null` for all of them. */
  readonly at: readonly number[] | null;
  readonly cells: readonly LoggedCell[];
}

/** Cells before or after; `null` for a text that is none, or damaged. A plain list is the form of older logs. */
export function readPayload(packed: string): Payload | readonly Literal[] | null {
  const content = unpack(packed);
  if (isList(content)) return content.every(isLiteral) ? content : null;
  if (!isRecord(content) || content['v'] !== 2) return null;
  const { at, cells } = content;
  if (!isList(cells) || !cells.every(isCell)) return null;
  if (at !== undefined && !(isList(at) && at.every(isNumber))) return null;
  return { head: headOf(content), at: at ?? null, cells };
}

function headOf({ rows, added, restores }: Readonly<Record<string, unknown>>): Payload['head'] {
  if (!isRecord(rows)) return null;
  const tables = Object.entries(rows).flatMap(([table, packed]): [string, PackedRows][] => {
    if (!isRecord(packed)) return [];
    const { at, keys } = packed;
    if (!isList(at) || !at.every(isNumber)) return [];
    return [[table, { at, keys: isList(keys) && keys.every(isTexts) ? keys : null }]];
  });
  const grown = isList(added) ? added.flatMap((entry): [string, number][] => (isGrowth(entry) ? [[entry[0], entry[1]]] : [])) : [];
  const reference = isRecord(restores) && typeof restores['id'] === 'string' ? { id: restores['id'], isRest: restores['isRest'] === true } : null;
  return { rows: new Map(tables), added: new Map(grown), restores: reference };
}

function isList(content: unknown): content is readonly unknown[] {
  return Array.isArray(content);
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function isNumber(content: unknown): content is number {
  return typeof content === 'number';
}

function isTexts(content: unknown): content is readonly string[] {
  return isList(content) && content.every((text) => typeof text === 'string');
}

function isLiteral(content: unknown): content is Literal {
  return content === null || typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean';
}

function isCell(content: unknown): content is LoggedCell {
  if (!isList(content)) return isLiteral(content);
  return typeof content[0] === 'string' && (content.length === 1 || (content.length === 2 && isLiteral(content[1])));
}

function isGrowth(content: unknown): content is readonly [string, number] {
  return isList(content) && typeof content[0] === 'string' && typeof content[1] === 'number';
}
