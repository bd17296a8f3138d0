import { isCompoundFile, streamNames } from './compoundFile';
import type { RefusalCode } from './refused';

/** First bytes as Latin-1 text, with the place where they stand. */
const SIGNATURES: readonly (readonly [at: number, text: string, code: RefusalCode])[] = [
  [0, '%PDF', 'file-pdf'],
  [0, 'Rar!', 'file-archive'],
  [0, '7z\xbc\xaf\x27\x1c', 'file-archive'],
  [0, '\x1f\x8b', 'file-archive'],
  [0, '\x89PNG', 'file-picture'],
  [0, '\xff\xd8\xff', 'file-picture'],
  [0, 'GIF8', 'file-picture'],
  [0, 'BM', 'file-picture'],
  [0, 'II*\0', 'file-picture'],
  [0, 'MM\0*', 'file-picture'],
  [8, 'WEBP', 'file-picture'],
  [4, 'ftyp', 'file-picture'],
];
const LOOKED_AT = 4096;

/** What a file is that is no zip file, told from its content: names lie. `null` for one that begins as a zip file does. */
export function kindOf(bytes: Uint8Array): RefusalCode | null {
  const start = latin1(bytes.subarray(0, LOOKED_AT));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return null;
  if (bytes.every((byte) => byte === 0)) return 'file-empty';
  if (isCompoundFile(bytes)) return compoundKind(streamNames(bytes));
  const known = SIGNATURES.find(([at, text]) => start.startsWith(text, at));
  // A bitmap's two letters may also begin a text.
  if (known && !(known[1] === 'BM' && isText(start))) return known[2];
  if (!isText(start)) return 'file-not-spreadsheet';
  return /^(?:\xef\xbb\xbf)?\s*</.test(start) ? 'file-web-page' : 'file-text';
}

function compoundKind(names: ReadonlySet<string>): RefusalCode {
  if (names.has('EncryptedPackage')) return 'file-encrypted';
  return names.has('Workbook') || names.has('Book') ? 'file-old-format' : 'file-not-spreadsheet';
}

/** Tab, line ends, page ends and escape: the control characters of texts. */
const CONTROLS = new Set([9, 10, 11, 12, 13, 27]);

/** UTF-16, whose characters look like control characters, is told by its mark. */
function isText(start: string): boolean {
  const isWide = start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff');
  return isWide || [...start].every((character) => character >= ' ' || CONTROLS.has(character.charCodeAt(0)));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
