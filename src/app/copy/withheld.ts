/** Figures of fewer units would be one unit's own, or let one be worked out. */
const FEWEST_UNITS = 3;
const LARGEST_PART = 0.85;

/** What stands of one unit in a sum. */
export interface Contribution {
  readonly isEnterprise: boolean;
  readonly plan: number | null;
  readonly actual: number | null;
}

/**
 * Whether a sum says too much of a single enterprise: fewer than three units stand in it, or one has more than
 * 85 % of the plan or of what is done. Sums of offices and villages alone are open.
 */
export function isWithheld(contributions: readonly Contribution[]): boolean {
  if (!contributions.some(({ isEnterprise }) => isEnterprise)) return false;
  if (contributions.length < FEWEST_UNITS) return true;
  return isDominated(contributions.map(({ plan }) => plan)) || isDominated(contributions.map(({ actual }) => actual));
}

function isDominated(figures: readonly (number | null)[]): boolean {
  const sizes = figures.map((figure) => Math.abs(figure ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return total > 0 && Math.max(...sizes) > LARGEST_PART * total;
}
