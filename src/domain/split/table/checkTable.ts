import type { Issue } from '../../issue';
import { WIDEST } from './setDeficits';
import type { TableInput } from './splitTable';

/** No more than this many wrong cells are named. */
const MOST_NAMED = 20;
/** Products of seeds and factors beyond this would leave double precision. */
const LARGEST_SEED = 1e100;

/**
 * What makes a table no question at all. Codes: `table-without-cells`, `table-too-wide`, `cells-do-not-match`,
 * `amount-not-a-number` (NaN, infinities; only a maximum may be infinite), `amount-not-multiple`, `amount-too-large`
 * (also sums of margins or minimums beyond 2^53), `margins-disagree`, `bounds-crossed`, `seed-out-of-range`. Rows and columns from 1.
 */
export function checkTable(input: TableInput): readonly Issue[] {
  const shape = checkShape(input);
  if (shape.length > 0) return shape;
  const margins = [...checkMargin(input.rows, 'row'), ...checkMargin(input.columns, 'column')];
  const issues = [...margins, ...checkCells(input)];
  if (issues.length > 0) return issues;
  const sums = [input.rows, input.columns, input.lower].flatMap((amounts) => checkSum(amounts));
  return sums.length > 0 ? sums : checkBalance(input);
}

function checkShape({ rows, columns, seed, lower, upper }: TableInput): Issue[] {
  if (rows.length === 0 || columns.length === 0) return [wrong('table-without-cells', { rows: rows.length, columns: columns.length })];
  if (columns.length > WIDEST) return [wrong('table-too-wide', { columns: columns.length, most: WIDEST })];
  const needed = rows.length * columns.length;
  const other = [seed, lower, upper].find((cells) => cells.length !== needed);
  return other ? [wrong('cells-do-not-match', { cells: other.length, needed })] : [];
}

function checkMargin(totals: readonly number[], side: 'row' | 'column'): Issue[] {
  const issues: Issue[] = [];
  totals.forEach((total, index) => {
    if (!Number.isSafeInteger(total) && issues.length < MOST_NAMED) issues.push(notAmount(total, { [side]: index + 1 }));
  });
  return issues;
}

function checkCells({ columns, seed, lower, upper }: TableInput): Issue[] {
  const issues: Issue[] = [];
  for (let cell = 0; cell < seed.length && issues.length < MOST_NAMED; cell += 1) {
    const weight = seed[cell] ?? 0;
    const floor = lower[cell] ?? 0;
    const cap = upper[cell] ?? 0;
    const isSound = isSeed(weight) && Number.isSafeInteger(floor) && (cap === Infinity || Number.isSafeInteger(cap)) && floor <= cap;
    if (!isSound) issues.push(cellIssue(weight, floor, cap, { row: Math.floor(cell / columns.length) + 1, column: (cell % columns.length) + 1 }));
  }
  return issues;
}

function cellIssue(weight: number, floor: number, cap: number, place: Place): Issue {
  if (!Number.isFinite(weight)) return notAmount(weight, place);
  if (!isSeed(weight)) return wrong('seed-out-of-range', { value: String(weight), ...place });
  if (!Number.isSafeInteger(floor)) return notAmount(floor, place);
  if (cap !== Infinity && !Number.isSafeInteger(cap)) return notAmount(cap, place);
  return wrong('bounds-crossed', { minimum: floor, maximum: cap, ...place });
}

function checkSum(amounts: Iterable<number>): Issue[] {
  let sum = 0;
  for (const amount of amounts) sum += Math.abs(amount);
  return sum > Number.MAX_SAFE_INTEGER ? [wrong('amount-too-large', { value: String(sum) })] : [];
}

function checkBalance({ rows, columns }: TableInput): Issue[] {
  const rowSum = rows.reduce((sum, total) => sum + total, 0);
  const columnSum = columns.reduce((sum, total) => sum + total, 0);
  return rowSum === columnSum ? [] : [wrong('margins-disagree', { rows: rowSum, columns: columnSum, difference: Math.abs(rowSum - columnSum) })];
}

function isSeed(weight: number): boolean {
  return weight === 0 || (weight >= 1 / LARGEST_SEED && weight <= LARGEST_SEED);
}

type Place = Readonly<Partial<Record<'row' | 'column', number>>>;

function notAmount(value: number, place: Place): Issue {
  if (!Number.isFinite(value)) return wrong('amount-not-a-number', { text: String(value), ...place });
  if (Number.isInteger(value)) return wrong('amount-too-large', { value: String(value), ...place });
  return wrong('amount-not-multiple', { value: String(value), decimals: 0, ...place });
}

function wrong(code: string, facts: Readonly<Record<string, string | number>>): Issue {
  return { code, severity: 'error', facts };
}
