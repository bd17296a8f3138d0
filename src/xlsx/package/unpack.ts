import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import { Damaged } from './damaged';
import type { DirectoryEntry } from './directory';

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes at a time: at most 1,032 times as many come out of them before they are counted. */
const PIECE = 32 * 1024;

/**
 * Unpacks one entry and believes none of the directory's words about it: no more is unpacked than it
 * says, and the bytes must be as many and have the checksum. Whoever has checked that the sizes of
 * all entries together are bearable can unpack them safely. Throws `Damaged`.
 */
export function unpack(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  const content = contentOf(packedBytes(bytes, entry), entry);
  if (crc32(content) !== entry.crc) throw new Damaged(`${entry.path} has another checksum than its directory entry`);
  return content;
}

function packedBytes(bytes: Uint8Array, { path, offset, packed }: DirectoryEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw new Damaged(`${path} is not where the directory says`);
  const start = offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Damaged(`${path} is cut off`);
  return bytes.subarray(start, start + packed);
}

function contentOf(packed: Uint8Array, { path, method, size, isEncrypted }: DirectoryEntry): Uint8Array {
  if (isEncrypted) throw new Damaged(`${path} is encrypted`);
  if (method === STORED && packed.length === size) return packed;
  if (method !== DEFLATED || !Number.isFinite(size)) throw new Damaged(`${path} is packed in a way that is not known`);
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new Damaged(`${path} is larger than the directory says`);
    content.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length && filled < size; at += PIECE) stream.push(packed.subarray(at, at + PIECE));
  if (filled < size) throw new Damaged(`${path} is smaller than the directory says`);
  return content;
}
