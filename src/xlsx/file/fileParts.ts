import { Damaged } from '../package/damaged';
import { type DirectoryEntry, readDirectory } from '../package/directory';
import { unpack } from '../package/unpack';
import { LARGEST_UNPACKED, MOST_ENTRIES } from './limits';
import { Refused } from './refused';

/**
 * The parts of a file that may mean harm. Nothing is unpacked before it is asked for, and whatever the
 * file says, never more than the limit in all: reading a part again counts again.
 */
export class FileParts {
  private readonly entries = new Map<string, DirectoryEntry>();
  private left = LARGEST_UNPACKED;

  /** Throws `Refused` or `Damaged`. */
  constructor(private readonly bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    if (!entries) throw new Damaged('the zip file is cut off');
    const total = (measure: 'size' | 'packed'): number => entries.reduce((sum, entry) => sum + entry[measure], 0);
    if (entries.length > MOST_ENTRIES || total('size') > LARGEST_UNPACKED) throw new Refused('file-too-full');
    if (total('packed') > bytes.length) throw new Damaged('entries overlap');
    if (entries.some(({ isEncrypted }) => isEncrypted)) throw new Refused('file-encrypted');
    for (const entry of entries) {
      const name = nameOf(entry.path);
      // Programs differ on which of two parts of one name they read.
      if (this.entries.has(name)) throw new Damaged(`two parts are called ${name}`);
      this.entries.set(name, entry);
    }
  }

  /** In lower case, as names of parts are compared (ECMA-376 part 2, 6.2.2.3). */
  names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(nameOf(path));
  }

  /** Throws `Refused` or `Damaged`. */
  text(path: string): string {
    const entry = this.entries.get(nameOf(path));
    if (!entry) throw new Damaged(`there is no part ${path}`);
    if (entry.size > this.left) throw new Refused('file-too-full');
    this.left -= entry.size;
    return decode(unpack(this.bytes, entry));
  }
}

/** Some programs write backslashes. */
function nameOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function decode(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}
