import type { Basis } from '../indicator';
import type { Issue } from '../issue';
import type { Fallback, SplitInput, SplitRow } from './splitInput';

/** What the rows are shared by: one figure a row, ≥ 0; 0 for held rows and rows without one. */
export interface Figures {
  readonly usedBasis: Basis;
  readonly fallback: Fallback;
  readonly weights: readonly number[];
  readonly warnings: readonly Issue[];
}

/**
 * Figures of the basis asked for. When no free row has one, the other column takes its place, and when
 * that is empty too, equal parts; either is said in a warning (`all-bases-zero`, `all-weights-zero`).
 * The pool shares only by a weight or base of its own.
 */
export function chooseFigures(input: SplitInput, rows: readonly SplitRow[]): Figures {
  const chain: readonly Basis[] = CHAINS[input.basis];
  const sharing = rows.some((row) => row.hold === 'none' && !row.isPool);
  const used = chain.find((basis) => rows.some((row) => figureOf(row, basis) > 0)) ?? input.basis;
  const weights = rows.map((row) => figureOf(row, used));
  if (used === input.basis || !sharing) return { usedBasis: used, fallback: 'none', weights, warnings: [] };
  const code = input.basis === 'share' ? 'all-bases-zero' : 'all-weights-zero';
  const warning: Issue = { code, severity: 'warning', facts: { indicator: input.indicator, used } };
  return { usedBasis: used, fallback: used, weights, warnings: [warning] };
}

const CHAINS: Readonly<Record<Basis, readonly Basis[]>> = {
  share: ['share', 'weight', 'equal'],
  weight: ['weight', 'share', 'equal'],
  equal: ['equal'],
};

function figureOf(row: SplitRow, basis: Basis): number {
  if (row.hold !== 'none') return 0;
  if (basis === 'equal') return row.isPool ? 0 : 1;
  return Math.max(0, (basis === 'share' ? row.base : row.weight) ?? 0);
}
