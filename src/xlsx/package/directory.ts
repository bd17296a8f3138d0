const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const WIDE_END_SIGNATURE = 0x06064b50;
const WIDE_LOCATOR_SIGNATURE = 0x07064b50;
const END_SIZE = 22;
const WIDE_END_SIZE = 56;
const WIDE_LOCATOR_SIZE = 20;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
/** Stand for numbers that are told elsewhere because they need more bytes (zip64). */
const ELSEWHERE = 0xffffffff;
const COUNT_ELSEWHERE = 0xffff;
const WIDE_FIELD = 1;
const ENCRYPTED = 1;

export interface DirectoryEntry {
  readonly path: string;
  /** Bytes once unpacked, as the directory says; `Infinity` when it says 4 GB or more and not how much. */
  readonly size: number;
  /** Bytes as packed. */
  readonly packed: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly isEncrypted: boolean;
}

/**
 * Lists a zip file's entries from its central directory, unpacking nothing (APPNOTE.TXT 4.3.12,
 * 4.3.14 to 4.3.16 and 4.5.3). Returns `null` when the bytes are no zip file, or one cut off.
 */
export function readDirectory(bytes: Uint8Array): DirectoryEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { count, start } = extentOf(view, end);
  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) return null;
    const name = at + ENTRY_SIZE;
    const extra = name + view.getUint16(at + 28, true);
    const comment = extra + view.getUint16(at + 30, true);
    if (comment > view.byteLength) return null;
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(name, extra)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      ...measuresOf(view, at, wideNumbers(view, extra, comment)),
    });
    at = comment + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return null;
}

function extentOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const extent = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  if (extent.count !== COUNT_ELSEWHERE && extent.start !== ELSEWHERE) return extent;
  const locator = end - WIDE_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== WIDE_LOCATOR_SIGNATURE) return extent;
  const wide = wideNumber(view, locator + 8);
  if (wide + WIDE_END_SIZE > view.byteLength || view.getUint32(wide, true) !== WIDE_END_SIGNATURE) return extent;
  return { count: wideNumber(view, wide + 32), start: wideNumber(view, wide + 48) };
}

/** Numbers that need eight bytes stand in the order of the fields that say so. */
function measuresOf(view: DataView, at: number, wide: number[]): Pick<DirectoryEntry, 'size' | 'packed' | 'offset'> {
  const number = (field: number): number => {
    const short = view.getUint32(at + field, true);
    return short === ELSEWHERE ? (wide.shift() ?? Infinity) : short;
  };
  return { size: number(24), packed: number(20), offset: number(42) };
}

function wideNumbers(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_FIELD) continue;
    const length = Math.min(view.getUint16(at + 2, true), to - at - 4);
    return Array.from({ length: Math.floor(length / 8) }, (_, index) => wideNumber(view, at + 4 + index * 8));
  }
  return [];
}

function wideNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
