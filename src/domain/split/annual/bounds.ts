import { type Minor, minor } from '../../amount';
import { divideRounding } from '../../decimal';
import { heldAnnual } from '../check/checkRows';
import type { Figures } from './figures';
import type { Group } from './groups';
import type { SplitInput, SplitRow } from '../splitInput';
import { isOut } from './yearPart';

/** Least and most of each row's year; `null` is no bound. */
export interface Bounds {
  readonly lower: readonly (Minor | null)[];
  readonly upper: readonly (Minor | null)[];
}

/**
 * A held row stands at its amount, a unit that does not work this year at 0, the pool at no less than the
 * reserve; the others between their minimum and maximum. Without a minimum only a row that lost last year may
 * stay below 0.
 */
export function boundsOf(input: SplitInput, rows: readonly SplitRow[], figures: Figures, group: Group): Bounds {
  const fixed = rows.map((row) => heldAnnual(input, row) ?? (isOut(input, row) ? minor(0) : null));
  return {
    lower: rows.map((row, index) => fixed[index] ?? leastOf(input, row, figures, group)),
    upper: rows.map((row, index) => fixed[index] ?? row.maximum),
  };
}

/** What stays in the town pool: the stated part of the total, half a minor unit rounded up. */
export function reserve(input: SplitInput, total: Minor): Minor {
  const thousandths = BigInt(Math.round(input.reservePercent * 1000));
  return minor(Number(divideRounding(BigInt(total) * thousandths, 100_000n)));
}

/** The largest percentage, to a thousandth, of which the total's reserve is no more than `most`. */
export function reserveWithin(input: SplitInput, total: Minor, most: number): number {
  if (total <= 0) return 0;
  let thousandths = Math.min(Math.round(input.reservePercent * 1000), Math.floor(((most + 1) / total) * 100_000));
  while (thousandths > 0 && reserve({ ...input, reservePercent: thousandths / 1000 }, total) > most) thousandths -= 1;
  return Math.max(0, thousandths) / 1000;
}

function leastOf(input: SplitInput, row: SplitRow, figures: Figures, group: Group): Minor | null {
  if (row.isPool && group.office === '') return minor(Math.max(row.minimum ?? 0, reserve(input, group.total)));
  return row.minimum ?? (figures.starts !== null && (row.base ?? 0) < 0 ? null : minor(0));
}
