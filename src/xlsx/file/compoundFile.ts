const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_SIZE = 512;
const ENTRY_SIZE = 128;
const LENGTH_AT = 64;
const TYPE_AT = 66;
const STREAM = 2;

/** The container of .xls files and of encrypted workbooks (MS-CFB 2.2). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Names of the streams in a compound file. Directory entries (MS-CFB 2.6.1) are told by their form
 * wherever one can stand, not by following the file's chains, which may be cut off or run in circles.
 */
export function streamNames(bytes: Uint8Array): ReadonlySet<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  for (let at = HEADER_SIZE; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    const length = view.getUint16(at + LENGTH_AT, true);
    const isEntry = bytes[at + TYPE_AT] === STREAM && length > 2 && length <= LENGTH_AT && length % 2 === 0 && view.getUint16(at + length - 2, true) === 0;
    if (isEntry) names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}
