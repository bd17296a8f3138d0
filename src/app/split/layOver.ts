import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { sumDecimals } from '../../domain/sumDecimals';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import { textIn } from '../../workbook/text';
import { columnsOf } from './overrideColumns';
import type { Overrides, RowInputs } from './overrides';
import { keyOf } from './placeIssue';
import type { Plan } from './readPlan';
import { givenTotals } from './officeTotals';

/**
 * The plan as it would be read with the overrides in its cells, so that they are checked like cells. Issue
 * `column-missing` when the workbook has no column for one.
 */
export function layOver(plan: Plan, overrides: Overrides): Outcome<Plan> {
  const missing = missingColumns(plan, overrides);
  if (missing.length > 0) return fail(missing);
  return succeed({
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const terms = overrides.terms[indicator.name];
      return terms ? { ...indicator, ...terms, ...(terms.step === 0 && { step: null }) } : indicator;
    }),
    assignments: plan.assignments.map((row) => {
      const inputs = overrides.rows[keyOf(row)];
      return inputs ? heldAsShown({ ...row, ...inputs }, inputs) : row;
    }),
    officeTotals: givenTotals(plan, overrides.officeTotals),
  });
}

/** Those that concern the named indicators (all when `names` is null): what is not split is not changed either. */
export function overridesFor(plan: Plan, overrides: Overrides, names: readonly string[] | null): Overrides {
  if (names === null) return overrides;
  const keys = new Set(plan.assignments.filter((row) => names.includes(row.indicator)).map(keyOf));
  const only = <Entry>(entries: Readonly<Record<string, Entry>>, isOurs: (name: string) => boolean): Readonly<Record<string, Entry>> =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => isOurs(name)));
  const isNamed = (name: string): boolean => names.includes(name);
  return { terms: only(overrides.terms, isNamed), rows: only(overrides.rows, (key) => keys.has(key)), officeTotals: only(overrides.officeTotals, isNamed) };
}

/** A row whose quarters alone were held has a year all the same. */
function heldAsShown(row: AssignmentRow, { hold }: Partial<RowInputs>): AssignmentRow {
  if (hold !== 'year' || row.annual !== null) return row;
  const quarters = row.quarters.filter((quarter) => quarter !== null);
  if (quarters.length < row.quarters.length) return row;
  return { ...row, annual: sumDecimals(quarters) };
}

function missingColumns({ located }: Plan, overrides: Overrides): Issue[] {
  return columnsOf(overrides).flatMap(({ table, key }): Issue[] => {
    if (located.has(table, key)) return [];
    const headers: Readonly<Record<string, string>> = textIn(located.language).headers[table];
    const column = headers[key] ?? key;
    return [{ code: 'column-missing', severity: 'error', facts: { table, column }, place: { table, column } }];
  });
}
