import { fromMinor, minor } from '../../amount';
import { roundDecimal } from '../../decimal';
import type { Issue } from '../../issue';
import { availability } from './quarterSeed';
import type { SplitInput, SplitRow, SplitRowResult } from '../splitInput';

/** A quarter is worth a warning when the others carry this much more of their year than the county's curve. */
const NOTABLE = 0.005;

/**
 * Quarters that rows not yet producing (`front-loaded`) or no longer producing (`back-loaded`) push onto the others:
 * facts `quarter`, `share` (percent of their year that the others carry), `usual`, `amount`, `count` of the others,
 * and `rows` that are not there.
 */
export function frontLoading(input: SplitInput, rows: readonly SplitRow[], results: readonly SplitRowResult[]): Issue[] {
  return [
    ...loading(input, rows, results, { code: 'front-loaded', isOut: (row, quarter) => isOut({ ...row, endMonth: null }, quarter) }),
    ...loading(input, rows, results, { code: 'back-loaded', isOut: (row, quarter) => isOut({ ...row, startMonth: null, rampUp: [] }, quarter) }),
  ];
}

interface Cause {
  readonly code: string;
  readonly isOut: (row: SplitRow, quarter: number) => boolean;
}

function loading(input: SplitInput, rows: readonly SplitRow[], results: readonly SplitRowResult[], cause: Cause): Issue[] {
  const total = input.quarterTotals.reduce<number>((sum, amount) => sum + amount, 0);
  return [0, 1, 2, 3].flatMap((quarter): Issue[] => {
    const out = rows.filter((row, index) => cause.isOut(row, quarter) && (results[index]?.annual ?? 0) > 0);
    const others = results.filter((result, index) => {
      const row = rows[index];
      return row !== undefined && row.hold !== 'all' && !cause.isOut(row, quarter) && result.annual > 0;
    });
    const amount = others.reduce((sum, result) => sum + (result.quarters[quarter] ?? 0), 0);
    const annual = others.reduce((sum, result) => sum + result.annual, 0);
    const usual = (input.quarterTotals[quarter] ?? 0) / total;
    if (out.length === 0 || annual === 0 || amount / annual - usual < NOTABLE) return [];
    const facts = {
      indicator: input.indicator,
      measure: input.measure,
      quarter: quarter + 1,
      share: roundDecimal((amount / annual) * 100, 1),
      usual: roundDecimal(usual * 100, 1),
      amount: fromMinor(minor(amount), input.decimals),
      count: others.length,
      rows: out.map((row) => row.name),
      keys: out.map((row) => row.key),
    };
    return [{ code: cause.code, severity: 'warning', facts }];
  });
}

function isOut(row: SplitRow, quarter: number): boolean {
  return row.hold !== 'all' && (availability(row)[quarter] ?? 1) < 1;
}
