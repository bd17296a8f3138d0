import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Excel holds 32,767 characters in a cell. */
const CELL_LIMIT = 30_000;

/** Anything that JSON can hold, deflated, as base64; cut so that each piece fits a cell. */
export function pack(content: unknown): readonly string[] {
  const packed = base64(deflateSync(strToU8(JSON.stringify(content))));
  return Array.from({ length: Math.ceil(packed.length / CELL_LIMIT) }, (_, index) => packed.slice(index * CELL_LIMIT, (index + 1) * CELL_LIMIT));
}

/** What was packed; `undefined` for text that is nothing packed, or damaged. */
export function unpack(packed: string): unknown {
  if (packed === '') return undefined;
  try {
    return JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(packed), (character) => character.charCodeAt(0)))));
  } catch {
    return undefined;
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
