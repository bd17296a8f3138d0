import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Category } from '../../domain/unit';
import { type AssignmentRow, decodeAssignments, splitNeeds, splitOptions } from '../../workbook/decode/assignments';
import { decodeBaseQuarters, QUARTER_HEADER } from '../../workbook/decode/baseQuarters';
import { TableReader } from '../../workbook/decode/cells';
import { decodeIndicators, indicatorNeeds, type IndicatorRow, refinements } from '../../workbook/decode/indicators';
import type { Located, Need } from '../../workbook/decode/locate';
import { decodeCategories, decodeEndMonths, decodeOfficeTotals, decodeStoppedShare, decodeUnitStandings, decodeYear, type GivenTotal, unitOptions, type UnitStanding } from '../../workbook/decode/others';
import { decodePastYears, pastYearOptions } from '../../workbook/decode/pastYears';
import { decodeSchedules, scheduleNeeds, scheduleOptions, type ScheduleRow } from '../../workbook/decode/schedules';
import type { TableName } from '../../workbook/tables';
import { logKeys } from '../../workbook/tables/columns';
import type { ColumnData, Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';

const NEEDS: readonly Need[] = [
  { table: 'Indicators', keys: indicatorNeeds, optional: refinements },
  { table: 'Units', keys: ['shortName', 'category'], optional: unitOptions },
  { table: 'Schedules', keys: scheduleNeeds, optional: scheduleOptions },
  { table: 'PastYear', keys: [], optional: pastYearOptions },
  { table: 'Ledger', keys: splitNeeds, optional: splitOptions },
  { table: 'OfficeTotals', keys: [], optional: ['indicator', 'office', 'total'] },
  { table: 'Bases', keys: [], optional: ['unit'], named: QUARTER_HEADER },
  { table: 'Settings', keys: [], optional: ['item', 'value'] },
];

/** What splitting knows of a workbook after one read. */
export interface Plan {
  readonly located: Located;
  readonly columns: readonly ColumnData[];
  readonly indicators: readonly IndicatorRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly schedules: ReadonlyMap<string, ScheduleRow>;
  /** What schedules by days and by last year go by. */
  readonly year: number | null;
  readonly pastYears: ReturnType<typeof decodePastYears>;
  /** The last working month of units that stopped, by short name. */
  readonly endMonths: ReadonlyMap<string, number>;
  /** How units stand, by short name. */
  readonly units: ReadonlyMap<string, UnitStanding>;
  /** Where the share of stopped units goes. */
  readonly stoppedShare: 'others' | 'pool';
  readonly officeTotals: readonly GivenTotal[];
  /** Last year's quarters by unit and indicator. */
  readonly baseQuarters: ReturnType<typeof decodeBaseQuarters>;
  readonly readers: { readonly indicators: TableReader; readonly ledger: TableReader; readonly officeTotals: TableReader };
}

/** Two round trips: the inventory, then every column that splitting reads, and what else is asked for. */
export async function readPlan(spreadsheet: Spreadsheet, more: readonly Need[] = []): Promise<Outcome<Plan>> {
  const read = await readLocated(spreadsheet, [...NEEDS, ...more], {}, [{ table: 'Log', keys: logKeys }]);
  return read.ok ? decode(read.value) : read;
}

function decode({ located, columns }: LocatedColumns): Outcome<Plan> {
  const reader = (table: TableName): TableReader => new TableReader(table, columns, located);
  const readers = {
    indicators: reader('Indicators'),
    units: reader('Units'),
    schedules: reader('Schedules'),
    pastYears: reader('PastYear'),
    ledger: reader('Ledger'),
    officeTotals: reader('OfficeTotals'),
    bases: reader('Bases'),
    settings: reader('Settings'),
  };
  const indicators = decodeIndicators(readers.indicators);
  const categories = decodeCategories(readers.units);
  const schedules = decodeSchedules(readers.schedules);
  const assignments = indicators.length > 0 ? decodeAssignments(readers.ledger, indicators) : [];
  const splitUnits = new Map(indicators.map((indicator) => [indicator.name, indicator.splitUnit]));
  const found = {
    year: decodeYear(readers.settings),
    pastYears: decodePastYears(readers.pastYears, splitUnits),
    endMonths: decodeEndMonths(readers.units),
    // By a reader of its own: what is wrong with a unit's standing keeps no split from being worked out.
    units: decodeUnitStandings(reader('Units')),
    stoppedShare: decodeStoppedShare(readers.settings),
    officeTotals: decodeOfficeTotals(readers.officeTotals, splitUnits),
    baseQuarters: decodeBaseQuarters(readers.bases, located.named('Bases'), indicators),
  };
  const issues: Issue[] = Object.values(readers).flatMap((one) => one.issues);
  return issues.length > 0 ? fail(issues) : succeed({ located, columns, indicators, assignments, categories, schedules, ...found, readers });
}
