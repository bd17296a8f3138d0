import { statusName } from '../../app/track/lights';
import type { IndicatorStanding, Overview, RowStanding } from '../../app/track/overview';

/** Indicators that have a plan to adjust. */
export function plannedIndicators({ indicators }: Overview): readonly IndicatorStanding[] {
  return indicators.filter(({ kind, units }) => kind !== 'rate' && units !== 0);
}

/** Ledger rows that carry a part of the indicator; the town's own figure is none. */
export function rowsOf({ rows }: Overview, indicator: string): readonly RowStanding[] {
  return rows.filter((row) => row.indicator === indicator && statusName(row.code) !== 'town');
}

/** Offices whose rows of the indicator may be given another total; the pool is the town's, whoever leads it. */
export function officesOf(overview: Overview, indicator: string): readonly string[] {
  const led = rowsOf(overview, indicator).filter(({ code, office }) => office !== '' && statusName(code) !== 'pool');
  return [...new Set(led.map(({ office }) => office))];
}

/** Units of the indicator that are behind at the as-of month. */
export function unitsBehind(overview: Overview, indicator: string): readonly string[] {
  return rowsOf(overview, indicator).flatMap(({ unit, gap }) => (gap !== null && gap < 0 ? [unit] : []));
}

/** Units that carry something and may stop. */
export function stoppableUnits(overview: Overview): readonly string[] {
  const carried = plannedRows(overview).filter(({ code }) => statusName(code) !== 'pool');
  return [...new Set(carried.map(({ unit }) => unit))];
}

/** Units that carry every indicator of the one that stops, and so can take all of them over. */
export function possibleSuccessors(overview: Overview, stopped: string): readonly string[] {
  const rows = plannedRows(overview);
  const carried = new Set(rows.flatMap(({ unit, indicator }) => (unit === stopped ? [indicator] : [])));
  const counts = new Map<string, number>();
  for (const { unit, indicator } of rows) if (carried.has(indicator)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].flatMap(([unit, count]) => (unit !== stopped && count === carried.size ? [unit] : []));
}

function plannedRows(overview: Overview): readonly RowStanding[] {
  return plannedIndicators(overview).flatMap(({ name }) => rowsOf(overview, name));
}
