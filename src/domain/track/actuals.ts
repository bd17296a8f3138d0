import type { Assignment } from '../assignment';
import type { Kind } from '../indicator';

/** Why a figure is not believed before somebody has looked at it. */
export type Anomaly = 'text' | 'fell' | 'jumped';

/** A row's cumulative figures as they stand at its data month. */
export interface Actuals {
  /** The figure at the data month; `null` when it is blank or text. */
  readonly value: number | null;
  readonly anomaly: Anomaly | null;
  /** The last figure reported before the data month, and its month. */
  readonly previous: number | null;
  readonly previousMonth: number | null;
  /** What totals use: the figure, or the previous one when it is missing or to be verified. */
  readonly valid: number | null;
}

/** A return filled in thousands of yuan instead of ten thousands is ten times too large. */
export const JUMP_FACTOR = 8;

/**
 * Reads months 1…`month`; later months are ignored. A cumulative flow or count that falls is to be verified
 * unless it is confirmed and a cause is given (a lawful downward revision); a flow or stock that grows to
 * `jumpFactor` times the last figure or more is too, and so is text. Net increases and rates may move freely.
 */
export function readActuals(row: Pick<Assignment, 'cumulative' | 'nature' | 'cause'>, kind: Kind, month: number, jumpFactor = JUMP_FACTOR): Actuals {
  const entry = month > 0 ? (row.cumulative[month - 1] ?? null) : null;
  const value = typeof entry === 'number' ? entry : null;
  const previousMonth = lastReported(row.cumulative, month - 1);
  const previous = previousMonth === null ? null : Number(row.cumulative[previousMonth - 1]);
  const anomaly = anomalyOf(entry, previous, row, kind, jumpFactor);
  return { value, anomaly, previous, previousMonth, valid: value === null || anomaly ? previous : value };
}

function anomalyOf(entry: number | string | null, previous: number | null, row: Pick<Assignment, 'nature' | 'cause'>, kind: Kind, jumpFactor: number): Anomaly | null {
  if (typeof entry === 'string') return entry.trim() === '' ? null : 'text';
  return entry === null || previous === null ? null : anomalyBeside(entry, previous, row, kind, jumpFactor);
}

/** Why a figure is not believed beside an earlier one. */
export function anomalyBeside(figure: number, earlier: number, { nature, cause }: Pick<Assignment, 'nature' | 'cause'>, kind: Kind, jumpFactor = JUMP_FACTOR): Exclude<Anomaly, 'text'> | null {
  const revised = nature === 'confirmed' && cause !== '';
  if (accumulates(kind) && figure < earlier && !revised) return 'fell';
  const jumped = earlier > 0 && figure > earlier && figure >= jumpFactor * earlier;
  return (kind === 'flow' || kind === 'stock') && jumped ? 'jumped' : null;
}

/** What adds up over the year cannot fall; net increases, levels and rates may. */
export function accumulates(kind: Kind): boolean {
  return kind === 'flow' || kind === 'count';
}

function lastReported(cumulative: Assignment['cumulative'], until: number): number | null {
  for (let month = until; month >= 1; month -= 1) {
    if (typeof cumulative[month - 1] === 'number') return month;
  }
  return null;
}
