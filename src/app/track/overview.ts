import type { Nature, Outlook } from '../../domain/assignment';
import type { Basis, Direction, Kind } from '../../domain/indicator';
import { type Issue, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import { decodeSettings } from '../../workbook/decode/others';
import type { Language } from '../../workbook/text';
import type { Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';
import { indicatorNeed, indicatorStandings } from './indicatorStandings';
import { rowNeed, rowStandings } from './rowStandings';
import { faultNeeds, trackingFaults } from './trackingFaults';

export const overviewNeeds: readonly Need[] = [
  indicatorNeed,
  rowNeed,
  { table: 'Settings', keys: ['item', 'value'] },
  ...faultNeeds,
];

/** An indicator as the workbook's formulas judge it; `null` where they show nothing. */
export interface IndicatorStanding {
  readonly name: string;
  readonly measure: string;
  /** The unit of measure in which documents issue the target. */
  readonly issuedMeasure: string;
  readonly kind: Kind;
  readonly direction: Direction;
  readonly basis: Basis;
  readonly decimals: number;
  readonly office: string;
  readonly target: number | null;
  readonly units: number;
  readonly quarters: number;
  readonly month: number;
  readonly milestone: number | null;
  readonly actual: number | null;
  readonly completion: number | null;
  readonly gap: number | null;
  readonly attainment: number | null;
  /** The year by the schedule, and what last year's own progress makes of it; never the office's own word. */
  readonly projection: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly outlook: Outlook;
  /** As provisional as the most provisional figure in the total. */
  readonly nature: Nature;
  readonly status: string;
  readonly code: number;
  readonly level: number;
  /** As the rule colours it: 1 green, 2 blue, 3 yellow, 4 red, 5 grey, 0 none. */
  readonly colour: number;
  readonly due: number;
  readonly missing: number;
  readonly toVerify: number;
  /** Whether its actuals come from the statistics station. */
  readonly isStatistical: boolean;
}

export interface RowStanding {
  readonly indicator: string;
  readonly unit: string;
  readonly office: string;
  readonly measure: string;
  readonly distance: number | null;
  readonly gap: number | null;
  /** What each remaining month takes to reach the year's target. */
  readonly needed: number | null;
  readonly cause: string;
  readonly nextStep: string;
  /** Whether a figure is due of its data month, 1…12, and did not come. */
  readonly isMissing: boolean;
  readonly month: number;
  /** Percentage points that the row's shortfall costs the town. */
  readonly cost: number;
  readonly status: string;
  readonly code: number;
  readonly level: number;
  /** As the rule colours it: 1 green, 2 blue, 3 yellow, 4 red, 5 grey, 0 none. */
  readonly colour: number;
  /** 0-based row of the ledger's body. */
  readonly row: number;
}

export interface Overview {
  readonly language: Language;
  readonly town: string;
  readonly year: number | null;
  readonly asOf: number | null;
  readonly indicators: readonly IndicatorStanding[];
  /** Ledger rows that are lit or await something. */
  readonly rows: readonly RowStanding[];
  /** Rows with the largest shortfalls, what they cost the town first. */
  readonly worst: readonly RowStanding[];
  /** Why statuses cannot be worked out. */
  readonly faults: readonly Issue[];
}

/** Reads what the workbook itself shows. Two round trips. */
export async function readOverview(spreadsheet: Spreadsheet): Promise<Outcome<Overview>> {
  const read = await readLocated(spreadsheet, overviewNeeds, { formulas: false });
  return read.ok ? succeed(overviewOf(read.value)) : read;
}

export function overviewOf({ located, columns }: LocatedColumns): Overview {
  const indicators = new TableReader('Indicators', columns, located);
  const ledger = new TableReader('Ledger', columns, located);
  const settingsReader = new TableReader('Settings', columns, located);
  const settings = decodeSettings(settingsReader);
  const rows = rowStandings(ledger);
  const worst = rows.filter((one) => typeof one.key === 'number').sort((left, right) => (right.key ?? 0) - (left.key ?? 0));
  const setting = (item: 'year' | 'asOf'): number | null => numberOf(settings.get(item)?.value);
  return {
    language: located.language,
    town: String(settings.get('town')?.value ?? ''),
    year: setting('year'),
    asOf: setting('asOf'),
    indicators: indicatorStandings(indicators),
    rows: rows.map((one) => one.standing),
    worst: worst.map((one) => one.standing),
    faults: trackingFaults(indicators, settingsReader, new TableReader('Schedules', columns, located), new TableReader('Rules', columns, located)),
  };
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
