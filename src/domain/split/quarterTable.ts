import { fromMinor, type Minor, minor } from '../amount';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { heldQuarters } from './checkRows';
import { tableShortage, type TableShortage } from './table/feasibility';
import { fitTable } from './table/fitTable';
import { alongShares, availability, usualShares } from './quarterSeed';
import { roundTable } from './table/roundTable';
import type { Quarters, SplitInput, SplitRow } from './splitInput';

const WIDTH = 4;

/** Cell bounds, seeds and margins of the rows × quarters table, row after row. */
interface QuarterTable {
  readonly rows: number[];
  readonly columns: number[];
  readonly seed: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/**
 * The rows' annual amounts over the four quarters, both margins exact. Held quarters stand, quarters
 * before the start month stay 0, in the start month's quarter only its remaining months count.
 * `yearEnd` is what each row has due by the year's end (its annual amount unless the curve ends below 100 %).
 * Issue `quarter-short` when some quarters cannot be filled.
 */
export function splitQuarters(input: SplitInput, rows: readonly SplitRow[], yearEnd: readonly Minor[]): Outcome<Quarters<Minor>[]> {
  const table = buildTable(input, rows, yearEnd);
  const shortage = tableShortage(table);
  if (shortage) return fail([shortageIssue(input, rows, shortage)]);
  const { values } = fitTable({ ...table, rows: Float64Array.from(table.rows), columns: Float64Array.from(table.columns) });
  const cells = roundTable({ ...table, fitted: values });
  return succeed(rows.map((_, row) => [cell(cells, row, 0), cell(cells, row, 1), cell(cells, row, 2), cell(cells, row, 3)]));
}

function buildTable(input: SplitInput, rows: readonly SplitRow[], yearEnd: readonly Minor[]): QuarterTable {
  const size = rows.length * WIDTH;
  const table = { rows: [...yearEnd], columns: [...input.quarterTotals], seed: new Float64Array(size), lower: new Float64Array(size), upper: new Float64Array(size) };
  const fixed = rows.map((row, index) => fixedQuarters(input, row, yearEnd[index] ?? minor(0)));
  const toFill = input.quarterTotals.map((total, quarter) => fixed.reduce((rest, quarters) => rest - (quarters?.[quarter] ?? 0), Number(total)));
  const shares = usualShares(input.quarterTotals, toFill);
  rows.forEach((row, index) => {
    const annual = yearEnd[index] ?? 0;
    const available = availability(row.startMonth);
    for (let quarter = 0; quarter < WIDTH; quarter += 1) {
      const at = index * WIDTH + quarter;
      const held = fixed[index]?.[quarter];
      const seed = held === undefined ? annual * (shares[quarter] ?? 0) * (available[quarter] ?? 0) : 0;
      table.seed[at] = seed;
      table.lower[at] = held ?? 0;
      table.upper[at] = held ?? (seed > 0 ? annual : 0);
    }
  });
  return table;
}

function fixedQuarters(input: SplitInput, row: SplitRow, annual: Minor): Quarters<Minor> | null {
  const held = heldQuarters(row);
  if (held || annual >= 0) return held;
  const usual = usualShares(input.quarterTotals, input.quarterTotals);
  const available = availability(row.startMonth);
  return alongShares(annual, usual.map((share, quarter) => share * (available[quarter] ?? 0)));
}

function shortageIssue(input: SplitInput, rows: readonly SplitRow[], shortage: TableShortage): Issue {
  const decimal = (amount: number): number => fromMinor(minor(amount), input.decimals);
  const members = shortage.members.flatMap((index) => rows[index] ?? []);
  return {
    code: 'quarter-short',
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      quarters: shortage.columns.map((column) => column + 1),
      needed: decimal(shortage.needed),
      available: decimal(shortage.available),
      difference: decimal(shortage.shortfall),
      rows: members.map((row) => row.name),
      keys: members.map((row) => row.key),
      repairs: repairs(members),
    },
  };
}

/** What would help, in the order in which a planner would try it. */
function repairs(members: readonly SplitRow[]): string[] {
  const held = members.some((row) => row.hold !== 'none');
  const late = members.some((row) => row.hold !== 'all' && (row.startMonth ?? 1) > 1);
  return [...(held ? ['release-hold'] : []), ...(late ? ['lower-late-starters'] : []), 'move-between-quarters'];
}

function cell(cells: Float64Array, row: number, quarter: number): Minor {
  return minor(cells[row * WIDTH + quarter] ?? 0);
}
