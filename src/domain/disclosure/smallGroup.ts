/** Fewer enterprises than this in a group would show what a single one reported. */
const FEWEST = 3;
/** So does a group in which one enterprise makes up more than this part. */
const DOMINANT = 0.85;

/** One figure of each of a group's enterprises. */
type Amounts = readonly (number | null)[];

/**
 * Whether a group's sums must not go round: what one of its enterprises planned or reported could be told from them.
 * Every list is one figure of each of its enterprises; offices and villages, which are open, stand in none. Enterprises
 * without a figure, or with none but zero, add nothing behind which others could stand.
 */
export function isSmallGroup(...figures: readonly Amounts[]): boolean {
  const enterprises = Math.max(0, ...figures.map(({ length }) => length));
  return enterprises > 0 && (enterprises < FEWEST || figures.some(isThin) || figures.some((amounts) => isDominated(amounts, amounts)));
}

/** Whether one of `parts` makes up most of all `amounts`. */
export function isDominated(parts: Amounts, amounts: Amounts): boolean {
  const whole = amounts.reduce<number>((sum, amount) => sum + size(amount), 0);
  return whole > 0 && Math.max(0, ...parts.map(size)) > DOMINANT * whole;
}

/** Whether something is added up, and by too few. */
export function isThin(amounts: Amounts): boolean {
  const adding = amounts.filter((amount) => size(amount) > 0).length;
  return adding > 0 && adding < FEWEST;
}

function size(amount: number | null): number {
  return Math.abs(amount ?? 0);
}
