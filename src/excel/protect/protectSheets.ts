import type { ProtectionOrder } from '../../app/ports';
import type { Issue, Outcome } from '../../domain/issue';
import { applyChange, type Besides } from '../apply/apply';
import { askForSheet, type Lock } from '../apply/protection';
import type { Task } from '../bytes';
import { fault } from '../failure';
import type { Conversation } from '../sequence';
import { protecting } from './lift';
import { lockTasks } from './lockTasks';
import { PROTECTION_OPTIONS } from './options';

/** What asking after one sheet or table takes in an answer. */
const ANSWER_BYTES = 5_000;

/** Locks the tables but for what stays open, writes the change and protects the sheets; `password` lifts what is protected already. */
export function protectSheets(context: Excel.RequestContext, order: ProtectionOrder, password: string | null): Conversation<Outcome<void>> {
  const sheets = sheetsOf(context, order.sheets);
  const tables = order.open.map((open) => ({ open, look: lookAt(context, open.table) }));
  return applyChange(context, order.change, password, {
    ...sheets,
    look: { bytes: sheets.look.bytes + tables.length * ANSWER_BYTES, perform: () => undefined },
    obstacles: () => tables.flatMap(({ open, look }) => rowsDiffer(open.table, open.rows, look.body.rowCount)),
    before: () => tables.flatMap(({ open, look }) => locking(open, look)),
    after: () => order.sheets.map((sheet): Task => protecting(context, { sheet, options: PROTECTION_OPTIONS, password: order.password })),
  });
}

/** Writes the change, and leaves the sheets without protection. */
export function unprotectSheets(context: Excel.RequestContext, { sheets, change }: Pick<ProtectionOrder, 'sheets' | 'change'>, password: string | null): Conversation<Outcome<void>> {
  return applyChange(context, change, password, { ...sheetsOf(context, sheets), obstacles: () => [], before: () => [], after: () => [] });
}

function sheetsOf({ workbook }: Excel.RequestContext, names: readonly string[]): Pick<Besides, 'look' | 'locks'> {
  const locks: readonly Lock[] = names.map((name) => askForSheet(workbook.worksheets.getItem(name)));
  return { look: { bytes: locks.length * ANSWER_BYTES, perform: () => undefined }, locks: () => locks };
}

interface Look {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

function lookAt({ workbook }: Excel.RequestContext, name: string): Look {
  const table = workbook.tables.getItem(name);
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  header.load('values');
  body.load('rowCount');
  return { header, body };
}

/** The header is locked with the rows. */
function locking({ cells }: ProtectionOrder['open'][number], { header, body }: Look): Task[] {
  const headers = (header.values[0] ?? []).map(String);
  return [...lockTasks({ first: header, headers, rows: 1 }, []), ...lockTasks({ first: body, headers, rows: body.rowCount }, cells)];
}

function rowsDiffer(table: string, rowsBefore: number | null, rowsNow: number): Issue[] {
  return rowsBefore === null || rowsBefore === rowsNow ? [] : [fault('changed-meanwhile', { table, rowsBefore, rowsNow }, { table })];
}
