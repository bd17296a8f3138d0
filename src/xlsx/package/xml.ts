import { Damaged } from './damaged';
import { scanXml } from './scanXml';

/** An element with everything it holds; comments and processing instructions are dropped. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Begins where the attribute before ended, so that a long text which is none is looked at once. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gy;

/** Parses a part and returns its root. Elements keep their prefixes. Throws `Damaged` as `scanXml` does. */
export function parseXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  scanXml(text, {
    open(name, attributes, depth) {
      const element: XmlElement = { name, attributes: parseAttributes(attributes), children: [] };
      open[depth]?.children.push(element);
      open[depth + 1] = element;
    },
    close: (_, depth) => open.splice(depth + 1),
    text: (part, isLiteral) => open.at(-1)?.children.push(isLiteral ? part : unescapeXml(part)),
  });
  const root = elements(top)[0];
  if (!root) throw new Damaged('XML has no root');
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
