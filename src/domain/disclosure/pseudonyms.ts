const LETTERS = 26;

/**
 * Letters A, B … Z, AA … for names. Their order follows neither names nor sizes and cannot be worked out without `secret`;
 * with the same names and the same secret it is the same again.
 */
export function pseudonyms(names: readonly string[], secret: string): ReadonlyMap<string, string> {
  const ordered = [...new Set(names)]
    .map((name) => ({ name, place: scattered(`${secret}\n${name}`) }))
    .sort((left, right) => left.place - right.place || (left.name < right.name ? -1 : 1));
  return new Map(ordered.map(({ name }, index) => [name, lettersOf(index)]));
}

function lettersOf(index: number): string {
  const before = index < LETTERS ? '' : lettersOf(Math.floor(index / LETTERS) - 1);
  return before + String.fromCharCode(65 + (index % LETTERS));
}

/** A number of 53 bits in which every character counts: cyrb53, public domain (github.com/bryc/code, jshash/experimental). */
function scattered(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
