import { groupBy } from '../../domain/groupBy';
import type { Overview, RowStanding } from '../track/overview';

/** What one office has not reported. */
interface LateOffice {
  /** Empty where the ledger names none. */
  readonly office: string;
  readonly count: number;
  /** Names of the indicators, each once. */
  readonly indicators: readonly string[];
}

/** What the as-of month still awaits: offices, indicators and counts, never who carries the figures. */
export interface Awaited {
  /** 1…12. */
  readonly month: number;
  readonly due: number;
  readonly reported: number;
  readonly offices: readonly LateOffice[];
  /** Figures awaited from the statistics station. */
  readonly station: number;
  /** Figures of an earlier data month, such as a quarter's, that have not come either and are in none of the counts. */
  readonly earlier: number;
}

/**
 * Who is awaited in the as-of month; `null` without one. Figures of statistical indicators are awaited from the station,
 * but for the indicators in `byOffice`, whose figures the town's offices collect.
 */
export function awaited({ asOf, indicators, rows }: Overview, byOffice: ReadonlySet<string>): Awaited | null {
  if (asOf === null) return null;
  const stations = new Set(statistical({ indicators }).filter((name) => !byOffice.has(name)));
  const missing = rows.filter(({ isMissing }) => isMissing);
  const now = missing.filter(({ month }) => month === asOf);
  const late = now.filter(({ indicator }) => !stations.has(indicator));
  const due = indicators.filter(({ month }) => month === asOf).reduce((sum, indicator) => sum + indicator.due, 0);
  return {
    month: asOf,
    due,
    reported: due - now.length,
    offices: [...groupBy(late, ({ office }) => office)].map(([office, own]) => ({ office, count: own.length, indicators: namesOf(own) })),
    station: now.length - late.length,
    earlier: missing.filter(({ month }) => month < asOf).length,
  };
}

/** Statistical indicators whose figures of the as-of month are awaited. */
export function awaitedStatistics({ asOf, indicators, rows }: Overview): readonly string[] {
  const missing = new Set(rows.filter(({ isMissing, month }) => isMissing && month === asOf).map(({ indicator }) => indicator));
  return statistical({ indicators }).filter((name) => missing.has(name));
}

function statistical({ indicators }: Pick<Overview, 'indicators'>): readonly string[] {
  return indicators.filter(({ isStatistical }) => isStatistical).map(({ name }) => name);
}

function namesOf(rows: readonly RowStanding[]): readonly string[] {
  return [...new Set(rows.map(({ indicator }) => indicator))];
}
