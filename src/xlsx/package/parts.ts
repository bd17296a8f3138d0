import { strFromU8, strToU8, zipSync } from 'fflate';
import { Damaged } from './damaged';
import { readDirectory } from './directory';
import { unpack } from './unpack';
import { parseXml, serializePart, type XmlElement } from './xml';

const MAIN = /xmlns:([A-Za-z0-9_]+)=(["'])http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main\2/;

/** The parts of a package, unpacked and changed in memory. */
export class Parts {
  private readonly files: Map<string, Uint8Array>;
  private readonly trees = new Map<string, XmlElement>();

  /** Throws `Damaged`. How large everything is when it is unpacked is the caller's to check. */
  constructor(bytes: Uint8Array) {
    const entries = readDirectory(bytes);
    if (!entries) throw new Damaged('no zip file');
    this.files = new Map(entries.map((entry) => [entry.path, unpack(bytes, entry)]));
  }

  names(): string[] {
    return [...this.files.keys()];
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** The part's text, with the spreadsheet namespace as the default one; `''` when there is none. */
  text(path: string): string {
    const bytes = this.files.get(path);
    return bytes ? withoutMainPrefix(strFromU8(bytes).replace(/^\uFEFF/, '')) : '';
  }

  setText(path: string, text: string): void {
    this.trees.delete(path);
    this.files.set(path, strToU8(text));
  }

  /** The part as a tree that may be changed; `pack` writes it back. */
  tree(path: string): XmlElement {
    const known = this.trees.get(path);
    if (known) return known;
    const text = this.text(path);
    if (!text) throw new Error(`the file has no part ${path}`);
    const tree = parseXml(text);
    this.trees.set(path, tree);
    return tree;
  }

  delete(path: string): void {
    this.trees.delete(path);
    this.files.delete(path);
  }

  /** Zips everything; `level` 0 stores, for parts that are read again at once. */
  pack(level: 0 | 6): Uint8Array {
    for (const [path, tree] of this.trees) this.files.set(path, strToU8(serializePart(tree)));
    return zipSync(Object.fromEntries(this.files), { level, mtime: new Date(1980, 0, 1) });
  }
}

/** Some programs write `<x:row>`; excelize and we look for `<row>`. */
function withoutMainPrefix(text: string): string {
  const match = MAIN.exec(text.slice(0, 4000));
  if (!match?.[1]) return text;
  const prefix = match[1];
  return text
    .replace(match[0], match[0].replace(`xmlns:${prefix}`, 'xmlns'))
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</');
}
