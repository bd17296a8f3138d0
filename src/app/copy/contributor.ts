import type { Contributor } from '../../domain/disclosure/withheldGroups';
import type { Category } from '../../domain/unit';

interface Figures {
  readonly category: Category;
  readonly annual: number | null;
  readonly milestone: number | null;
  /** The last valid figure. */
  readonly actual: number | null;
}

/** A row of the ledger as sums by office, industry or letter take it: every output goes by the same figures, so that laid side by side they say no more. */
export function contributorOf({ category, annual, milestone, actual }: Figures): Contributor {
  return { isProtected: category === 'enterprise', planned: [annual, milestone], reported: [actual] };
}
