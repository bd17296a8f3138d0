import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import { TableReader } from '../../workbook/decode/cells';
import { decodeSettings } from '../../workbook/decode/others';
import { monthKeys } from '../../workbook/tables/layout';
import type { Spreadsheet } from '../ports';
import { type Plan, readPlan } from '../split/readPlan';
import { versionNeed, type VersionRow, versionsIn } from './versions';

/** What an adjustment knows of a workbook after one read. */
export interface Adjustable {
  readonly plan: Plan;
  readonly versions: readonly VersionRow[];
  /** Quarters that have gone by at the as-of month, at most 3. */
  readonly elapsed: 0 | 1 | 2 | 3;
  /** The number in a month's cell of the ledger; `null` for anything else. */
  actual(row: number, month: number): number | null;
}

/** Two round trips. Issue `versions-missing` for an older workbook, where the plan before could not be kept. */
export async function readAdjustable(spreadsheet: Spreadsheet): Promise<Outcome<Adjustable>> {
  const read = await readPlan(spreadsheet, [
    { table: 'Ledger', keys: monthKeys },
    versionNeed,
  ]);
  if (!read.ok) return read;
  const plan = read.value;
  const versions = versionsIn(plan);
  if (!versions) return fail([versionsMissing]);
  return succeed({
    plan,
    versions,
    elapsed: elapsedQuarters(plan),
    actual: (row, month) => {
      const key = monthKeys[month - 1];
      return key === undefined ? null : plan.readers.ledger.number(key, row);
    },
  });
}

export const versionsMissing: Issue = { code: 'versions-missing', severity: 'error', facts: {} };

function elapsedQuarters(plan: Plan): 0 | 1 | 2 | 3 {
  if (!plan.located.has('Settings', 'item')) return 0;
  const month = decodeSettings(new TableReader('Settings', plan.columns, plan.located)).get('asOf')?.value;
  if (typeof month !== 'number' || month < 3) return 0;
  return month < 6 ? 1 : month < 9 ? 2 : 3;
}
