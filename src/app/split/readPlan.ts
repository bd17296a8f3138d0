import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { Category } from '../../domain/unit';
import { type AssignmentRow, decodeAssignments, splitNeeds } from '../../workbook/decode/assignments';
import { TableReader } from '../../workbook/decode/cells';
import { decodeIndicators, indicatorNeeds, type IndicatorRow } from '../../workbook/decode/indicators';
import type { Located, Need } from '../../workbook/decode/locate';
import { decodeCategories, decodeCurves } from '../../workbook/decode/others';
import { logKeys, scheduleKeys } from '../../workbook/tables/columns';
import type { ColumnData, Spreadsheet } from '../ports';
import { type LocatedColumns, readLocated } from '../readLocated';

const NEEDS: readonly Need[] = [
  { table: 'Indicators', keys: indicatorNeeds },
  { table: 'Units', keys: ['shortName', 'category'] },
  { table: 'Schedules', keys: scheduleKeys.filter((key) => key !== 'month0' && key !== 'note') },
  { table: 'Ledger', keys: splitNeeds },
];

/** What splitting knows of a workbook after one read. */
export interface Plan {
  readonly located: Located;
  readonly columns: readonly ColumnData[];
  readonly indicators: readonly IndicatorRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly categories: ReadonlyMap<string, Category>;
  readonly curves: ReturnType<typeof decodeCurves>;
  readonly readers: { readonly indicators: TableReader; readonly ledger: TableReader };
}

/** Two round trips: the inventory, then every column that splitting reads. */
export async function readPlan(spreadsheet: Spreadsheet): Promise<Outcome<Plan>> {
  const read = await readLocated(spreadsheet, NEEDS, {}, [{ table: 'Log', keys: logKeys }]);
  return read.ok ? decode(read.value) : read;
}

function decode({ located, columns }: LocatedColumns): Outcome<Plan> {
  const reader = (table: 'Indicators' | 'Units' | 'Schedules' | 'Ledger'): TableReader => new TableReader(table, columns, located);
  const readers = { indicators: reader('Indicators'), units: reader('Units'), curves: reader('Schedules'), ledger: reader('Ledger') };
  const indicators = decodeIndicators(readers.indicators);
  const categories = decodeCategories(readers.units);
  const curves = decodeCurves(readers.curves);
  const assignments = indicators.length > 0 ? decodeAssignments(readers.ledger, indicators) : [];
  const issues: Issue[] = Object.values(readers).flatMap((one) => one.issues);
  return issues.length > 0 ? fail(issues) : succeed({ located, columns, indicators, assignments, categories, curves, readers });
}
