import type { ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { cutRows, jsonBytes, weighRows, type Task } from '../bytes';
import { writtenOver, type Written } from '../text';

/** What a separate write costs besides its cells: the paths to its range and the actions on them. */
export const WRITE_BYTES = 900;

/** `[null],` leaves a cell as it is. */
const UNTOUCHED_BYTES = 7;

/** Unchanged rows that are cheaper to send along than to leave out. */
const GAP = Math.floor(WRITE_BYTES / UNTOUCHED_BYTES);

/** Rows from `first` to before `end`. */
interface Run {
  readonly first: number;
  readonly end: number;
}

/** Changed rows in as few bytes as possible: near ones in one run, with the rows between them untouched. */
export function runsOf({ before, after }: Pick<ColumnChange, 'before' | 'after'>): Run[] {
  const runs: Run[] = [];
  after.forEach((cell, row) => {
    if (cell === before[row]) return;
    const last = runs[runs.length - 1];
    if (last && row - last.end <= GAP) runs[runs.length - 1] = { first: last.first, end: row + 1 };
    else runs.push({ first: row, end: row + 1 });
  });
  return runs;
}

/** Number format of cells whose content is text whatever is put in, its apostrophe included. */
const TEXT_FORMAT = '@';

/**
 * Writes what changed in a column and nothing else. An unchanged cell keeps its formula; a changed
 * one gets a literal, whatever its text looks like, so that no formula can come in from outside; only a
 * change that says so brings formulas, which are Xushi's own.
 * `formats` are the number formats of the column's cells.
 */
export function columnTasks(change: ColumnChange, body: Excel.Range, formats: readonly string[]): Task[] {
  return runsOf(change).flatMap((run) => {
    const cells = change.after.slice(run.first, run.end).map((cell, i): [Written] => {
      const untouched = cell === change.before[run.first + i];
      return [untouched ? null : writtenIn(change, cell)];
    });
    return cutRows(weighRows(cells)).map(({ from, count, bytes }): Task => {
      const part = cells.slice(from, from + count);
      const first = run.first + from;
      const asText = part.map(([cell], i) => formats[first + i] === TEXT_FORMAT && isChangedByTextFormat(cell));
      const setting = (format: string) => asText.map((affected): [string | null] => [affected ? format : null]);
      const needsGeneral = asText.includes(true);
      return {
        bytes: bytes + WRITE_BYTES + (needsGeneral ? 2 * jsonBytes(setting('General')) : 0),
        perform() {
          const range = body.getCell(first, 0).untrack().getResizedRange(count - 1, 0).untrack();
          if (needsGeneral) range.numberFormat = setting('General');
          if (change.asFormulas) range.formulas = part;
          else range.values = part;
          if (needsGeneral) range.numberFormat = setting(TEXT_FORMAT);
        },
      };
    });
  });
}

function writtenIn({ asFormulas }: Pick<ColumnChange, 'asFormulas'>, cell: Literal): Written {
  return asFormulas && isFormulaText(cell) ? cell : writtenOver(cell);
}

function isFormulaText(cell: Literal): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Whether a change must lift the text format of cells for a moment, which a protected sheet refuses. */
export function liftsTextFormat(change: ColumnChange, formats: readonly string[]): boolean {
  const { before, after } = change;
  return after.some((cell, i) => cell !== before[i] && formats[i] === TEXT_FORMAT && isChangedByTextFormat(writtenIn(change, cell)));
}

/** In a cell of text format a number or formula would become text, and a protecting apostrophe might stay. */
function isChangedByTextFormat(cell: Written): boolean {
  return typeof cell === 'number' || isFormulaText(cell) || (typeof cell === 'string' && cell.startsWith("'"));
}
