import { groupBy } from '../../domain/groupBy';
import { type StatusName, statusName } from './lights';
import type { Overview, RowStanding } from './overview';

/** What the list of rows goes by: what a row costs the town, its office, or its gap in percentage points. */
export const ROW_ORDERS = ['shortfall', 'office', 'points'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Rows behind schedule, or those at the statuses asked for; what costs the town most first. */
export function listedRows({ rows, worst }: Overview, statuses: ReadonlySet<StatusName>): readonly RowStanding[] {
  if (statuses.size === 0) return worst;
  return rows.filter(({ code }) => statuses.has(statusName(code))).sort((left, right) => right.cost - left.cost || byGap(left, right));
}

/** The widest gap first; rows without one come last. */
export function byPoints(rows: readonly RowStanding[]): readonly RowStanding[] {
  return [...rows].sort(byGap);
}

function byGap(left: RowStanding, right: RowStanding): number {
  if (left.gap === null || right.gap === null) return Number(left.gap === null) - Number(right.gap === null) || left.row - right.row;
  return left.gap - right.gap || left.row - right.row;
}

interface OfficeRows {
  readonly office: string;
  readonly rows: readonly RowStanding[];
}

/** Rows by their lead office, which is empty where none was entered; the office with most rows first. */
export function byOffice(rows: readonly RowStanding[]): readonly OfficeRows[] {
  return [...groupBy(rows, ({ office }) => office)]
    .map(([office, own]) => ({ office, rows: own }))
    .sort((left, right) => right.rows.length - left.rows.length);
}
