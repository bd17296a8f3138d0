import { fromMinor, type Minor, minor } from '../../amount';
import { fail, type Issue, type Outcome, succeed } from '../../issue';
import type { Quarters, SplitInput, SplitRow } from '../splitInput';

/** A row with the plan that stands. */
export interface PlanRow {
  readonly row: SplitRow;
  readonly annual: Minor;
  readonly quarters: Quarters<Minor>;
  /** What adds up to the year: the quarters, and what is due after the year's end where the curve ends below 100 %. A stock has no parts. */
  readonly cells: readonly number[];
}

/** The plan that stands, rows by key so that a sheet's order never matters. */
export interface CurrentPlan {
  readonly input: SplitInput;
  readonly target: Minor;
  readonly rows: readonly PlanRow[];
  readonly columns: readonly number[];
}

/**
 * The plan that stands on the rows. Issues: `rate-not-split`, `target-missing`, `no-rows`, `quarters-exceed-target`,
 * `duplicate-row`, `plan-missing` with the rows, and `plan-does-not-add-up` for the year, each quarter, and rows
 * whose quarters miss their year.
 */
export function readCurrentPlan(input: SplitInput): Outcome<CurrentPlan> {
  const { target } = input;
  if (input.kind === 'rate') return refuse(input, 'rate-not-split');
  if (target === null) return refuse(input, 'target-missing');
  if (input.rows.length === 0) return refuse(input, 'no-rows');
  const repeated = repeatedRows(input);
  if (repeated.length > 0) return fail(repeated);
  const after = input.kind === 'stock' ? 0 : target - sum(input.quarterTotals);
  if (after < 0) return refuse(input, 'quarters-exceed-target', { quarters: decimal(input, sum(input.quarterTotals)), target: decimal(input, target) });
  const rows = input.rows.map((row) => planned(input, row, after > 0)).sort(byKey);
  const missing = rows.filter((one) => one.missing).map(({ row }) => row);
  if (missing.length > 0) return refuse(input, 'plan-missing', { rows: missing.map((row) => row.name), keys: missing.map((row) => row.key) });
  const columns = input.kind === 'stock' ? [target] : after > 0 ? [...input.quarterTotals, after] : [...input.quarterTotals];
  const issues = footing(input, target, rows, after > 0);
  return issues.length > 0 ? fail(issues) : succeed({ input, target, rows, columns });
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** The first four of a row's cells. */
export function quartersFrom([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): Quarters<Minor> {
  return [minor(first), minor(second), minor(third), minor(fourth)];
}

/** Minor units as the decimal that a sentence shows; sums may be larger than any target. */
export function decimal(input: SplitInput, amount: number): number {
  return fromMinor(amount as Minor, input.decimals);
}

/** An issue about the indicator. */
export function issueOf(input: SplitInput, code: string, facts: Issue['facts'], severity: Issue['severity'] = 'error'): Issue {
  return { code, severity, facts: { indicator: input.indicator, measure: input.measure, ...facts } };
}

function refuse(input: SplitInput, code: string, facts: Issue['facts'] = {}) {
  return fail([issueOf(input, code, facts)]);
}

function repeatedRows(input: SplitInput): Issue[] {
  const counts = new Map<string, number>();
  for (const { key } of input.rows) counts.set(key, (counts.get(key) ?? 0) + 1);
  const first = new Map(input.rows.map((row) => [row.key, row.name]));
  return [...counts].flatMap(([key, count]) => (count > 1 ? [issueOf(input, 'duplicate-row', { row: first.get(key) ?? '', key, count })] : []));
}

function planned(input: SplitInput, row: SplitRow, hasAfter: boolean): PlanRow & { readonly missing: boolean } {
  const missing = row.annual === null || row.quarters.includes(null);
  const quarter = (index: 0 | 1 | 2 | 3): Minor => row.quarters[index] ?? minor(0);
  const quarters: Quarters<Minor> = [quarter(0), quarter(1), quarter(2), quarter(3)];
  const annual = row.annual ?? minor(0);
  const cells = input.kind === 'stock' ? [annual] : hasAfter ? [...quarters, annual - sum(quarters)] : quarters;
  return { row, annual, quarters, cells, missing };
}

function footing(input: SplitInput, target: Minor, rows: readonly PlanRow[], hasAfter: boolean): Issue[] {
  const off = (part: string, wanted: number, found: number, facts: Issue['facts'] = {}): Issue[] =>
    wanted === found
      ? []
      : [issueOf(input, 'plan-does-not-add-up', { part, target: decimal(input, wanted), sum: decimal(input, found), difference: decimal(input, Math.abs(wanted - found)), ...facts })];
  const broken = hasAfter || input.kind === 'stock' ? [] : rows.filter((one) => sum(one.quarters) !== one.annual);
  return [
    ...off('year', target, sum(rows.map((one) => one.annual))),
    ...input.quarterTotals.flatMap((total, quarter) => off('quarter', total, sum(rows.map((one) => one.quarters[quarter] ?? 0)), { quarter: quarter + 1 })),
    ...broken.flatMap(({ row, annual, quarters }) => off('row', annual, sum(quarters), { row: row.name, key: row.key })),
  ];
}

function byKey(left: PlanRow, right: PlanRow): number {
  return left.row.key < right.row.key ? -1 : 1;
}
