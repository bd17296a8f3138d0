/** Pieces of a sentence around the figures that stand between them; as many in every language. */
export function parts<Pieces extends readonly string[]>(...pieces: Pieces): Loose<Pieces> {
  return pieces as Loose<Pieces>;
}

type Loose<Pieces extends readonly string[]> = { readonly [Index in keyof Pieces]: string };
