import { scanXml } from '../package/scanXml';
import { parseAttributes } from '../package/xml';

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An element's attributes, parsed when they are asked for: most elements are of no interest. */
export type Attributes = () => Readonly<Record<string, string>>;

/** Visits every element of a part with its name and its parent's, both without prefix; the root's parent is `''`. */
export function readElements(text: string, visit: (name: string, parent: string, attributes: Attributes) => void): void {
  const open: string[] = [];
  scanXml(text, {
    open(prefixed, attributes, depth) {
      const name = localName(prefixed);
      visit(name, depth === 0 ? '' : (open[depth - 1] ?? ''), () => parseAttributes(attributes));
      open[depth] = name;
    },
    close: ignore,
    text: ignore,
  });
}

function ignore(): void {
  return undefined;
}
