import { type Outcome, succeed } from '../../domain/issue';
import { versionKeys } from '../../workbook/tables/columns';
import { originalVersion } from '../planState/planState';
import type { Spreadsheet } from '../ports';
import type { VersionHead } from './compareVersions';
import type { AdjustPreview } from './preview';
import { readVersionTable } from './readVersionTable';

/** A version that is kept of an indicator. */
export interface IndicatorVersion extends VersionHead {
  readonly indicator: string;
  /** The plan as it was first issued, which stays as it is. */
  readonly isOriginal: boolean;
}

/** Every kept version of every indicator, the oldest first. Two round trips. Issue `versions-missing`. */
export async function listVersions(spreadsheet: Spreadsheet): Promise<Outcome<readonly IndicatorVersion[]>> {
  const read = await readVersionTable(spreadsheet);
  if (!read.ok) return read;
  const kept = new Map<string, Omit<IndicatorVersion, 'isOriginal'>>();
  for (const { indicator, version, time, state, note } of read.value) {
    const key = JSON.stringify([indicator, version]);
    if (!kept.has(key)) kept.set(key, { indicator, version, time, state, note });
  }
  const heads = [...kept.values()].sort((left, right) => left.version - right.version);
  return succeed(heads.map((head) => ({ ...head, isOriginal: originalVersion(heads, head.indicator) === head })));
}

/** The number under which each indicator's plan is kept once a preview is written; none where nothing changes. */
export function keptVersions({ change }: AdjustPreview): readonly Pick<IndicatorVersion, 'indicator' | 'version'>[] {
  const rows = change.appends.filter(({ table }) => table === 'Versions').flatMap((append) => append.rows);
  const at = (key: (typeof versionKeys)[number]): number => versionKeys.indexOf(key);
  const latest = new Map<string, number>();
  for (const row of rows) {
    const indicator = String(row[at('indicator')]);
    latest.set(indicator, Math.max(latest.get(indicator) ?? 0, Number(row[at('version')])));
  }
  return [...latest].map(([indicator, version]) => ({ indicator, version }));
}
