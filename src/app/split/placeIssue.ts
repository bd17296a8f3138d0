import { fail, type Issue, type Place, type Repair } from '../../domain/issue';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { Plan } from './readPlan';

/** What a row is called in the solver, whatever its place in the sheet. */
export function keyOf(row: AssignmentRow): string {
  return JSON.stringify([row.indicator, row.unit]);
}

/** Columns that an issue is about; the rest point at the row's unit. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  'minimum-over-maximum': 'minimum',
  'maximum-negative': 'maximum',
  'negative-base': 'lastYear',
  'negative-weight': 'weight',
  'hold-without-amount': 'annual',
  'held-quarters-mismatch': 'annual',
  'hold-outside-bounds': 'hold',
  'start-month-invalid': 'startMonth',
  'ramp-up-invalid': 'rampUp',
  'part-over-whole': 'maximum',
};

/** Columns of Indicators that an issue is about; the rest point at the indicator's name. */
const INDICATOR_COLUMN_OF: Readonly<Record<string, string>> = {
  'reserve-invalid': 'reserve',
  'step-invalid': 'step',
  'step-not-kept': 'step',
  'tail-row-unknown': 'tailRow',
  'limits-in-circle': 'partOf',
  'stretch-not-split': 'stretchTarget',
};

/** Where an issue of the solver stands: at the first row that it names, or else at the indicator. */
export function placeOf(plan: Plan, issue: Issue, rows: readonly AssignmentRow[], indicator: IndicatorRow): Place {
  const { key, keys } = issue.facts;
  const first = typeof key === 'string' ? key : Array.isArray(keys) ? keys[0] : undefined;
  const row = rows.find((candidate) => keyOf(candidate) === first);
  if (row) return plan.readers.ledger.place(COLUMN_OF[issue.code] ?? 'unit', row.row);
  const given = plan.officeTotals.find((one) => one.indicator === indicator.name && one.office === issue.facts['office']);
  if (given) return plan.readers.officeTotals.place('office', given.row);
  return plan.readers.indicators.place(INDICATOR_COLUMN_OF[issue.code] ?? 'name', indicator.row);
}

/** Issues at their places; one that has a place already keeps it. */
export function placed(issues: readonly Issue[], place: (issue: Issue) => Place) {
  return fail(issues.map((issue) => ({ ...issue, place: issue.place ?? place(issue) })));
}

/** Columns of Indicators in which a repair is made that is not the split's to make. */
const INDICATOR_COLUMN_OF_REPAIR: Readonly<Record<string, string>> = {
  'change-target': 'issuedTarget',
  'move-quarters': 'schedule',
  'raise-quarter': 'partOf',
  'release-quarters': 'partOf',
};

/** The issue with a place at each repair that somebody else decides on: the county, or whoever keeps the unit's months. */
export function directed(plan: Plan, issue: Issue, rows: readonly AssignmentRow[], indicator: IndicatorRow): Issue {
  if (!issue.repairs) return issue;
  const placeOfRepair = ({ code, facts: { keys } }: Repair): Place | undefined => {
    const column = INDICATOR_COLUMN_OF_REPAIR[code];
    if (column !== undefined) return plan.readers.indicators.place(column, indicator.row);
    const row = code === 'change-months' && Array.isArray(keys) ? rows.find((candidate) => keys.includes(keyOf(candidate))) : undefined;
    return row && plan.readers.ledger.place('startMonth', row.row);
  };
  return { ...issue, repairs: issue.repairs.map((repair) => ({ ...repair, place: placeOfRepair(repair) })) };
}
