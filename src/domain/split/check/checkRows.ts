import { fromMinor, type Minor } from '../../amount';
import type { Issue, Repair } from '../../issue';
import type { SplitInput, SplitRow } from '../splitInput';

/** Everything that is wrong with single rows, before any sum is looked at. Every issue names `row` and `key`. */
export function checkRows(input: SplitInput): Issue[] {
  const issues = duplicates(input);
  for (const row of input.rows) {
    const error: Report = (code, facts = {}, repairs = []) => {
      const about = { indicator: input.indicator, measure: input.measure, row: row.name, key: row.key };
      issues.push({ code, severity: 'error', facts: { ...about, ...facts }, ...(repairs.length > 0 && { repairs }) });
    };
    checkHold(input, row, error);
    checkBounds(input, row, error);
    if (row.startMonth !== null && !isMonth(row.startMonth)) error('start-month-invalid', { value: row.startMonth });
    const percent = row.rampUp.find((part) => part < 0);
    if (percent !== undefined) error('ramp-up-invalid', { value: percent });
    if (row.hold === 'none') checkFigure(input, row, error);
  }
  return issues;
}

/** A held row's annual amount; `null` for rows that are not held or whose held amount is missing. */
export function heldAnnual(input: SplitInput, row: SplitRow): Minor | null {
  if (row.hold === 'none') return null;
  const quarters = row.hold === 'all' ? heldQuarters(row) : null;
  if (quarters && input.kind === 'stock') return row.annual ?? quarters[3];
  return quarters && endsAtTarget(input) ? sum(quarters) : row.annual;
}

/** The four held quarters, or `null` when the row's quarters are not held or one of them is missing. */
export function heldQuarters(row: SplitRow): [Minor, Minor, Minor, Minor] | null {
  const [first, second, third, fourth] = row.quarters;
  if (row.hold !== 'all' || first === null || second === null || third === null || fourth === null) return null;
  return [first, second, third, fourth];
}

/** Whether the quarters add up to the whole target, that is whether the curve ends at 100 %. */
export function endsAtTarget(input: SplitInput): boolean {
  return input.kind === 'stock' || sum(input.quarterTotals) === input.target;
}

type Report = (code: string, facts?: Record<string, string | number>, repairs?: readonly Repair[]) => void;

function checkBounds(input: SplitInput, row: SplitRow, error: Report): void {
  const { minimum, maximum } = row;
  if (minimum !== null && maximum !== null && minimum > maximum) {
    error('minimum-over-maximum', { minimum: fromMinor(minimum, input.decimals), maximum: fromMinor(maximum, input.decimals) }, [
      moved(input, row, 'lower-minimum', minimum, maximum),
      moved(input, row, 'raise-maximum', maximum, minimum),
    ]);
  } else {
    checkHeldWithinBounds(input, row, error);
  }
  if (row.hold === 'none' && maximum !== null && maximum < 0) error('maximum-negative', { maximum: fromMinor(maximum, input.decimals) });
}

function checkFigure(input: SplitInput, row: SplitRow, error: Report): void {
  const startsFromBase = input.basis === 'headroom' || input.basis === 'growth';
  if (startsFromBase && row.base !== null && row.base < 0) error('negative-base', { base: row.base });
  if (row.weight !== null && row.weight < 0) error('negative-weight', { weight: row.weight });
}

function checkHold(input: SplitInput, row: SplitRow, error: Report): void {
  if (row.hold === 'none') return;
  const held = heldAnnual(input, row);
  if (held === null || (row.hold === 'all' && !heldQuarters(row))) {
    error('hold-without-amount', { hold: row.hold }, [clearHold([row])]);
    return;
  }
  if (row.hold === 'all' && row.annual !== null && row.annual !== held) {
    const quarters = fromMinor(held, input.decimals);
    error('held-quarters-mismatch', { quarters, annual: fromMinor(row.annual, input.decimals) }, [
      { code: 'match-quarters', facts: { row: row.name, key: row.key, to: quarters } },
      { code: 'hold-year', facts: { rows: [row.name], keys: [row.key] } },
    ]);
  }
}

function checkHeldWithinBounds(input: SplitInput, row: SplitRow, error: Report): void {
  const held = heldAnnual(input, row);
  if (held === null) return;
  const below = row.minimum !== null && held < row.minimum;
  const above = row.maximum !== null && held > row.maximum;
  if (!below && !above) return;
  const bound = (below ? row.minimum : row.maximum) ?? held;
  error('hold-outside-bounds', {
    held: fromMinor(held, input.decimals),
    bound: fromMinor(bound, input.decimals),
    side: below ? 'minimum' : 'maximum',
  }, [
    moved(input, row, below ? 'lower-minimum' : 'raise-maximum', bound, held),
    moved(input, row, below ? 'raise-hold' : 'lower-hold', held, bound),
  ]);
}

/** A hold, a minimum or a maximum goes to another amount. */
export function moved(input: SplitInput, row: SplitRow, code: string, from: Minor, to: Minor): Repair {
  const decimal = (amount: number): number => amount / 10 ** input.decimals;
  const facts = { row: row.name, key: row.key, from: decimal(from), to: decimal(to), amount: decimal(Math.abs(to - from)), measure: input.measure };
  return { code, facts: code.endsWith('hold') && row.hold === 'all' ? { ...facts, hold: 'all' } : facts };
}

/** The rows are no longer held. */
export function clearHold(rows: readonly SplitRow[]): Repair {
  return { code: 'clear-hold', facts: { rows: rows.map((row) => row.name), keys: rows.map((row) => row.key) } };
}

function duplicates(input: SplitInput): Issue[] {
  const counts = new Map<string, number>();
  for (const row of input.rows) counts.set(row.key, (counts.get(row.key) ?? 0) + 1);
  const names = new Map(input.rows.map((row) => [row.key, row.name]));
  return [...counts].flatMap(([key, count]): Issue[] =>
    count === 1 ? [] : [{ code: 'duplicate-row', severity: 'error', facts: { indicator: input.indicator, row: names.get(key) ?? key, key, count } }],
  );
}

function isMonth(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

function sum(amounts: readonly Minor[]): Minor {
  return amounts.reduce<number>((total, amount) => total + amount, 0) as Minor;
}
