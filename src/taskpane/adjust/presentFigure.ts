import type { PresentRow } from '../../app/adjust/presentPlan';
import { statusName } from '../../app/track/lights';
import type { Overview, RowStanding } from '../../app/track/overview';
import { sumDecimals } from '../../domain/sumDecimals';
import type { BreakbackDraft } from './breakbackDraft';
import { plannedIndicators, rowsOf } from './choices';

/** An indicator's plan, added up. */
export interface PresentTotals {
  readonly annual: number;
  readonly quarters: readonly number[];
}

/** What a unit carries of an indicator. */
export interface Carried {
  readonly indicator: string;
  readonly annual: number;
  readonly measure: string;
}

/** The figure that a breakback would change; `null` until it is chosen, and where there is none. */
export function presentFigure({ indicator, what, unit, office, quarter }: BreakbackDraft, overview: Overview, present: readonly PresentRow[]): number | null {
  const rows = rowsOf(overview, indicator);
  const annual = (row: PresentRow): number | null => row.annual;
  const inQuarter = (row: PresentRow): number | null => row.quarters[quarter - 1] ?? null;
  switch (what) {
    case 'annual':
      return sumOf(rows.filter((row) => row.unit === unit), present, annual);
    case 'cell':
      return sumOf(rows.filter((row) => row.unit === unit), present, inQuarter);
    case 'office':
      return sumOf(rows.filter((row) => row.office === office && office !== '' && statusName(row.code) !== 'pool'), present, annual);
    case 'quarter':
      return sumOf(rows, present, inQuarter);
  }
}

/** What an indicator's rows add up to; `null` without figures. */
export function presentTotals(indicator: string, overview: Overview, present: readonly PresentRow[]): PresentTotals | null {
  const rows = rowsOf(overview, indicator);
  const annual = sumOf(rows, present, (row) => row.annual);
  if (annual === null) return null;
  return { annual, quarters: [0, 1, 2, 3].map((quarter) => sumOf(rows, present, (row) => row.quarters[quarter] ?? null) ?? 0) };
}

/** What a unit carries now, of the indicators that can be adjusted. */
export function carriedBy(unit: string, overview: Overview, present: readonly PresentRow[]): readonly Carried[] {
  return plannedIndicators(overview).flatMap(({ name, measure }): Carried[] => {
    const annual = sumOf(rowsOf(overview, name).filter((row) => row.unit === unit), present, (row) => row.annual);
    return annual === null || annual === 0 ? [] : [{ indicator: name, annual, measure }];
  });
}

/** Both reads follow the ledger's rows, which may have changed in between: rows are met by their names. */
function sumOf(rows: readonly RowStanding[], present: readonly PresentRow[], figure: (row: PresentRow) => number | null): number | null {
  const wanted = new Set(rows.map(({ indicator, unit }) => JSON.stringify([indicator, unit])));
  return sumDecimals(present.filter(({ indicator, unit }) => wanted.has(JSON.stringify([indicator, unit]))).map(figure));
}
