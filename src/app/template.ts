import type { Content } from '../workbook/content';
import { presetCurves, presetRules } from '../workbook/sheets/presets';
import { type Language, textIn } from '../workbook/text';

/** An empty workbook with the preset schedules and rules: the planner fills in the rest. `asOf` is a month 1…12. */
export function templateContent(town: string, year: number, asOf: number, language: Language): Content {
  const text = textIn(language);
  return {
    town,
    year,
    asOf,
    indicators: [],
    units: [],
    curves: presetCurves(text),
    rules: presetRules(text),
    officeTotals: [],
    stoppedShare: 'others',
    assignments: [],
  };
}
