import { roundDecimal } from '../decimal';
import type { LightRule } from './lightRule';
import { type Measured, type Measures, startOf } from './measures';

/** Where a row's lag begins, said before its figure is known. */
export interface LagLimit {
  /** What is compared, in percent with two decimals: the distance from the milestone as a part of `whole`, or the attainment of the milestone. */
  readonly of: 'distance' | 'attainment';
  /** In the row's unit. */
  readonly whole: number;
  /** Behind below this value, and where `isIncluded` at the value too. */
  readonly limit: number;
  readonly isIncluded: boolean;
  /** Behind also below `reached`, where less than `floor` percent of the milestone are attained; `null` where the rule has no floor. */
  readonly floor: { readonly reached: number; readonly floor: number } | null;
  /** A reported zero is not started, and therefore behind. */
  readonly zeroLags: boolean;
}

type Due = Omit<Measured, 'actual' | 'yearEnd'>;

/** By the light rule alone: neither on schedule nor nearly so. A comparison with the town's average is left out. */
export function lagLimit(rule: LightRule, row: Due): LagLimit {
  const tolerates = rule.nearSchedule !== null && rule.nearSchedule < rule.onSchedule && row.month < (rule.strictFrom ?? 13);
  const near = tolerates ? rule.nearSchedule : null;
  const zeroLags = (row.kind === 'flow' || row.kind === 'count') && row.direction === 'higher' && (row.milestone ?? 0) > 0;
  const { of, whole, offset } = comparison(rule, row);
  // Without a percentage only the side of the milestone counts.
  if (whole === 0) return { of, whole: 100, limit: 0, isIncluded: false, floor: null, zeroLags };
  const reached = rule.onSchedule - offset;
  return { of, whole, limit: near === null ? reached : near - offset, isIncluded: near !== null && !rule.nearIncluded, floor: floorOf(rule, row, reached), zeroLags };
}

function floorOf({ attainmentFloor, floorFrom }: LightRule, { kind, month }: Due, reached: number): LagLimit['floor'] {
  return attainmentFloor === null || kind === 'rate' || month < (floorFrom ?? 1) ? null : { reached, floor: attainmentFloor };
}

/** What a rule compares; a rate always goes by its gap, 100 + gap against a rule in percent. */
function comparison({ metric }: LightRule, row: Due): { readonly of: LagLimit['of']; readonly whole: number; readonly offset: number } {
  if (row.kind === 'rate') return { of: 'distance', whole: row.percent ? 100 : planned(row), offset: metric === 'attainment' ? 100 : 0 };
  if (metric === 'attainment') return { of: 'attainment', whole: 1, offset: 0 };
  return { of: 'distance', whole: metric === 'overrun' ? Math.abs(row.milestone ?? 0) : planned(row), offset: 0 };
}

/** `false` while there is no figure or no milestone. */
export function isLagging({ of, whole, limit, isIncluded, floor, zeroLags }: LagLimit, actual: number | null, { distance, attainment }: Pick<Measures, 'distance' | 'attainment'>): boolean {
  const part = of === 'distance' ? distance : attainment;
  if (actual === null || distance === null) return false;
  if (zeroLags && actual === 0) return true;
  // Without a percentage only the side of the milestone counts.
  if (part === null) return distance < 0;
  const value = roundDecimal((part * 100) / whole, 2);
  if (isIncluded ? value <= limit : value < limit) return true;
  return floor !== null && value < floor.reached && attainment !== null && roundDecimal(attainment * 100, 2) < floor.floor;
}

/** What a gap in percentage points is a part of. */
function planned(row: Due): number {
  return Math.abs((row.plan ?? 0) - (startOf(row) ?? 0));
}
