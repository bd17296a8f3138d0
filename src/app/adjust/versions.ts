import type { Append } from '../../workbook/change';
import type { AssignmentRow } from '../../workbook/decode/assignments';
import { TableReader } from '../../workbook/decode/cells';
import type { Need } from '../../workbook/decode/locate';
import type { Literal } from '../../workbook/spec';
import { versionKeys } from '../../workbook/tables/columns';
import { quarterKeys } from '../../workbook/tables/layout';
import type { LocatedColumns } from '../readLocated';

/** One unit's plan in one version of an indicator; amounts are decimals of the split unit. */
export interface VersionRow extends PlannedAmounts {
  readonly version: number;
  readonly time: string;
  readonly state: string;
  readonly note: string;
  readonly indicator: string;
}

/** What a version keeps of a row. */
export interface PlannedAmounts {
  readonly unit: string;
  readonly annual: number | null;
  readonly quarters: readonly (number | null)[];
  readonly stretch: number | null;
}

/** The table may be missing in an older workbook. */
export const versionNeed: Need = { table: 'Versions', keys: [], optional: versionKeys };

/** Every kept row, as it was read by `versionNeed`; `null` in a workbook without the table. */
export function versionsIn({ located, columns }: LocatedColumns): readonly VersionRow[] | null {
  if (!versionKeys.every((key) => located.has('Versions', key))) return null;
  const reader = new TableReader('Versions', columns, located);
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
  const last = own.reduce((latest, { version }) => Math.max(latest, version), 0);
  return own.filter((row) => row.version === last);
}

/** A ledger row's plan as a version would keep it. */
export function planRow({ unit, annual, quarters, stretch }: AssignmentRow): PlannedAmounts {
  return { unit, annual, quarters, stretch };
}

/** Whether the same units have the same years, quarters and stretch targets, in whatever order. */
export function isSamePlan(left: readonly PlannedAmounts[], right: readonly PlannedAmounts[]): boolean {
  const amounts = ({ annual, quarters, stretch }: PlannedAmounts): string => JSON.stringify([annual, quarters, stretch]);
  const byUnit = new Map(left.map((row) => [row.unit, amounts(row)]));
  return left.length === right.length && right.every((row) => byUnit.get(row.unit) === amounts(row));
}

/** Rows to put below the table of versions. */
export function versionAppend({ located }: LocatedColumns, rows: readonly VersionRow[]): Append {
  return { table: 'Versions', headers: versionKeys.map((key) => located.header('Versions', key)), rows: rows.map(cellsOf) };
}

function cellsOf(row: VersionRow): Literal[] {
  return [row.version, row.time, row.state, row.note, row.indicator, row.unit, row.annual, ...quarterKeys.map((_, quarter) => row.quarters[quarter] ?? null), row.stretch];
}
