/** Fewer enterprises than this in a group would show what a single one reported. */
const FEWEST = 3;
/** So does a group in which one enterprise makes up more than this part. */
const DOMINANT = 0.85;

/**
 * Whether a group's sums must not go round: what one of its enterprises planned or reported could be told from them.
 * Every list is one figure of each of its enterprises; offices and villages, which are open, stand in none.
 */
export function isSmallGroup(...figures: readonly (readonly (number | null)[])[]): boolean {
  const enterprises = Math.max(0, ...figures.map(({ length }) => length));
  return enterprises > 0 && (enterprises < FEWEST || figures.some(isDominated));
}

function isDominated(amounts: readonly (number | null)[]): boolean {
  const sizes = amounts.map((amount) => Math.abs(amount ?? 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return whole > 0 && Math.max(...sizes) > DOMINANT * whole;
}
