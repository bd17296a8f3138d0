import { Damaged } from './damaged';

/** What a scan finds, in the order of the part. */
export interface XmlEvents {
  /** A name with its prefix, and its attributes as they stand, for `parseAttributes`. Empty elements open and close. `depth` is 0 for the root. */
  open(name: string, attributes: string, depth: number): void;
  close(name: string, depth: number): void;
  /** Text as it stands; `isLiteral` when it is not escaped. */
  text(text: string, isLiteral: boolean): void;
}

/** Elements inside one another; real parts have less than thirty. */
const DEEPEST = 200;
/** Characters of a tag; the longest that programs write are lists of areas. */
const LONGEST_TAG = 1_000_000;

const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const SPACE = 32;

/**
 * Goes through a part once, in a time that grows with its length whatever stands in it. Comments and
 * processing instructions are left out. Throws `Damaged` when tags do not match, and for a document
 * type, which is where entities that grow without end are declared and which OOXML parts never have
 * (ECMA-376 part 2, 7.2.4).
 */
export function scanXml(text: string, events: XmlEvents): void {
  const open: string[] = [];
  let at = 0;
  let isOver = false;
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
    if (start > at && open.length > 0) events.text(text.slice(at, start), false);
    const mark = text.charCodeAt(start + 1);
    if (mark === BANG || mark === QUESTION) {
      at = skipAside(text, start, open.length > 0 ? events : null);
    } else if (mark === SLASH) {
      at = endOfTag(text, start);
      const name = text.slice(start + 2, at - 1).trimEnd();
      if (open.pop() !== name) throw new Damaged(`XML closes ${name.slice(0, 50)} out of turn`);
      events.close(name, open.length);
      isOver = open.length === 0;
    } else {
      if (isOver) throw new Damaged('XML has two roots');
      at = endOfTag(text, start);
      isOver = openTag(text, start, at, open, events);
    }
  }
  if (!isOver) throw new Damaged('XML is cut off');
}

/** Returns whether the element was the root and empty. */
function openTag(text: string, start: number, end: number, open: string[], events: XmlEvents): boolean {
  const isEmpty = text.charCodeAt(end - 2) === SLASH;
  const last = isEmpty ? end - 2 : end - 1;
  let nameEnd = start + 1;
  while (nameEnd < last && text.charCodeAt(nameEnd) > SPACE) nameEnd += 1;
  if (nameEnd === start + 1) throw new Damaged('XML has a tag without a name');
  if (open.length >= DEEPEST) throw new Damaged('XML is nested too deeply');
  const name = text.slice(start + 1, nameEnd);
  events.open(name, text.slice(nameEnd, last), open.length);
  if (!isEmpty) open.push(name);
  else events.close(name, open.length);
  return isEmpty && open.length === 0;
}

/** The place behind a tag's `>`, which may also stand in its attributes' values. */
function endOfTag(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TAG);
  let quote = 0;
  for (let at = start + 1; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return at + 1;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  throw new Damaged('XML has a tag without an end');
}

/** The place behind a comment, an instruction or a literal text. */
function skipAside(text: string, start: number, events: XmlEvents | null): number {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4);
  if (text.startsWith('<?', start)) return behind(text, '?>', start + 2);
  if (!text.startsWith('<![CDATA[', start)) throw new Damaged('XML declares a document type');
  const end = behind(text, ']]>', start + 9);
  events?.text(text.slice(start + 9, end - 3), true);
  return end;
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new Damaged('XML is cut off');
  return at + mark.length;
}
