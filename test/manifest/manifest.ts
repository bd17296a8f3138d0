import { JSDOM } from 'jsdom';
import { SEQUENCES, type Sequence } from './schema';

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Parses a manifest; throws when it is not well-formed. */
export function parseManifest(xml: string): Document {
  const document = new (new JSDOM().window.DOMParser)().parseFromString(xml, 'application/xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}

export function elementsOf(root: Document | Element, name = '*'): Element[] {
  return [...root.getElementsByTagNameNS('*', name)];
}

/** `Parent/Child`, so that a reader finds the place. */
export function pathOf(element: Element): string {
  return element.parentElement ? `${pathOf(element.parentElement)}/${element.localName}` : element.localName;
}

function sequenceOf(element: Element): Sequence {
  const name = element.localName;
  const type = element.getAttributeNS(XSI, 'type');
  const keys = [type ? `${name}:${type}` : '', `${element.parentElement?.localName ?? ''}/${name}`, name];
  const key = keys.find((candidate) => candidate in SEQUENCES);
  return (key && SEQUENCES[key]) || [];
}

/** Position of the next child in the sequence, or -1. */
function advance(sequence: Sequence, from: number, repeated: boolean, name: string): number {
  const current = sequence[from];
  const mayRepeat = current !== undefined && (current[1] === 'many' || current[1] === 'any');
  const start = repeated && !mayRepeat ? from + 1 : from;
  return sequence.findIndex(([candidate], index) => index >= start && candidate === name);
}

function faultsOf(element: Element): string[] {
  const sequence = sequenceOf(element);
  const seen = new Set<string>();
  let position = 0;
  for (const child of element.children) {
    const next = advance(sequence, position, seen.has(sequence[position]?.[0] ?? ''), child.localName);
    if (next < 0) return [`${pathOf(child)} stands where it may not`];
    position = next;
    seen.add(child.localName);
  }
  return sequence
    .filter(([name, count]) => (count === 'one' || count === 'many') && !seen.has(name))
    .map(([name]) => `${pathOf(element)} lacks ${name}`);
}

/** Children out of order, unknown, repeated or missing, by the schema's sequences. */
export function orderFaults(document: Document): string[] {
  return elementsOf(document).flatMap(faultsOf);
}

/** Every text that a user may see or that is an address: the default and each override. */
export function valuesOf(element: Element): string[] {
  const own = element.getAttribute('DefaultValue');
  const overrides = [...element.children].filter((child) => child.localName === 'Override');
  return [...(own === null ? [] : [own]), ...overrides.map((child) => child.getAttribute('Value') ?? '')];
}
