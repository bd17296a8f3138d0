/** One text of a catalogue, at its path of keys. A function stands for a sentence with blanks. */
export interface Entry {
  readonly path: string;
  readonly kind: 'text' | 'sentence' | 'other';
  readonly text: string;
  /** `{name}` places in a text, sorted, or the number of parameters of a sentence. */
  readonly blanks: string;
}

function leaf(path: string, value: unknown): Entry {
  if (typeof value === 'string') {
    const blanks = [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    return { path, kind: 'text', text: value, blanks: blanks.join(',') };
  }
  if (typeof value === 'function') return { path, kind: 'sentence', text: '', blanks: String(value.length) };
  return { path, kind: 'other', text: '', blanks: JSON.stringify(value) ?? '' };
}

/** All texts of a catalogue, however deep its keys go. */
export function entriesOf(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null) return [leaf(path, value)];
  return Object.entries(value).flatMap(([key, child]) => entriesOf(child, path === '' ? key : `${path}.${key}`));
}

/**
 * What one catalogue has and the other lacks or has otherwise. A text may be empty: some stand before
 * or after a figure in one language only.
 */
export function differences(left: unknown, right: unknown): string[] {
  const describe = (entry: Entry) => `${entry.path} (${entry.kind}, blanks: ${entry.blanks || 'none'})`;
  const a = entriesOf(left);
  const b = entriesOf(right);
  const inA = new Set(a.map(describe));
  const inB = new Set(b.map(describe));
  return [
    ...[...inA].filter((entry) => !inB.has(entry)).map((entry) => `only left: ${entry}`),
    ...[...inB].filter((entry) => !inA.has(entry)).map((entry) => `only right: ${entry}`),
  ];
}

/** Words of the user's data that are recognised in either language, wherever they stand. */
const RECOGNISED = /^units\./;

/** Texts of the English catalogue that were left in Chinese. */
export function untranslated(english: unknown): string[] {
  return entriesOf(english)
    .filter(({ path, text }) => /\p{Script=Han}/u.test(text) && !RECOGNISED.test(path))
    .map(({ path }) => path);
}
