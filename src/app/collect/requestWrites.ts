import { type RequestKey, requestKeys } from '../../workbook/tables/columns';
import type { Literal } from '../../workbook/spec';
import { dateSerial } from '../../workbook/sheets/dateSerial';
import { textIn } from '../../workbook/text';
import type { OfficeBook } from '../office/officeBook';
import { changed } from '../split/changes';
import type { Writes } from './applyCollected';
import type { CollectedLine } from './collected';

const FILLED = ['number', 'unit', 'indicator', 'type', 'content', 'office', 'raisedOn', 'state'] as const satisfies readonly RequestKey[];
/** A line that stands ready has nothing in any of them. */
const BLANK = requestKeys.slice(0, requestKeys.indexOf('matter'));
type RequestCells = Readonly<Record<(typeof FILLED)[number], Literal>>;

/** Requests of offices, on the lines that stand ready for them and below; none in a workbook without that table. */
export function requestWrites(book: OfficeBook, lines: readonly CollectedLine[], today: string): Writes {
  const { located, requests } = book;
  if (lines.length === 0 || !FILLED.every((key) => requests.has(key))) return { columns: [], added: [] };
  const rows = Array.from({ length: requests.rows }, (_, row) => row);
  const free = rows.filter((row) => BLANK.every((key) => !requests.has(key) || requests.text(key, row) === ''));
  const first = Math.max(0, ...rows.map((row) => Number(/\d+$/.exec(requests.text('number', row))?.[0] ?? 0))) + 1;
  const records = lines.map((line, index) => requestCells(book, line, first + index, today));
  const placed = records.slice(0, free.length);
  const rest = records.slice(free.length);
  return {
    columns: FILLED.map((key) => changed(book, 'Requests', key, new Map(placed.map((cells, index) => [free[index] ?? -1, cells[key]])))),
    added: [{ table: 'Requests', headers: FILLED.map((key) => located.header('Requests', key)), rows: rest.map((cells) => FILLED.map((key) => cells[key])) }],
  };
}

function requestCells({ located }: OfficeBook, { unit, indicator, office, returned }: CollectedLine, number: number, today: string): RequestCells {
  const { requestTypes, requestStates } = textIn(located.language).words;
  return { number: String(number), unit, indicator, type: requestTypes.other, content: returned, office, raisedOn: dateSerial(today), state: requestStates.open };
}
