import { DEFAULT_RULE } from '../../domain/track/lightRule';
import type { Curve, Rule } from '../content';
import type { Catalogue } from '../text';
import { MONTHS } from '../tables/layout';

/** Cumulative percent through a year whose quarters end at the given shares, even inside each quarter. */
export function quarterCurve(name: string, quarters: readonly number[], note = ''): Curve {
  const percent = MONTHS.map((month) => {
    const quarter = Math.ceil(month / 3);
    const from = quarter === 1 ? 0 : (quarters[quarter - 2] ?? 0);
    const to = quarters[quarter - 1] ?? from;
    return from + ((to - from) * (month - 3 * (quarter - 1))) / 3;
  });
  return { name, percent, note };
}

export function evenMonths(name: string, note = ''): Curve {
  return { name, percent: MONTHS.map((month) => (month * 100) / 12), note };
}

export function presetCurves(text: Catalogue): readonly Curve[] {
  const { presets } = text.words;
  return [
    evenMonths(presets.evenMonths),
    quarterCurve(presets.evenQuarters, [25, 50, 75, 100]),
    quarterCurve(presets.quarters22, [22, 47, 72, 100]),
  ];
}

/** The rules a new workbook starts with; product.md and users.zh.md §5 of the design say why these thresholds. */
export function presetRules(text: Catalogue): readonly Rule[] {
  const { presets } = text.words;
  return [
    { ...DEFAULT_RULE, name: presets.defaultRule, source: presets.defaultRuleSource },
    {
      name: presets.growthRule,
      onSchedule: 0,
      nearSchedule: -2,
      behind: -5,
      attainmentFloor: null,
      floorFrom: null,
      cappedThrough: null,
      strictFrom: null,
      source: presets.growthRuleSource,
    },
  ];
}
