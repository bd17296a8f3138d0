/** An element with everything it holds; comments and processing instructions are dropped. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const TAG = /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[([\s\S]*?)\]\]|!DOCTYPE[^>]*|\/([^\s>]+)\s*|([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?))>/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Parses a part and returns its root. Elements keep their prefixes. Throws when tags do not match. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  let last = 0;
  for (const match of text.matchAll(TAG)) {
    const parent = open[open.length - 1];
    if (!parent) throw new Error('XML closes more than it opens');
    if (match.index > last) parent.children.push(unescapeXml(text.slice(last, match.index)));
    last = match.index + match[0].length;
    const [, cdata, closing, name, attributes, empty] = match;
    if (cdata !== undefined) parent.children.push(cdata);
    else if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`XML closes ${closing} out of turn`);
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: parseAttributes(attributes ?? ''), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const root = elements(top)[0];
  if (!root || open.length !== 1) throw new Error('XML is cut off');
  return root;
}

export function parseAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name) attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A whole part, with its declaration. */
export function serializePart(root: XmlElement): string {
  return DECLARATION + serializeXml(root);
}

export function serializeXml(element: XmlElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  if (element.children.length === 0) return `<${element.name}${attributes}/>`;
  const inner = element.children.map((child) => (typeof child === 'string' ? escapeXml(child) : serializeXml(child))).join('');
  return `<${element.name}${attributes}>${inner}</${element.name}>`;
}

/** A new element; attributes without a value are left out. */
export function xml(
  name: string,
  attributes: Record<string, string | number | boolean | undefined | null> = {},
  ...children: (XmlElement | string)[]
): XmlElement {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null) kept[key] = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
  }
  return { name, attributes: kept, children };
}

export function elements(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name));
}

export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent, name)[0];
}

/** Every element of that name below `parent`, at any depth. */
export function descendants(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((element) => [...(element.name === name ? [element] : []), ...descendants(element, name)]);
}

export function textOf(element: XmlElement | undefined): string {
  if (!element) return '';
  return element.children.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/** `1`, `true`, `on`; an absent attribute is `absent`. */
export function flag(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : value === '1' || value === 'true' || value === 'on';
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#([0-9]+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
  });
}
