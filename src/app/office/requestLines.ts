import type { ChangeSet } from '../../workbook/change';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import type { Literal } from '../../workbook/spec';
import { requestKeys } from '../../workbook/tables/columns';
import { textIn } from '../../workbook/text';
import { openColumns, REQUEST_KEYS } from '../protect/entryCells';
import { changed } from '../split/changes';
import type { OfficeBook } from './officeBook';

/** What an office asks for on a row. */
interface AskedRequest {
  readonly indicator: string;
  readonly unit: string;
  readonly content: string;
}

const KEYS = ['number', 'unit', 'indicator', 'content', 'raisedOn', 'state'] as const;
/** A line that stands ready has nothing in any of them. */
const BLANK = requestKeys.slice(0, requestKeys.indexOf('matter'));

/** Whether the workbook has the table of requests. */
export function takesRequests({ requests }: Pick<OfficeBook, 'requests'>): boolean {
  return KEYS.every((key) => requests.has(key));
}

/**
 * Requests as new lines of 诉求台账, open and without a handling office, which the planner names: first in lines that stand
 * ready, then below the table. `today` is `YYYY-MM-DD`. Nothing in a workbook without the table.
 */
export function requestLines(book: OfficeBook, asked: readonly AskedRequest[], today: string): Pick<ChangeSet, 'columns' | 'appends'> {
  if (asked.length === 0 || !takesRequests(book)) return { columns: [], appends: [] };
  const { requests, located } = book;
  const rows = Array.from({ length: requests.rows }, (_, row) => row);
  const isReady = (row: number): boolean => BLANK.every((key) => !requests.has(key) || requests.text(key, row) === '');
  const highest = Math.max(0, ...rows.map((row) => Number(/\d+$/.exec(requests.text('number', row))?.[0] ?? 0)));
  const { requestStates } = textIn(located.language).words;
  const lines = asked.map(({ indicator, unit, content }, index): readonly Literal[] => [String(highest + 1 + index), unit, indicator, content, dateSerial(today), requestStates.open]);
  // A table without lines keeps one, into which appended rows go by themselves.
  const ready = requests.rows > 1 ? rows.filter(isReady) : [];
  const placed = lines.slice(0, ready.length);
  const columns = KEYS.map((key, column) => changed(book, 'Requests', key, new Map(placed.map((line, index) => [ready[index] ?? -1, line[column] ?? null]))));
  const added = lines.slice(ready.length);
  const open = [openColumns(located, 'Requests', REQUEST_KEYS, added.length)];
  return { columns, appends: [{ table: 'Requests', headers: KEYS.map((key) => located.header('Requests', key)), rows: added, open }] };
}
