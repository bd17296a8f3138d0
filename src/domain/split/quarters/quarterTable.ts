import { fromMinor, type Minor, minor } from '../../amount';
import type { Season } from '../../indicator';
import { fail, type Outcome, succeed } from '../../issue';
import { seasonShares } from '../../schedule/seasonShares';
import { heldQuarters } from '../check/checkRows';
import { quartersRoundedUp } from '../origin';
import { alongShares, availability, usualShares } from './quarterSeed';
import { quarterShort } from './quarterShort';
import { rowsIssue } from '../rowsIssue';
import type { Quarters, SplitInput, SplitRow } from '../splitInput';
import { splitTable, type TableInput } from '../table/splitTable';

const WIDTH = 4;

/** A row's quarters and which of them were rounded up (1…4). */
export interface QuarterPlan {
  readonly quarters: Quarters<Minor>;
  readonly quartersUp: readonly number[];
}

/**
 * The rows' annual amounts over the four quarters, both margins exact. Held quarters stand, quarters before the
 * start month and after the end month stay 0, and a quarter counts by the months and the ramp-up in which the unit
 * works. `yearEnd` is what each row has due by the year's end (its annual amount unless the curve ends below 100 %).
 * Issues: those of `quarterShort`. Warning: `history-missing`.
 */
export function splitQuarters(input: SplitInput, rows: readonly SplitRow[], yearEnd: readonly Minor[]): Outcome<readonly QuarterPlan[]> {
  const { table, withoutHistory } = quarterTable(input, rows, yearEnd);
  const split = splitTable(table);
  if (!split.feasible) return fail(quarterShort(input, rows, table, split));
  return succeed(
    rows.map((_, row) => {
      const [first = 0, second = 0, third = 0, fourth = 0] = split.values.subarray(row * WIDTH, (row + 1) * WIDTH);
      const quarters: Quarters<Minor> = [minor(first), minor(second), minor(third), minor(fourth)];
      return { quarters, quartersUp: quartersRoundedUp(quarters, [...split.fitted.subarray(row * WIDTH, (row + 1) * WIDTH)]) };
    }),
    withoutHistory.length > 0 ? [rowsIssue(input, 'history-missing', 'warning', withoutHistory)] : [],
  );
}

interface QuarterTable {
  readonly table: TableInput;
  /** Rows that follow the schedule though their own quarters were asked for. */
  readonly withoutHistory: readonly SplitRow[];
}

function quarterTable(input: SplitInput, rows: readonly SplitRow[], yearEnd: readonly Minor[]): QuarterTable {
  const size = rows.length * WIDTH;
  const table = { rows: [...yearEnd], columns: [...input.quarterTotals], seed: new Float64Array(size), lower: new Float64Array(size), upper: new Float64Array(size) };
  const fixed = rows.map((row, index) => fixedQuarters(input, row, yearEnd[index] ?? minor(0)));
  const toFill = input.quarterTotals.map((total, quarter) => fixed.reduce((rest, quarters) => rest - (quarters?.[quarter] ?? 0), Number(total)));
  const usual = usualShares(input.quarterTotals, toFill);
  const withoutHistory: SplitRow[] = [];
  rows.forEach((row, index) => {
    const held = fixed[index];
    if (held) {
      for (const cells of [table.lower, table.upper]) cells.set(held, index * WIDTH);
      return;
    }
    const annual = yearEnd[index] ?? minor(0);
    const { seed, used } = seedOf(input, row, annual, usual);
    if (used !== input.season && annual > 0 && !row.isPool) withoutHistory.push(row);
    table.seed.set(seed, index * WIDTH);
    table.upper.set(seed.map((value, quarter) => (value > 0 ? (row.quarterMaximum?.[quarter] ?? Infinity) : 0)), index * WIDTH);
  });
  return { table, withoutHistory };
}

/** A quarter in which last year had nothing stays open, by this part of its usual share, wherever the schedule asks for something. */
const LEAST_SHARE = 1e-3;

/** What a row's quarters are proportional to, and the season that it follows in fact. */
function seedOf(input: SplitInput, row: SplitRow, annual: Minor, usual: Quarters<number>): { readonly seed: readonly number[]; readonly used: Season } {
  const { shares, used } = seasonShares(input.season, usual, row.history, fromMinor(annual, input.decimals));
  const available = availability(row);
  const seed = shares.map((share, quarter) => annual * (share || (usual[quarter] ?? 0) * LEAST_SHARE) * (available[quarter] ?? 0));
  return { seed, used };
}

function fixedQuarters(input: SplitInput, row: SplitRow, annual: Minor): Quarters<Minor> | null {
  const held = heldQuarters(row);
  if (held || annual >= 0) return held;
  const usual = usualShares(input.quarterTotals, input.quarterTotals);
  const available = availability(row);
  return alongShares(annual, usual.map((share, quarter) => share * (available[quarter] ?? 0)));
}
