import { fromMinor, type Minor, minor } from '../amount';
import { fail, type Issue, type Outcome, succeed } from '../issue';
import { moved } from './check/checkRows';
import type { Quarters, SplitInput, SplitRow, SplitRowResult } from './splitInput';

/** What one job's result means for another's rows. */
export interface Limit {
  /** Position of the job whose result limits. */
  readonly job: number;
  /** Its indicator, for messages. */
  readonly indicator: string;
  /** A part stays within its whole, quarter by quarter; a stretch target does not fall short of the target, or of a cap does not exceed it. */
  readonly relation: 'part-of' | 'at-least' | 'at-most';
  /** For every row of the limited job, its row in the other; `null` where there is none. */
  readonly rows: readonly (number | null)[];
  /** Minor units of the limited job per minor unit of the other, as a fraction. */
  readonly numerator: number;
  readonly denominator: number;
}

/** The input with tighter bounds. Issue `part-over-whole` where a hold or a minimum exceeds the whole. */
export function limited(input: SplitInput, limit: Limit, result: { readonly rows: readonly Pick<SplitRowResult, 'annual' | 'quarters'>[] }): Outcome<SplitInput> {
  const issues: Issue[] = [];
  const rows = input.rows.map((row, index): SplitRow => {
    const other = result.rows[limit.rows[index] ?? -1];
    if (!other) return row;
    const annual = converted(other.annual, limit);
    if (limit.relation === 'at-least') return { ...row, minimum: larger(row.minimum, row.hold === 'none' ? annual : null) };
    const least = row.hold === 'none' ? (row.minimum ?? 0) : (row.annual ?? 0);
    if (least > annual) issues.push(overWhole(input, limit, row, least, annual));
    if (row.hold !== 'none') return row;
    const maximum = minor(Math.min(row.maximum ?? Infinity, annual));
    return limit.relation === 'part-of' ? { ...row, maximum, quarterMaximum: convertedQuarters(other.quarters, limit) } : { ...row, maximum };
  });
  return issues.length > 0 ? fail(issues) : succeed({ ...input, rows });
}

/** Rounded down for caps: a part of a minor unit cannot be used. */
function converted(amount: Minor, { numerator, denominator }: Limit): Minor {
  return minor(Math.floor((amount * numerator) / denominator));
}

/** Rounded along the year, so that the quarters' caps add up to the year's cap however coarse the part's unit. */
function convertedQuarters([first, second, third, fourth]: Quarters<Minor>, limit: Limit): Quarters<Minor> {
  const until = [first, first + second, first + second + third, first + second + third + fourth].map((amount) => converted(minor(amount), limit));
  const cap = (quarter: number): Minor => minor((until[quarter] ?? 0) - (until[quarter - 1] ?? 0));
  return [cap(0), cap(1), cap(2), cap(3)];
}

function larger(left: Minor | null, right: Minor | null): Minor | null {
  if (left === null || right === null) return left ?? right;
  return left > right ? left : right;
}

function overWhole(input: SplitInput, limit: Limit, row: SplitRow, amount: number, whole: Minor): Issue {
  return {
    code: 'part-over-whole',
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      row: row.name,
      key: row.key,
      amount: fromMinor(minor(amount), input.decimals),
      whole: limit.indicator,
      limit: fromMinor(whole, input.decimals),
    },
    repairs: [moved(input, row, row.hold === 'none' ? 'lower-minimum' : 'lower-hold', minor(amount), whole)],
  };
}
