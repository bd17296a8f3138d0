import { type Minor, minor } from '../../domain/amount';
import { groupBy } from '../../domain/groupBy';
import { inCells, type SplitIndicator } from './assembleSplit';
import type { Plan } from './readPlan';

/** Sums of an office's rows, in decimals of the split unit. */
export interface PartialTotal {
  /** `pool` is the town pool, whoever leads it; an office without a name is rows without one. */
  readonly kind: 'office' | 'pool';
  readonly office: string;
  readonly annual: number;
  readonly quarters: readonly number[];
}

/** An indicator's totals by office and quarter, the pool last; they add up to the town's, exactly. */
export interface PartialTotals {
  readonly indicator: string;
  readonly measure: string;
  readonly parts: readonly PartialTotal[];
  readonly town: Pick<PartialTotal, 'annual' | 'quarters'>;
  /** What year and quarters should add up to. */
  readonly target: Pick<PartialTotal, 'annual' | 'quarters'>;
}

/** Sums are taken in minor units. Pure. */
export function partialTotals(plan: Plan, one: SplitIndicator): PartialTotals {
  const planned = one.rows.flatMap((row, index) => {
    const result = one.result.rows[index];
    return result ? [{ office: row.leadOffice, isPool: plan.categories.get(row.unit) === 'pool', amounts: [result.annual, ...result.quarters] }] : [];
  });
  const sums = (rows: Readonly<typeof planned>): PartialTotals['town'] => {
    const at = (position: number): number => inCells(one, minor(rows.reduce((sum, { amounts }) => sum + (amounts[position] ?? 0), 0)));
    return { annual: at(0), quarters: [at(1), at(2), at(3), at(4)] };
  };
  const decimal = (amount: Minor): number => inCells(one, amount);
  const offices = groupBy(planned.filter(({ isPool }) => !isPool), ({ office }) => office);
  const pool = planned.filter(({ isPool }) => isPool);
  return {
    indicator: one.indicator.name,
    measure: one.indicator.splitUnit,
    parts: [
      ...[...offices].map(([office, rows]): PartialTotal => ({ kind: 'office', office, ...sums(rows) })),
      ...(pool.length > 0 ? [{ kind: 'pool' as const, office: '', ...sums(pool) }] : []),
    ],
    town: sums(planned),
    target: { annual: decimal(one.target), quarters: one.quarterTotals.map(decimal) },
  };
}
