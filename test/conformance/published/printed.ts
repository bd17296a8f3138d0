/** Decimals of a figure as printed: 3 of `1988.596`. */
export function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

/** A value as a source with these decimals would print it; no minus before a zero. */
export function print(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/**
 * The whole of which `part` is the printed percentage, from these two alone: of all figures that give that
 * percentage at its printed decimals the one with the fewest digits, and of those the nearest to the middle.
 */
export function wholeOf(part: number, percent: string): number {
  const half = 0.5 * 10 ** -decimalsOf(percent);
  const [low, high] = [(part * 100) / (Number(percent) + half), (part * 100) / (Number(percent) - half)];
  const middle = (part * 100) / Number(percent);
  for (let digits = 1; digits <= 15; digits += 1) {
    const rounded = Number(middle.toPrecision(digits));
    if (rounded > low && rounded <= high) return rounded;
  }
  throw new Error(`nothing gives ${percent}% of ${part}`);
}
