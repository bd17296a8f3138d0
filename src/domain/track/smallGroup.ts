/** Fewer enterprises than this in a group would show what a single one reported. */
const FEWEST = 3;
/** So does a group in which one enterprise makes up more than this part. */
const DOMINANT = 0.85;

/** Whether a group's figures must not go round: some of its enterprises could be told from them. `amounts` are those of its enterprises. */
export function isSmallGroup(amounts: readonly number[]): boolean {
  if (amounts.length === 0) return false;
  const sizes = amounts.map(Math.abs);
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return amounts.length < FEWEST || (whole > 0 && Math.max(...sizes) > DOMINANT * whole);
}
