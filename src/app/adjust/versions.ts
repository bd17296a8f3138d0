import type { Append } from '../../workbook/change';
import type { TableReader } from '../../workbook/decode/cells';
import type { Literal } from '../../workbook/spec';
import { versionKeys } from '../../workbook/tables/columns';
import { quarterKeys } from '../../workbook/tables/layout';
import { adjustIn } from '../../workbook/text/adjustIn';
import type { Plan } from '../split/readPlan';
import type { AdjustedIndicator } from './adjusted';

/** One unit's plan in one version of an indicator; amounts are decimals of the split unit. */
export interface VersionRow {
  readonly version: number;
  readonly time: string;
  readonly state: string;
  readonly note: string;
  readonly indicator: string;
  readonly unit: string;
  readonly annual: number | null;
  readonly quarters: readonly (number | null)[];
  readonly stretch: number | null;
}

export function readVersions(reader: TableReader): readonly VersionRow[] {
  return Array.from({ length: reader.rows }, (_, row) => row).flatMap((row): VersionRow[] => {
    const version = reader.number('version', row);
    if (version === null) return [];
    const text = (key: string): string => reader.text(key, row);
    const number = (key: string): number | null => reader.number(key, row);
    return [
      { version, time: text('time'), state: text('state'), note: text('note'), indicator: text('indicator'), unit: text('unit'), annual: number('annual'), quarters: quarterKeys.map(number), stretch: number('stretch') },
    ];
  });
}

/** The last version of an indicator, without rows when there is none. */
export function latestVersion(versions: readonly VersionRow[], indicator: string): readonly VersionRow[] {
  const own = versions.filter((row) => row.indicator === indicator);
  const last = Math.max(0, ...own.map((row) => row.version));
  return own.filter((row) => row.version === last);
}

/**
 * The rows that keep an adjustment: the plan as it stood, where the last version is another or there is none yet,
 * and the plan after it.
 */
export function versionEntries(plan: Plan, versions: readonly VersionRow[], adjusted: readonly AdjustedIndicator[], time: string, note: string): Append {
  const { adjustCommands } = adjustIn(plan.located.language);
  const rows = adjusted.flatMap((one): VersionRow[] => {
    const { indicator } = one;
    const latest = latestVersion(versions, indicator.name);
    const before = one.rows.map((row): VersionRow => {
      const state = indicator.targetState === 'toVerify' ? adjustCommands.states.draft : adjustCommands.states[indicator.targetState];
      return { version: (latest[0]?.version ?? 0) + 1, time, state, note: adjustCommands.standing, indicator: indicator.name, unit: row.unit, annual: row.annual, quarters: row.quarters, stretch: row.stretch };
    });
    const kept = isSamePlan(latest, before) ? [] : before;
    const after = one.rows.map((row, index): VersionRow => {
      const version = (latest[0]?.version ?? 0) + (kept.length > 0 ? 2 : 1);
      return { version, time, state: adjustCommands.states.adjusted, note, indicator: indicator.name, unit: row.unit, ...(one.amounts[index] ?? { annual: null, quarters: [] }), stretch: row.stretch };
    });
    return [...kept, ...after];
  });
  return { table: 'Versions', headers: versionKeys.map((key) => plan.located.header('Versions', key)), rows: rows.map(cellsOf) };
}

function isSamePlan(left: readonly VersionRow[], right: readonly VersionRow[]): boolean {
  const byUnit = new Map(left.map((row) => [row.unit, JSON.stringify([row.annual, row.quarters])]));
  return left.length === right.length && right.every((row) => byUnit.get(row.unit) === JSON.stringify([row.annual, row.quarters]));
}

function cellsOf(row: VersionRow): Literal[] {
  return [row.version, row.time, row.state, row.note, row.indicator, row.unit, row.annual, ...quarterKeys.map((_, quarter) => row.quarters[quarter] ?? null), row.stretch];
}
