import { commonIntegers, type Decimal, decimalOf, divideRounding } from '../decimal';
import type { Direction, Kind } from '../indicator';

/**
 * Where a year's increment comes from: what existing units grow by themselves, second phases, new production, units
 * that rise above scale, the town pool, units that left, figures of last year that stand on no row, and the gap: what
 * existing units would have to add without any of that.
 */
const GROWTH_SOURCES = ['natural', 'secondPhase', 'newProduction', 'rising', 'pool', 'leaving', 'unlisted', 'gap'] as const;
type GrowthSource = (typeof GROWTH_SOURCES)[number];

/** What a carrying unit is to the growth of an indicator. */
export type Carrier = 'existing' | 'building' | 'rising' | 'pool' | 'leaving';

/** One row: decimals of the split unit. */
export interface CarriedGrowth {
  readonly carrier: Carrier;
  /** Last year; `null` for none. */
  readonly base: number | null;
  readonly planned: number;
  /** Production starts within this year. */
  readonly starts: boolean;
}

/** What the target grows from. */
interface GrowthTerms {
  /** The town's own figure of last year; `null` to take the sum of the rows. */
  readonly lastYear: number | null;
  /** Percent by which existing units grow by themselves. */
  readonly naturalGrowth: number;
}

/** Amounts are decimals of the split unit; the parts add up to the increment exactly. */
export interface GrowthBridge {
  readonly lastYear: number;
  readonly planned: number;
  readonly increment: number;
  readonly parts: readonly { readonly source: GrowthSource; readonly amount: number; /** Rows behind it. */ readonly rows: number }[];
  /** Units that worked last year and go on as they are. */
  readonly existing: { readonly rows: number; readonly base: number; readonly planned: number };
}

/** Nobody grows by more than this on its own without a reason, unless a natural growth is stated. */
const LARGE_GROWTH = 20;
/** So many percentage points above a stated natural growth need a source too. */
const ABOVE_NATURAL = 10;

/** Whether growth of `percent` asks for sources: above 20 %, or 10 points above the natural growth where one is stated. */
export function isLargeGrowth(percent: number, naturalGrowth: number): boolean {
  return percent > (naturalGrowth > 0 ? Math.min(LARGE_GROWTH, naturalGrowth + ABOVE_NATURAL) : LARGE_GROWTH);
}

/** Growth is asked about where more is better and amounts add up or stand at a level; counts and net figures have too small a base. */
export function growsBySources(kind: Kind, direction: Direction): boolean {
  return direction === 'higher' && (kind === 'flow' || kind === 'stock');
}

/** `after` over `before` in percent; `null` without a positive base. */
export function growthPercent(before: number, after: number): number | null {
  return before > 0 ? ((after - before) / before) * 100 : null;
}

/**
 * The bridge from last year to the plan. Natural growth is that of existing units, rounded to the finest decimal of
 * the figures; it is zero unless it is stated. Sources without rows and amount are left out. `null` without a
 * figure of last year.
 */
export function growthSources(rows: readonly CarriedGrowth[], { lastYear, naturalGrowth }: GrowthTerms): GrowthBridge | null {
  const { integers, scale } = commonIntegers([lastYear, ...rows.flatMap(({ base, planned }) => [base, planned])].map(exact));
  const [town = 0n, ...amounts] = integers;
  const moved = rows.map((row, index): Moved => ({ row, base: amounts[2 * index] ?? 0n, planned: amounts[2 * index + 1] ?? 0n }));
  const based = sum(moved.map(({ base }) => base));
  const before = lastYear === null ? based : town;
  if (before <= 0n) return null;
  const existing = moved.filter(({ row }) => sourceOf(row) === 'gap');
  const existingBase = sum(existing.map(({ base }) => base));
  const natural = grown(existingBase, exact(naturalGrowth));
  const partOf = (source: GrowthSource): { amount: bigint; rows: number } => {
    if (source === 'natural') return { amount: natural, rows: natural === 0n ? 0 : existing.length };
    if (source === 'unlisted') return { amount: based - before, rows: 0 };
    const own = moved.filter(({ row }) => sourceOf(row) === source);
    const increase = sum(own.map(({ base, planned }) => planned - base));
    return { amount: source === 'gap' ? increase - natural : increase, rows: own.length };
  };
  const number = (amount: bigint): number => Number(amount) / 10 ** scale;
  const planned = sum(moved.map((one) => one.planned));
  return {
    lastYear: number(before),
    planned: number(planned),
    increment: number(planned - before),
    parts: GROWTH_SOURCES.map((source) => ({ source, ...partOf(source) }))
      .filter(({ amount, rows: count }) => amount !== 0n || count > 0)
      .map(({ source, amount, rows: count }) => ({ source, amount: number(amount), rows: count })),
    existing: { rows: existing.length, base: number(existingBase), planned: number(sum(existing.map((one) => one.planned))) },
  };
}

interface Moved {
  readonly row: CarriedGrowth;
  readonly base: bigint;
  readonly planned: bigint;
}

/** What existing units add beyond their natural growth is the gap. */
function sourceOf({ carrier, base, starts }: CarriedGrowth): GrowthSource {
  if (carrier === 'pool' || carrier === 'leaving' || carrier === 'rising') return carrier;
  const isNew = base === null || base === 0;
  if (carrier === 'building') return isNew ? 'newProduction' : 'secondPhase';
  return isNew && starts ? 'newProduction' : 'gap';
}

function grown(base: bigint, percent: Decimal): bigint {
  return divideRounding(base * percent.coefficient, 100n * 10n ** BigInt(percent.scale));
}

function exact(amount: number | null): Decimal {
  return decimalOf(amount ?? 0) ?? { coefficient: 0n, scale: 0 };
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
