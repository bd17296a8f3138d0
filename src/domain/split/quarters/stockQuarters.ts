import { fromMinor, type Minor, minor, roundToMinor } from '../../amount';
import { decimalOf } from '../../decimal';
import { fail, type Issue, type Outcome, succeed } from '../../issue';
import { clearHold, heldQuarters } from '../check/checkRows';
import { roundQuotas, type TieBreak } from '../total/largestRemainder';
import type { Quarters, SplitInput, SplitRow } from '../splitInput';

/**
 * A stock's levels at the quarters' ends. Every row moves from last year's level to its annual target by
 * the same part of its change, namely the part that brings the rows together to the county's level; whole
 * units by largest remainder, each quarter exact. A row without last year's figure stands at its target,
 * one that has not started stands at 0. Issue `quarter-short` when held levels leave no way to a quarter's level.
 */
export function splitStockLevels(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[]): Outcome<Quarters<Minor>[]> {
  const columns = [0, 1, 2, 3].map((quarter) => levelsAt(input, rows, annual, quarter));
  const issues = columns.flatMap((levels, quarter) => checkLevels(input, rows, levels, quarter));
  if (issues.length > 0) return fail(issues);
  const plans = rows.map((_, row): Quarters<Minor> => {
    const level = (quarter: number): Minor => columns[quarter]?.[row] ?? minor(0);
    return [level(0), level(1), level(2), level(3)];
  });
  return succeed(plans);
}

function checkLevels(input: SplitInput, rows: readonly SplitRow[], levels: readonly Minor[], quarter: number): Issue[] {
  const needed = input.quarterTotals[quarter] ?? minor(0);
  const available = minor(levels.reduce<number>((sum, level) => sum + Math.max(0, level), 0));
  if (available === needed) return [];
  const held = rows.filter((row) => fixedLevel(row, quarter) !== null);
  const facts = {
    indicator: input.indicator,
    measure: input.measure,
    quarters: [quarter + 1],
    needed: fromMinor(needed, input.decimals),
    available: fromMinor(available, input.decimals),
    difference: fromMinor(minor(needed - available), input.decimals),
    rows: held.map((row) => row.name),
    keys: held.map((row) => row.key),
  };
  const holding = rows.filter((row) => row.hold === 'all');
  return [{ code: 'quarter-short', severity: 'error', facts, ...(holding.length > 0 && { repairs: [clearHold(holding)] }) }];
}

function levelsAt(input: SplitInput, rows: readonly SplitRow[], annual: readonly Minor[], quarter: number): Minor[] {
  const fixed = rows.map((row) => fixedLevel(row, quarter));
  const wanted = fixed.reduce<bigint>((rest, level) => rest - BigInt(level ?? 0), BigInt(input.quarterTotals[quarter] ?? 0));
  const ends = rows.map((_, index) => (fixed[index] === null ? BigInt(annual[index] ?? 0) : 0n));
  const starts = rows.map((row, index) => (fixed[index] === null ? startOf(row, input, annual[index] ?? minor(0)) : 0n));
  const startSum = total(starts);
  const change = total(ends) - startSum;
  // Without a change to follow, the rows' own targets say how a level is shared.
  const [numerator, denominator, weights] = change !== 0n ? ([wanted - startSum, change, ends.map((end, index) => end - (starts[index] ?? 0n))] as const) : ([wanted - startSum, total(ends) || 1n, ends] as const);
  const sign = denominator < 0n ? -1n : 1n;
  const quotas = weights.map((weight, index) => ({
    numerator: sign * ((starts[index] ?? 0n) * denominator + weight * numerator),
    denominator: sign * denominator,
  }));
  const tie: TieBreak = { bases: ends, keys: rows.map((row) => row.key) };
  return roundQuotas(wanted, quotas, tie).map((level, index) => fixed[index] ?? level);
}

function fixedLevel(row: SplitRow, quarter: number): Minor | null {
  const held = heldQuarters(row);
  if (held) return held[quarter] ?? null;
  const last = 3 * (quarter + 1);
  return (row.startMonth ?? 1) > last || (row.endMonth ?? 12) < last ? minor(0) : null;
}

function startOf(row: SplitRow, input: SplitInput, annual: Minor): bigint {
  const base = row.base === null ? null : decimalOf(row.base);
  return BigInt(base ? roundToMinor(base, input.decimals) : annual);
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
