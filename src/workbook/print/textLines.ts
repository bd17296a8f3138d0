/** Points of a column's characters, as `excel/build` makes columns of them, less the padding inside a cell. */
const POINTS_PER_CHARACTER = 5.25;

/** Lines that a text takes in a column so many characters wide, at a font size in points: Han characters are as wide as high, others half. */
export function textLines(text: string, characters: number, fontSize: number): number {
  const width = characters * POINTS_PER_CHARACTER;
  const lengthOf = (line: string): number => [...line].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.55), 0) * fontSize;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line) / width)), 0);
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2000;
}
