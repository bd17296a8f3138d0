import { fail, type Issue, type Outcome, succeed } from '../../domain/issue';
import type { ChangeSet } from '../../workbook/change';
import type { Operation } from '../../workbook/log/operation';
import type { Language } from '../../workbook/text';
import { restoreIn } from '../../workbook/text/restoreIn';
import type { Spreadsheet } from '../ports';
import { loggedChange } from '../split/changes';
import type { OperationList } from './listOperations';
import { obstacleTo, takenBackIn } from './obstacle';
import { type LeftPlace, planRestore, type RestoredCell } from './planRestore';
import { readPresent } from './present';
import { trailOf } from './trail';

/** What taking an operation back would write. Nothing has been written yet. */
export interface RestorePreview {
  readonly language: Language;
  readonly id: string;
  readonly time: string;
  readonly command: string;
  readonly cells: readonly RestoredCell[];
  /** What cannot be restored, or was changed since: the operation is then refused, unless the rest is asked for. */
  readonly left: readonly LeftPlace[];
  /** Whether the other cells may be restored alone: not where rows cannot be told from one another. */
  readonly mayRestoreRest: boolean;
  /** Rows that the operation added, which stay. */
  readonly stays: readonly { readonly table: string; readonly rows: number }[];
  readonly change: ChangeSet;
}

/**
 * Works out how one of the listed operations is taken back: rows are found by what names them, and cells that no longer
 * hold what it wrote are left. Two round trips, nothing is written. Issue `operation-unknown`.
 */
export async function previewRestore(spreadsheet: Spreadsheet, { log: operations }: OperationList, id: string, time: string): Promise<Outcome<RestorePreview>> {
  const takenBack = takenBackIn(operations).whole;
  const operation = [...operations].reverse().find((one) => one.id === id && obstacleTo(one, takenBack) === null);
  if (!operation) return fail([unknown]);
  const inventory = await spreadsheet.inventory();
  if (!inventory.ok) return inventory;
  const read = await readPresent(spreadsheet, inventory.value, operation.columns);
  if (!read.ok) return read;
  const present = read.value;
  const { cells, left, columns } = planRestore(operation, present, trailOf(operations, present));
  const { language } = present.located;
  const text = restoreIn(language);
  const head = { time, command: text.log.command, summary: text.summary(operation.command, operation.time, cells.length, left.length) };
  return succeed({
    language,
    id,
    time: operation.time,
    command: operation.command,
    cells,
    left,
    mayRestoreRest: cells.length > 0 && !isOldForm(operation),
    stays: [...operation.added].map(([table, rows]) => ({ table, rows })),
    change: loggedChange(present, columns, head, { restores: { id, isRest: left.length > 0 } }),
  });
}

/** Logged without what names the rows. */
function isOldForm({ columns }: Operation): boolean {
  return columns.some(({ whole }) => whole !== undefined);
}

const unknown: Issue = { code: 'operation-unknown', severity: 'error', facts: {} };
