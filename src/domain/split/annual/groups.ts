import { fromMinor, type Minor, minor } from '../../amount';
import { fail, type Issue, type Outcome, succeed } from '../../issue';
import type { SplitInput, SplitRow } from '../splitInput';

/** Rows that share one total: an office's given one, or (with an empty office) what is left of the town's. */
export interface Group {
  readonly office: string;
  readonly total: Minor;
  /** Positions among the rows. */
  readonly members: readonly number[];
}

/**
 * The town's rows, without those of offices that were given a total of their own; the pool is always the town's.
 * Issues: `office-repeated`, `office-unknown` when no row has that office, `office-total-negative`, and
 * `office-totals-mismatch` when the given totals exceed the target, or leave a rest that no row can take.
 */
export function groupRows(input: SplitInput, rows: readonly SplitRow[], target: Minor): Outcome<readonly Group[]> {
  const given = input.officeTotals.map(({ office, total }): Group => {
    return { office, total, members: rows.flatMap((row, index) => (row.office === office && !row.isPool ? [index] : [])) };
  });
  const issues = given.flatMap((group, index) => check(input, group, given.slice(0, index)));
  const taken = new Set(given.flatMap((group) => group.members));
  const rest: Group = {
    office: '',
    total: minor(given.reduce<number>((left, group) => left - group.total, target)),
    members: rows.flatMap((_, index) => (taken.has(index) ? [] : [index])),
  };
  if (issues.length === 0 && (rest.total < 0 || (rest.members.length === 0 && rest.total > 0))) issues.push(mismatch(input, target, rest.total));
  if (issues.length > 0) return fail(issues);
  return succeed([...given, ...(rest.members.length > 0 ? [rest] : [])]);
}

function check(input: SplitInput, { office, total, members }: Group, before: readonly Group[]): Issue[] {
  const issue = (code: string, facts: Record<string, number> = {}): Issue => ({
    code,
    severity: 'error',
    facts: { indicator: input.indicator, measure: input.measure, office, ...facts },
  });
  if (before.some((group) => group.office === office)) return [issue('office-repeated')];
  if (members.length === 0) return [issue('office-unknown')];
  return total < 0 ? [issue('office-total-negative', { total: fromMinor(total, input.decimals) })] : [];
}

function mismatch(input: SplitInput, target: Minor, rest: Minor): Issue {
  const decimal = (amount: number): number => fromMinor(minor(amount), input.decimals);
  return {
    code: 'office-totals-mismatch',
    severity: 'error',
    facts: {
      indicator: input.indicator,
      measure: input.measure,
      target: decimal(target),
      given: decimal(target - rest),
      difference: decimal(Math.abs(rest)),
      side: rest < 0 ? 'above' : 'below',
      offices: input.officeTotals.map(({ office }) => office),
    },
  };
}
