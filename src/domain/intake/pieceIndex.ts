/** Names by the letters and pairs of letters in them. */
export interface PieceIndex<T> {
  /** Everything that may have a name at most `edits` letters from this one, or one within it or around it. */
  candidates(name: string, edits: number): readonly T[];
}

/**
 * Looks up similar names without comparing all of them. If few letters differ, then of more disjoint pieces of a name than
 * letters differ, one at least stands in the other name too; the rarest pieces are taken. Names are 2 letters or longer.
 */
export function indexPieces<T extends { readonly names: readonly string[] }>(items: readonly T[]): PieceIndex<T> {
  const byPiece = new Map<string, T[]>();
  const byName = new Map<string, T[]>();
  const put = (map: Map<string, T[]>, key: string, item: T): void => {
    const known = map.get(key);
    if (known) known.push(item);
    else map.set(key, [item]);
  };
  for (const item of items) {
    for (const piece of new Set(item.names.flatMap((name) => [...letters(name), ...pairs(name)]))) put(byPiece, piece, item);
    for (const name of new Set(item.names)) put(byName, name, item);
  }
  const commonness = (piece: string): number => byPiece.get(piece)?.length ?? 0;
  return {
    candidates(name, edits) {
      const around = rarestPieces(name, edits + 1, commonness).flatMap((piece) => byPiece.get(piece) ?? []);
      const within = parts(name).flatMap((part) => byName.get(part) ?? []);
      return [...new Set([...around, ...within])];
    },
  };
}

/** As many disjoint pieces as asked for: pairs as long as there are enough letters, the rarest first. */
function rarestPieces(name: string, count: number, commonness: (piece: string) => number): readonly string[] {
  const taken = new Set<number>();
  const pieces: string[] = [];
  const take = (starts: readonly number[], length: number, most: number): void => {
    const byRarity = starts.map((start) => ({ start, often: commonness(name.slice(start, start + length)) })).sort((left, right) => left.often - right.often);
    for (const { start } of byRarity) {
      const places = Array.from({ length }, (_, offset) => start + offset);
      if (pieces.length >= most || places.some((place) => taken.has(place))) continue;
      places.forEach((place) => taken.add(place));
      pieces.push(name.slice(start, start + length));
    }
  };
  const starts = letters(name).map((_, start) => start);
  // A pair takes up two letters and may leave its neighbours alone: short names must keep enough letters for the rest.
  take(starts.slice(0, -1), 2, Math.min(count, Math.max(0, name.length - count)));
  take(starts, 1, count);
  return pieces;
}

function letters(name: string): readonly string[] {
  return name.split('');
}

function pairs(name: string): readonly string[] {
  return letters(name).slice(1).map((letter, index) => `${name.charAt(index)}${letter}`);
}

/** All parts of a name of two letters or more. */
function parts(name: string): readonly string[] {
  return letters(name).flatMap((_, start) => Array.from({ length: Math.max(0, name.length - start - 1) }, (__, more) => name.slice(start, start + 2 + more)));
}
