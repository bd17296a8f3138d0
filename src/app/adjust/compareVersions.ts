import { fail, type Outcome, succeed } from '../../domain/issue';
import { roundDecimal } from '../../domain/decimal';
import type { Spreadsheet } from '../ports';
import { readVersionTable } from './readVersionTable';
import type { VersionRow } from './versions';

/** One unit in two versions; a unit that a version lacks has `null` there and counts as 0 in the difference. */
export interface VersionDifference {
  readonly unit: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number;
  /** Changes of quarters 1…4. */
  readonly quarters: readonly number[];
}

export interface VersionComparison {
  readonly before: VersionHead;
  readonly after: VersionHead;
  readonly rows: readonly VersionDifference[];
}

export type VersionHead = Pick<VersionRow, 'version' | 'time' | 'state' | 'note'>;

/** What changed between two versions of an indicator, unit by unit. Two round trips. Issues: `versions-missing`, `version-unknown`. */
export async function compareVersions(spreadsheet: Spreadsheet, indicator: string, from: number, to: number): Promise<Outcome<VersionComparison>> {
  const read = await readVersionTable(spreadsheet);
  if (!read.ok) return read;
  const own = read.value.filter((row) => row.indicator === indicator);
  const known = [...new Set(own.map((row) => row.version))];
  const [first, second] = [from, to].map((version) => own.filter((row) => row.version === version));
  const [before, after] = [first?.[0], second?.[0]];
  if (!first || !second || !before || !after) {
    const unknown = [from, to].filter((version) => !known.includes(version));
    return fail(unknown.map((version) => ({ code: 'version-unknown', severity: 'error', facts: { indicator, version, versions: known } })));
  }
  return succeed({ before: headOf(before), after: headOf(after), rows: differences(first, second) });
}

function differences(before: readonly VersionRow[], after: readonly VersionRow[]): VersionDifference[] {
  const units = [...new Set([...before, ...after].map((row) => row.unit))];
  return units.map((unit) => {
    const old = before.find((row) => row.unit === unit);
    const now = after.find((row) => row.unit === unit);
    return {
      unit,
      before: old?.annual ?? null,
      after: now?.annual ?? null,
      change: difference(old?.annual, now?.annual),
      quarters: [0, 1, 2, 3].map((quarter) => difference(old?.quarters[quarter], now?.quarters[quarter])),
    };
  });
}

/** Amounts have at most six decimals; binary noise of their difference has none. */
function difference(before: number | null | undefined, after: number | null | undefined): number {
  return roundDecimal((after ?? 0) - (before ?? 0), 6);
}

function headOf({ version, time, state, note }: VersionRow): VersionHead {
  return { version, time, state, note };
}
