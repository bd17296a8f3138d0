/**
 * Three measures of a column's width (ECMA-376 part 1, 18.3.1.13, for the default font's digit of 7 pixels):
 * the file's width in characters (with 5 pixels of padding in it), pixels at 96 per inch, and the points
 * of Office.js. The default column is 9.140625 characters, 64 pixels, 48 points.
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_WIDTH = 9.140625;
export const DEFAULT_ROW_HEIGHT = 15;

/** Characters as in the file → points, rounded to whole pixels as Excel draws them. */
export function columnPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Points → characters as in the file, rounded to whole pixels. */
export function columnCharacters(points: number): number {
  return Math.round((Math.round(points / POINTS_PER_PIXEL) / DIGIT_PIXELS) * 256) / 256;
}
