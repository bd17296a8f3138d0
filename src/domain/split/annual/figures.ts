import { type Minor, minor, roundToMinor } from '../../amount';
import { decimalOf, roundDecimal } from '../../decimal';
import type { Basis } from '../../indicator';
import type { Issue } from '../../issue';
import { sharingPart } from './yearPart';
import type { Fallback, SharedBy, SplitInput, SplitRow } from '../splitInput';

/** What a group's rows are shared by. */
export interface Figures {
  readonly usedBasis: Basis;
  readonly fallback: Fallback;
  readonly sharedBy: SharedBy;
  /** What each row stands at before anything is shared; `null` throughout when all is shared. */
  readonly starts: readonly Minor[] | null;
  /** One figure a row, ≥ 0; 0 for held rows and rows without one. */
  readonly weights: readonly number[];
  readonly warnings: readonly Issue[];
}

type Candidate = Pick<Figures, 'sharedBy' | 'starts' | 'weights'>;

/**
 * Figures of the basis asked for. When no free row has one, or growth alone exceeds the total, the next of the
 * chain takes its place, at the end equal parts; that is said in a warning (`all-bases-zero`, `all-weights-zero`,
 * `no-headroom`, `growth-exceeds-target`). The pool shares only by a weight or base of its own.
 */
export function chooseFigures(input: SplitInput, rows: readonly SplitRow[], total: Minor): Figures {
  const sharing = rows.some((row) => row.hold === 'none' && !row.isPool);
  for (const basis of CHAINS[input.basis]) {
    const candidate = CANDIDATES[basis](input, rows);
    if (!isUsable(candidate, rows, total)) continue;
    const fellBack = basis !== input.basis && sharing;
    return { ...candidate, usedBasis: basis, fallback: fellBack ? candidate.sharedBy : 'none', warnings: fellBack ? [warning(input, rows, basis)] : [] };
  }
  return { ...CANDIDATES[input.basis](input, rows), usedBasis: input.basis, fallback: 'none', warnings: [] };
}

const CHAINS: Readonly<Record<Basis, readonly Basis[]>> = {
  share: ['share', 'weight', 'equal'],
  weight: ['weight', 'share', 'equal'],
  equal: ['equal'],
  headroom: ['headroom', 'share', 'weight', 'equal'],
  growth: ['growth', 'share', 'weight', 'equal'],
};

const CANDIDATES: Readonly<Record<Basis, (input: SplitInput, rows: readonly SplitRow[]) => Candidate>> = {
  share: (input, rows) => {
    const isSigned = rows.some((row) => row.hold === 'none' && (row.base ?? 0) < 0);
    const starts = isSigned ? rows.map((row) => inMinor(row.base ?? 0, input)) : null;
    return { sharedBy: 'share', starts, weights: rows.map((row) => working(input, row, Math.abs(row.base ?? 0))) };
  },
  weight: (input, rows) => ({ sharedBy: 'weight', starts: null, weights: rows.map((row) => working(input, row, row.weight ?? 0)) }),
  equal: (input, rows) => ({ sharedBy: 'equal', starts: null, weights: rows.map((row) => (row.isPool ? 0 : working(input, row, 1))) }),
  headroom: (input, rows) => {
    const starts = rows.map((row) => startFrom(input, row, 0));
    return { sharedBy: 'headroom', starts, weights: rows.map((row, index) => working(input, row, room(input, row, starts[index] ?? 0))) };
  },
  growth: (input, rows) => {
    const byWeight = rows.some((row) => row.hold === 'none' && (row.weight ?? 0) > 0);
    const figure = (row: SplitRow): number => (byWeight ? row.weight : row.base) ?? 0;
    return {
      sharedBy: byWeight ? 'weight' : 'share',
      starts: rows.map((row) => startFrom(input, row, input.growthPercent)),
      weights: rows.map((row) => working(input, row, figure(row))),
    };
  },
};

/** A start that is more than the total leaves nothing to share; held rows take theirs first. */
function isUsable({ starts, weights, sharedBy }: Candidate, rows: readonly SplitRow[], total: Minor): boolean {
  if (sharedBy === 'equal') return true;
  if (!weights.some((weight) => weight > 0)) return false;
  if (starts === null || rows.some((row) => (row.base ?? 0) < 0)) return true;
  const standing = rows.reduce((sum, row, index) => sum + (row.hold === 'none' ? (starts[index] ?? 0) : (row.annual ?? 0)), 0);
  return standing <= total;
}

/** Held rows share nothing; a unit that stops shares by the part of the year in which it works. */
function working(input: SplitInput, row: SplitRow, figure: number): number {
  if (row.hold !== 'none' || figure <= 0) return 0;
  const part = sharingPart(input, row);
  return part === 1 ? figure : roundDecimal(figure * part, 9);
}

function startFrom(input: SplitInput, row: SplitRow, growthPercent: number): Minor {
  return row.isPool ? minor(0) : inMinor(Math.max(0, row.base ?? 0) * (1 + growthPercent / 100) * sharingPart(input, row), input);
}

function room(input: SplitInput, row: SplitRow, start: number): number {
  return row.maximum === null ? 0 : Math.max(0, row.maximum - start) / 10 ** input.decimals;
}

function inMinor(amount: number, { decimals }: SplitInput): Minor {
  const decimal = decimalOf(amount);
  return decimal ? roundToMinor(decimal, decimals) : minor(0);
}

const WARNINGS: Readonly<Record<Basis, string>> = {
  share: 'all-bases-zero',
  weight: 'all-weights-zero',
  equal: 'all-weights-zero',
  headroom: 'no-headroom',
  growth: 'growth-exceeds-target',
};

function warning(input: SplitInput, rows: readonly SplitRow[], used: Basis): Issue {
  const noBase = input.basis === 'growth' && !rows.some((row) => row.hold === 'none' && (row.base ?? 0) > 0);
  return { code: noBase ? 'all-bases-zero' : WARNINGS[input.basis], severity: 'warning', facts: { indicator: input.indicator, used } };
}
