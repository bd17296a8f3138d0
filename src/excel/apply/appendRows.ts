import type { Issue } from '../../domain/issue';
import type { Append } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { cutRows, weighRows, type Task } from '../bytes';
import { written, type Written } from '../text';
import { askForSite, beginsEmpty, calculatedColumns, headersOf, obstaclesOn, type Site } from './appendSite';
import { lockTasks } from '../protect/lockTasks';
import type { Lock } from './protection';
import { WRITE_BYTES } from './runs';
import { stretchesOf, type Stretch } from './stretches';

/** Headers and last row of a table in an answer, with long formulas. */
const ANSWER_BYTES = 30_000;

export interface Appending {
  readonly look: Task;
  /** Why nothing can be appended, after the answer. */
  obstacles(): Issue[];
  /** The lock of the table's sheet, after the answer. */
  locks(): readonly Lock[];
  /** The writes, after the answer, with the sheets of which the protection is lifted for them. */
  tasks(lifted: ReadonlySet<string>): Task[];
}

/** Prepares to put rows below a table's last row. */
export function appending(context: Excel.RequestContext, append: Append): Appending {
  const asked: Site[] = [];
  return {
    look: { bytes: ANSWER_BYTES, perform: () => void asked.push(askForSite(context, append)) },
    obstacles: () => asked.flatMap((site) => obstaclesOn(site, append)),
    locks: () => asked.map(({ lock }) => lock),
    tasks: (lifted) => asked.flatMap((site) => [...tasksOn(site, append), ...(lifted.has(site.lock.sheet.name) ? lockingOn(site, append) : [])]),
  };
}

/** The rows about to be put into a table. */
interface Placing {
  readonly site: Site;
  /** The row that the first of them goes to. */
  readonly first: Excel.Range;
  readonly rows: number;
  /** Rows by which the table grows. */
  readonly added: number;
  /** Whether a column of the table is one of the append's own. */
  readonly own: readonly boolean[];
}

/**
 * Cells that spare rows have as text would keep the apostrophe of protected text and turn numbers
 * into text, so rows are written as General and then formatted like the table's last row.
 */
function tasksOn(site: Site, append: Append): Task[] {
  const headers = headersOf(site);
  const inPlace = beginsEmpty(site);
  const first = firstRowOn(site);
  const rows = append.rows.length;
  const own = headers.map((header) => append.headers.includes(header));
  const placing = { site, first, rows, added: rows - (inPlace ? 1 : 0), own };
  const [formats = []]: string[][] = site.last.numberFormat;
  return [
    ...stretchesOf(own).flatMap((stretch) => (stretch.value ? formatTask(placing, { ...stretch, value: 'General' }) : [])),
    ...writeTasks(placing, cellsOf(headers, append)),
    ...fillTasks(placing),
    ...stretchesOf(formats).map((stretch) => formatTask(placing, stretch)),
    ...growTasks(placing),
  ];
}

/** Cells below a table may have been left open, or closed: its new rows get the locks that are theirs. */
function lockingOn(site: Site, { rows, open }: Append): Task[] {
  return lockTasks({ first: firstRowOn(site), headers: headersOf(site), rows: rows.length }, open ?? []);
}

function firstRowOn(site: Site): Excel.Range {
  return beginsEmpty(site) ? site.last : site.last.getOffsetRange(1, 0);
}

function formatTask({ first, rows }: Placing, { from, count, value }: Stretch<string>): Task {
  return {
    bytes: WRITE_BYTES,
    perform: () => void (first.getCell(0, from).untrack().getResizedRange(rows - 1, count - 1).untrack().numberFormat = [[value]]),
  };
}

function writeTasks({ first }: Placing, cells: readonly Written[][]): Task[] {
  return cutRows(weighRows(cells)).map(({ from, count, bytes }) => ({
    bytes: bytes + WRITE_BYTES,
    perform() {
      const range = first.getOffsetRange(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
      range.values = cells.slice(from, from + count);
    },
  }));
}

/** Formulas of the last row go on in the new ones, save where these bring values of their own. */
function fillTasks({ site, added, own }: Placing): Task[] {
  if (added === 0) return [];
  const filled = calculatedColumns(site).map((calculated, column) => calculated && !own[column]);
  return stretchesOf(filled).flatMap(({ from, count, value }) => {
    if (!value) return [];
    return {
      bytes: WRITE_BYTES,
      perform() {
        const source = site.last.getCell(0, from).untrack().getResizedRange(0, count - 1).untrack();
        const target = site.last.getCell(1, from).untrack().getResizedRange(added - 1, count - 1).untrack();
        target.copyFrom(source, 'Formulas');
      },
    };
  });
}

function growTasks({ site, added }: Placing): Task[] {
  if (added === 0) return [];
  return [{ bytes: WRITE_BYTES, perform: () => site.table.resize(site.whole.getResizedRange(added, 0).untrack()) }];
}

/** The rows as wide as the table; cells of columns that are not the append's own stay as they are. */
function cellsOf(headers: readonly string[], append: Append): Written[][] {
  const places = headers.map((header) => append.headers.indexOf(header));
  const cellOf = (row: readonly Literal[], place: number) => (place < 0 ? null : written(row[place] ?? null));
  return append.rows.map((row) => places.map((place) => cellOf(row, place)));
}
