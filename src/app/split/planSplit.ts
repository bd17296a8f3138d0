import { fromMinor, type Minor, toMinor } from '../../domain/amount';
import { fail, type Issue, type Outcome, type Place, succeed } from '../../domain/issue';
import { monthlyCurve } from '../../domain/schedule/curve';
import { quarterLevels, quarterTotals } from '../../domain/split/quarterTotals';
import { splitIndicator } from '../../domain/split/splitIndicator';
import type { Quarters, SplitResult, SplitRow } from '../../domain/split/splitInput';
import { splitTarget } from '../../domain/split/splitTarget';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import type { IndicatorRow } from '../../workbook/decode/indicators';
import type { Plan } from './readPlan';

/** One indicator split: its rows in the ledger's order. */
export interface SplitIndicator {
  readonly indicator: IndicatorRow;
  /** In minor units, margin included. */
  readonly target: Minor;
  readonly quarterTotals: Quarters<Minor>;
  readonly result: SplitResult;
  readonly rows: readonly AssignmentRow[];
}

export interface SplitAll {
  readonly split: readonly SplitIndicator[];
  /** Indicators left alone, each with its reason: `target-missing`, `rate-not-split`, `no-rows`. */
  readonly skipped: readonly { readonly indicator: string; readonly code: string }[];
}

/**
 * Splits the named indicators (all when `names` is null) as they were read. Pure. Any issue refuses
 * the whole command, so that nothing is half-written; a missing target only leaves its indicator out.
 */
export function planSplit(plan: Plan, names: readonly string[] | null): Outcome<SplitAll> {
  const issues: Issue[] = [];
  const warnings: Issue[] = [];
  const split: SplitIndicator[] = [];
  const skipped: { indicator: string; code: string }[] = [];
  for (const indicator of plan.indicators) {
    if (names !== null && !names.includes(indicator.name)) continue;
    const outcome = splitOne(plan, indicator);
    if (outcome.ok) {
      split.push(outcome.value);
      warnings.push(...outcome.warnings);
    } else if (outcome.issues.every((issue) => LEFT_ALONE.includes(issue.code))) {
      skipped.push({ indicator: indicator.name, code: outcome.issues[0]?.code ?? '' });
    } else {
      issues.push(...outcome.issues);
    }
  }
  if (issues.length > 0) return fail(issues);
  if (split.length === 0) return fail([{ code: 'nothing-to-split', severity: 'error', facts: { indicators: skipped.map((one) => one.indicator) } }]);
  return succeed({ split, skipped }, warnings);
}

const LEFT_ALONE: readonly string[] = ['target-missing', 'rate-not-split', 'no-rows'];

function splitOne(plan: Plan, indicator: IndicatorRow): Outcome<SplitIndicator> {
  const rows = plan.assignments.filter((row) => row.indicator === indicator.name && plan.categories.get(row.unit) !== 'town');
  const target = splitTarget(indicator);
  if (!target.ok) return placed(target.issues, () => plan.readers.indicators.place('issuedTarget', indicator.row));
  const quarters = quartersOf(plan, indicator, target.value.total);
  if (!quarters.ok) return quarters;
  const entries = rows.map((row) => splitRow(plan, indicator, row));
  const broken = entries.flatMap((entry) => (entry.ok ? [] : entry.issues));
  if (broken.length > 0) return fail(broken);
  const result = splitIndicator({
    indicator: indicator.name,
    measure: indicator.splitUnit,
    kind: indicator.kind,
    decimals: indicator.decimals,
    target: target.value.total,
    quarterTotals: quarters.value,
    basis: indicator.basis,
    rows: entries.flatMap((entry) => (entry.ok ? [entry.value] : [])),
  });
  const place = (issue: Issue): Place => placeOf(plan, issue, rows, indicator);
  if (!result.ok) return placed(result.issues, place);
  const warnings = result.warnings.map((issue) => ({ ...issue, place: place(issue) }));
  return succeed({ indicator, target: target.value.total, quarterTotals: quarters.value, result: result.value, rows }, warnings);
}

function quartersOf(plan: Plan, indicator: IndicatorRow, target: Minor): Outcome<Quarters<Minor>> {
  const found = plan.curves.get(indicator.schedule);
  if (!found) {
    const place = plan.readers.indicators.place('schedule', indicator.row);
    return fail([{ code: 'schedule-unknown', severity: 'error', facts: { indicator: indicator.name, schedule: indicator.schedule }, place }]);
  }
  const curve = monthlyCurve(indicator.schedule, found.percent);
  if (!curve.ok) return placed(curve.issues, () => ({ table: 'Schedules', row: found.row + 1 }));
  if (indicator.kind !== 'stock') return succeed(quarterTotals(target, curve.value));
  if (indicator.lastYear === null) return succeed(quarterLevels(target, target, curve.value));
  const base = toMinor(indicator.lastYear, indicator.decimals);
  if (!base.ok) return placed(base.issues, () => plan.readers.indicators.place('lastYear', indicator.row));
  return succeed(quarterLevels(base.value, target, curve.value));
}

/** Amounts in minor units; a bound or held figure finer than the unit is an issue at its cell. */
function splitRow(plan: Plan, indicator: IndicatorRow, row: AssignmentRow): Outcome<SplitRow> {
  const issues: Issue[] = [];
  const minor = (amount: number | null, key: string): Minor | null => {
    if (amount === null) return null;
    const read = toMinor(amount, indicator.decimals);
    if (read.ok) return read.value;
    issues.push(...read.issues.map((issue) => ({ ...issue, place: plan.readers.ledger.place(key, row.row) })));
    return null;
  };
  const held = row.hold !== 'none';
  const quarter = (index: 0 | 1 | 2 | 3): Minor | null => (row.hold === 'all' ? minor(row.quarters[index], `quarter${index + 1}`) : null);
  const value: SplitRow = {
    key: keyOf(row),
    name: row.unit,
    base: row.lastYear,
    weight: row.weight,
    minimum: minor(row.minimum, 'minimum'),
    maximum: minor(row.maximum, 'maximum'),
    hold: row.hold,
    annual: held ? minor(row.annual, 'annual') : null,
    quarters: [quarter(0), quarter(1), quarter(2), quarter(3)],
    startMonth: row.startMonth,
    isPool: plan.categories.get(row.unit) === 'pool',
  };
  return issues.length > 0 ? fail(issues) : succeed(value);
}

function keyOf(row: AssignmentRow): string {
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
};

function placeOf(plan: Plan, issue: Issue, rows: readonly AssignmentRow[], indicator: IndicatorRow): Place {
  const { key, keys } = issue.facts;
  const first = typeof key === 'string' ? key : Array.isArray(keys) ? keys[0] : undefined;
  const row = rows.find((candidate) => keyOf(candidate) === first);
  if (row) return plan.readers.ledger.place(COLUMN_OF[issue.code] ?? 'unit', row.row);
  return plan.readers.indicators.place('name', indicator.row);
}

function placed(issues: readonly Issue[], place: (issue: Issue) => Place) {
  return fail(issues.map((issue) => ({ ...issue, place: issue.place ?? place(issue) })));
}

/** Minor units as the decimal that goes into a cell. */
export function inCells(split: SplitIndicator, amount: Minor): number {
  return fromMinor(amount, split.indicator.decimals);
}
