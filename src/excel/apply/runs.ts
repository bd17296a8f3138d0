import type { ColumnChange } from '../../workbook/change';
import type { Literal } from '../../workbook/spec';
import { cutRows, jsonBytes, weighRows, type Task } from '../bytes';
import { looksLikeFormula, writtenOver, type Written } from '../text';

/** What a separate write costs besides its cells: the paths to its range and the actions on them. */
export const WRITE_BYTES = 900;

/** `[null],` leaves a cell as it is. */
const UNTOUCHED_BYTES = 7;

/** Unchanged rows that are cheaper to send along than to leave out. */
const GAP = Math.floor(WRITE_BYTES / UNTOUCHED_BYTES);

/** Rows from `first` to before `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

type Cells = Pick<ColumnChange, 'before' | 'after'>;

/** Changed rows in as few bytes as possible: near ones in one run, with the rows between them untouched. */
export function runsOf(cells: Cells): Run[] {
  return runsWithin(cells, GAP);
}

/** Changed rows and no others. */
export function changedRuns(cells: Cells): Run[] {
  return runsWithin(cells, 0);
}

function runsWithin({ before, after }: Cells, gap: number): Run[] {
  const runs: Run[] = [];
  after.forEach((cell, row) => {
    if (cell === before[row]) return;
    const last = runs[runs.length - 1];
    if (last && row - last.end <= gap) runs[runs.length - 1] = { first: last.first, end: row + 1 };
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
 * `formats` are the number formats of the column's cells. With `keepsBetween` the cells between changed
 * ones are left out of the request: Excel refuses to be asked anything of a locked cell.
 */
export function columnTasks(change: ColumnChange, body: Excel.Range, formats: readonly string[], keepsBetween: boolean): Task[] {
  return (keepsBetween ? changedRuns(change) : runsOf(change)).flatMap((run) => {
    const cells = change.after.slice(run.first, run.end).map((cell, i): [Written] => {
      const row = run.first + i;
      return [cell === change.before[row] ? null : writtenIn(change, cell, formats[row])];
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

/** A cell of text format takes any text as it is, but for what might become a formula. */
function writtenIn({ asFormulas }: Pick<ColumnChange, 'asFormulas'>, cell: Literal, format: string | undefined): Written {
  if (asFormulas && isFormulaText(cell)) return cell;
  return format === TEXT_FORMAT && typeof cell === 'string' && !looksLikeFormula(cell) ? cell : writtenOver(cell);
}

function isFormulaText(cell: Literal): boolean {
  return typeof cell === 'string' && cell.startsWith('=');
}

/** Whether a change must lift the text format of cells for a moment, which a protected sheet refuses. */
export function liftsTextFormat(change: ColumnChange, formats: readonly string[]): boolean {
  const { before, after } = change;
  return after.some((cell, i) => cell !== before[i] && formats[i] === TEXT_FORMAT && isChangedByTextFormat(writtenIn(change, cell, formats[i])));
}

/** In a cell of text format a number or formula would become text, and a protecting apostrophe might stay. */
function isChangedByTextFormat(cell: Written): boolean {
  return typeof cell === 'number' || isFormulaText(cell) || (typeof cell === 'string' && cell.startsWith("'"));
}
