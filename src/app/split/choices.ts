import { isColumnThere } from './overrideColumns';
import { type Term, TERMS, type Terms } from './overrides';
import { rowsOf } from './prepareSplit';
import type { Plan } from './readPlan';

/** An indicator's terms as the workbook has them, and whom they may name. */
export interface IndicatorTerms {
  readonly name: string;
  readonly measure: string;
  readonly terms: Terms;
  /** Short names of the units that carry it. */
  readonly units: readonly string[];
}

/** What a form of a split's terms chooses from. */
export interface SplitChoices {
  readonly indicators: readonly IndicatorTerms[];
  /** Names of schedules. */
  readonly schedules: readonly string[];
  /** Terms for which the workbook has a column. */
  readonly terms: readonly Term[];
  /** Whether the workbook has a table of office totals. */
  readonly hasOfficeTotals: boolean;
  /** Totals that offices are given in the workbook, by indicator. */
  readonly officeTotals: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Pure. */
export function splitChoices(plan: Plan): SplitChoices {
  const { located, indicators, schedules, officeTotals } = plan;
  return {
    indicators: indicators.map((indicator) => ({
      name: indicator.name,
      measure: indicator.splitUnit,
      terms: {
        basis: indicator.basis,
        naturalGrowth: indicator.naturalGrowth,
        schedule: indicator.schedule,
        marginPercent: indicator.marginPercent,
        reservePercent: indicator.reservePercent,
        step: indicator.step,
        tailRow: indicator.tailRow,
        season: indicator.season,
        apportionment: indicator.apportionment,
      },
      units: rowsOf(plan, indicator).map(({ unit }) => unit),
    })),
    schedules: [...schedules.keys()],
    terms: TERMS.filter((term) => isColumnThere(located, term)),
    hasOfficeTotals: (['indicator', 'office', 'total'] as const).every((key) => located.has('OfficeTotals', key)),
    officeTotals: officeTotals.reduce<SplitChoices['officeTotals']>((found, { indicator, office, total }) => ({ ...found, [indicator]: { ...found[indicator], [office]: total } }), {}),
  };
}
