/** Excel's longest sheet name. */
const LONGEST = 31;

/**
 * Names for new sheets that no sheet of the workbook has: characters that Excel refuses are taken out, and where one of
 * them is taken all are numbered alike, so that a circular and its annexes stay together.
 */
export function freeSheetNames(wanted: readonly string[], taken: readonly string[]): readonly string[] {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.map((name) => name.replace(/[\\/?*[\]:']/g, ' ').trim());
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `(${number})`;
    const names = clean.map((name) => name.slice(0, LONGEST - suffix.length) + suffix);
    if (names.every((name) => !known.has(name.toLowerCase()))) return names;
  }
}
