import type { Content } from '../workbook/content';
import { presetCurves } from '../workbook/sheets/presetCurves';
import { presetRules } from '../workbook/sheets/presetRules';
import type { Language } from '../workbook/text';

/** An empty workbook with the preset schedules and rules: the planner fills in the rest. `asOf` is a month 1…12. */
export function templateContent(town: string, year: number, asOf: number, language: Language): Content {
  return {
    town,
    year,
    asOf,
    indicators: [],
    units: [],
    curves: presetCurves(language),
    pastYears: [],
    rules: presetRules(language),
    officeTotals: [],
    requests: [],
    stoppedShare: 'others',
    assignments: [],
  };
}
