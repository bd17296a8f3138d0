import { minor } from '../../domain/amount';
import { type Carrier, type GrowthBridge, growsBySources, growthPercent, growthSources, isLargeGrowth } from '../../domain/split/growthSources';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import { inCells, type SplitIndicator } from './assembleSplit';
import type { Plan } from './readPlan';

/** Where an indicator's growth comes from; amounts are decimals of the split unit. */
export interface IndicatorBridge extends GrowthBridge {
  readonly indicator: string;
  readonly measure: string;
  /** Growth of the whole on last year. */
  readonly percent: number;
  /** What existing units would have to grow by; `null` without a base of theirs. */
  readonly existingPercent: number | null;
  /** As stated in Indicators; 0 for none. */
  readonly naturalGrowth: number;
  /** Existing units would have to grow by far more than they do by themselves: shares alone do not bring the target. */
  readonly isStrained: boolean;
}

/** The bridges of those indicators that grow far above last year. Pure. */
export function growthBridges(plan: Plan, split: readonly SplitIndicator[]): readonly IndicatorBridge[] {
  return split.flatMap((one) => {
    const { kind, direction, lastYear, naturalGrowth, name, splitUnit } = one.indicator;
    if (!growsBySources(kind, direction)) return [];
    const rows = one.rows.map((row, index) => ({
      carrier: carrierOf(plan, row),
      base: row.lastYear,
      planned: inCells(one, one.result.rows[index]?.annual ?? minor(0)),
      starts: (row.startMonth ?? plan.units.get(row.unit)?.startMonth ?? null) !== null,
    }));
    const bridge = growthSources(rows, { lastYear, naturalGrowth });
    const percent = bridge && growthPercent(bridge.lastYear, bridge.planned);
    if (!bridge || percent === null || !isLargeGrowth(percent, naturalGrowth)) return [];
    const existingPercent = growthPercent(bridge.existing.base, bridge.existing.planned);
    const isStrained = existingPercent !== null && isLargeGrowth(existingPercent, naturalGrowth);
    return [{ ...bridge, indicator: name, measure: splitUnit, percent, existingPercent, naturalGrowth, isStrained }];
  });
}

function carrierOf(plan: Plan, row: AssignmentRow): Carrier {
  if (plan.categories.get(row.unit) === 'pool') return 'pool';
  const standing = plan.units.get(row.unit);
  const carriers = { stopped: 'leaving', delisted: 'leaving', moved: 'leaving', building: 'building', trial: 'building', normal: 'existing' } as const;
  const carrier = carriers[standing?.state ?? 'normal'];
  return carrier === 'existing' && standing?.isRising === true ? 'rising' : carrier;
}
