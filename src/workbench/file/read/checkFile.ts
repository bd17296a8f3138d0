import { readDirectory } from '../../../xlsx/package/directory';
import { FileRefused } from '../refusal';

export const LARGEST_FILE = 20 * 1024 * 1024;
export const LARGEST_UNPACKED = 200 * 1024 * 1024;

/**
 * Refuses, before anything is unpacked, what is too large or cannot be a workbook. The directory's sizes may be trusted here:
 * unpacking holds each part to its own. Throws `FileRefused`.
 */
export function checkFile(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_FILE) throw new FileRefused('file-too-large', { bytes: bytes.length, limit: LARGEST_FILE });
  const entries = readDirectory(bytes);
  if (!entries) throw new FileRefused('not-a-workbook', { reason: isCompoundFile(bytes) ? 'old-or-encrypted' : 'no-zip' });
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LARGEST_UNPACKED) throw new FileRefused('file-too-large', { unpacked, limit: LARGEST_UNPACKED });
  const paths = entries.map(({ path }) => path);
  if (!paths.includes('_rels/.rels') || !paths.some((path) => path.endsWith('.xml') && path.includes('worksheets/'))) {
    throw new FileRefused('not-a-workbook', { reason: 'no-worksheet' });
  }
}

/** The container of .xls files and of encrypted workbooks. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
