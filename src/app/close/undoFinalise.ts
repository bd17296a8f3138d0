import { fail, type Outcome, succeed } from '../../domain/issue';
import type { Literal } from '../../workbook/spec';
import { monthEndKeys } from '../../workbook/tables/columns';
import { closeIn } from '../../workbook/text/closeIn';
import type { Spreadsheet } from '../ports';
import { changed } from '../split/changes';
import { closingChange } from './closingChange';
import { historyAppend, undoneEntries } from './historyEntries';
import type { UndoPreview } from './preview';
import { type Closing, error, readClosing } from './readClosing';
import { settingChange } from './settingChange';

/**
 * Works out 撤销定稿 of the latest finalised month: its month-end cells are emptied, as they were before, and the history
 * says so. Two round trips, nothing is written. Issues: those of `readClosing`, `close-nothing-final`.
 */
export async function previewUndo(spreadsheet: Spreadsheet, time: string): Promise<Outcome<UndoPreview>> {
  const read = await readClosing(spreadsheet);
  if (!read.ok) return read;
  const closing = read.value;
  const month = closing.finalMonths.at(-1);
  if (month === undefined) return fail([error('close-nothing-final', {})]);
  const withdrawn = closing.standing.filter((entry) => entry.month === month);
  const { language } = closing.located;
  const text = closeIn(language);
  const head = { time, command: text.commands.undo, summary: text.undoSummary(month, withdrawn.length) };
  const end = changed(closing, 'Ledger', monthEndKeys[month - 1] ?? monthEndKeys[0], emptied(closing));
  const settings = settingChange(closing, { closedMonth: closing.finalMonths.at(-2) ?? null });
  const append = historyAppend(closing, undoneEntries(withdrawn, { language, time }));
  const change = closingChange(closing, head, { columns: [end, settings], logged: [end, settings], appends: [append] });
  return succeed({ kind: 'undo', language, month, withdrawn: withdrawn.length, warnings: [], change });
}

function emptied({ readers }: Closing): ReadonlyMap<number, Literal> {
  return new Map(Array.from({ length: readers.ledger.rows }, (_, row) => [row, null]));
}
