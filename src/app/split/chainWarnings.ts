import { minor } from '../../domain/amount';
import type { Issue } from '../../domain/issue';
import { checkChain, type ChainLink } from '../../domain/split/chain';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import { inCells, type SplitIndicator } from './assembleSplit';
import { rowsOf } from './prepareSplit';
import type { Plan } from './readPlan';
import { isNamed, unitRatio } from './splitJobs';

/** Split indicators that exceed the one upstream of them, as just split or as it stands in the ledger. */
export function chainWarnings(plan: Plan, split: readonly SplitIndicator[]): readonly Issue[] {
  return split.flatMap((one) => {
    const { indicator } = one;
    const upstream = plan.indicators.find((other) => other !== indicator && isNamed(other, indicator.upstream));
    const ratio = upstream ? unitRatio(upstream, indicator) : null;
    if (!upstream || !ratio) return [];
    // The ratio is one of minor units; amounts here are decimals.
    const factor = (ratio.numerator / ratio.denominator) * 10 ** (upstream.decimals - indicator.decimals);
    const link = linkOf(plan, upstream, split);
    const converted = { ...link, total: link.total * factor, units: new Map([...link.units].map(([unit, amount]) => [unit, amount * factor])) };
    const place = plan.readers.indicators.place('upstream', indicator.row);
    return checkChain(linkOf(plan, indicator, split), converted).map((issue) => ({ ...issue, place }));
  });
}

function linkOf(plan: Plan, indicator: IndicatorRow, split: readonly SplitIndicator[]): ChainLink {
  const one = split.find((candidate) => candidate.indicator === indicator);
  const amounts = one
    ? one.rows.map((row, index): [string, number] => [row.unit, inCells(one, one.result.rows[index]?.annual ?? minor(0))])
    : rowsOf(plan, indicator).flatMap((row): [string, number][] => (row.annual === null ? [] : [[row.unit, row.annual]]));
  const isEmpty = amounts.length === 0;
  const total = amounts.reduce((sum, [, amount]) => sum + amount, 0);
  // The pool is nobody's: what stands there exceeds nothing.
  const units = new Map(amounts.filter(([unit]) => plan.categories.get(unit) !== 'pool'));
  return { indicator: indicator.name, measure: indicator.splitUnit, total: isEmpty ? Infinity : Number(total.toFixed(6)), units };
}
