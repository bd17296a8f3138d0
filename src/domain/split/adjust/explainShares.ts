import type { SplitRow } from '../splitInput';
import type { AdjustOrigin, AdjustStop, Cause } from './adjustOrigin';
import type { SharedYears, ShareRow } from './flow/shareWithin';

/** What the rows of a problem are told of; amounts become decimals by `decimal`. */
export interface ShareStory {
  readonly cause: Cause;
  /** What a row's part is by. */
  readonly by: (row: number) => 'plan' | 'room';
  readonly decimal: (amount: number) => number;
  readonly sources: readonly SplitRow[];
  readonly consents: Readonly<Record<string, string>>;
}

/** Without the quarters that were rounded, which are known only later. */
export type ShareOrigin = Extract<AdjustOrigin, { kind: 'shared' | 'stopped' }>;

/** How each row's year came from what its group had to take; `null` for rows whose year stays. */
export function explainShares(rows: readonly ShareRow[], shared: SharedYears, story: ShareStory): (ShareOrigin | null)[] {
  const origins: (ShareOrigin | null)[] = rows.map(() => null);
  for (const group of shared.splits) explainGroup(rows, shared, group, story, origins);
  return origins;
}

function explainGroup(rows: readonly ShareRow[], shared: SharedYears, group: SharedYears['splits'][number], story: ShareStory, into: (ShareOrigin | null)[]): void {
  const { split } = group;
  const own = group.rows.flatMap((index, position) => {
    const row = rows[index];
    if (!row) return [];
    const isFree = row.weight > 0 && split.states[position] === 0 && row.low < row.high;
    return [{ index, row, value: split.values[position] ?? 0, fitted: split.fitted[position] ?? 0, isFree }];
  });
  // What was typed or stopped stands; the others move.
  const movable = own.filter(({ row }) => row.low < row.high);
  const moved = movable.reduce((sum, one) => sum + one.value - one.row.current, 0);
  const free = movable.filter((one) => one.isFree);
  const rest = movable.reduce((left, one) => left - (one.isFree ? 0 : one.value - one.row.current), moved);
  const weights = free.reduce((sum, one) => sum + one.row.weight, 0);
  for (const { index, row, value, fitted, isFree } of own) {
    const year = shared.years[index] ?? value;
    if (year === row.current) continue;
    const { decimal, cause } = story;
    const consent = story.consents[row.key] ?? '';
    const change = { cause, before: decimal(row.current), after: decimal(year), moved: decimal(moved), consent, quartersUp: [] };
    into[index] =
      isFree && year === value
        ? { ...change, kind: 'shared', rest: decimal(rest), share: row.weight / weights, by: story.by(index), exact: decimal(fitted), rounded: roundedTo(year, fitted) }
        : { ...change, kind: 'stopped', stop: year === value ? stopOf(row, story.sources[index], year) : 'quarters' };
  }
}

function roundedTo(value: number, fitted: number): 'up' | 'down' | 'exact' {
  return value > fitted ? 'up' : value < fitted ? 'down' : 'exact';
}

function stopOf(row: ShareRow, source: SplitRow | undefined, year: number): AdjustStop {
  if (row.weight === 0) return 'rest';
  if (year > row.current) return source?.maximum === year ? 'maximum' : 'quarters';
  if (source?.minimum === year) return 'minimum';
  return year === 0 ? 'zero' : 'elapsed';
}
