const knownLetters: string[] = [];

/** `0` is `A`, `26` is `AA`. */
export function columnLetters(column: number): string {
  return (knownLetters[column] ??= spellColumn(column));
}

function spellColumn(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `A` is `0`. Letters of either case; nothing else is checked. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}
