import type { FillDown, FormulaBlock, LiteralBlock } from '../../workbook/spec';
import { blockAt } from '../address';
import { cutRows, weighRows, type Task } from '../bytes';
import { written } from '../text';
import { task } from './task';

/** Steps of writing one piece of a block. */
const PIECE_STEPS = 5;

/** Writes rows from the first cell of `address` on, cut where a request would grow too heavy. */
function pieces<T>(
  sheet: Excel.Worksheet,
  address: string,
  rows: readonly (readonly T[])[],
  write: (range: Excel.Range, rows: T[][]) => void,
): Task[] {
  const block = blockAt(address);
  if (rows.length !== block.rows || rows.some((row) => row.length !== block.columns)) {
    throw new RangeError(`${address} and its ${rows.length} rows differ in shape`);
  }
  return cutRows(weighRows(rows)).map(({ from, count, bytes }) => {
    const heading = task(PIECE_STEPS, null, () => {
      const range = sheet.getRangeByIndexes(block.row + from, block.column, count, block.columns).untrack();
      write(
        range,
        rows.slice(from, from + count).map((row) => [...row]),
      );
    });
    return { ...heading, bytes: heading.bytes + bytes };
  });
}

export function literalTasks(sheet: Excel.Worksheet, { address, rows }: LiteralBlock): Task[] {
  const cells = rows.map((row) => row.map(written));
  return pieces(sheet, address, cells, (range, part) => void (range.values = part));
}

export function formulaTasks(sheet: Excel.Worksheet, { address, rows }: FormulaBlock): Task[] {
  return pieces(sheet, address, rows, (range, part) => void (range.formulas = part));
}

/** Lets Excel copy the formulas down: sending them row by row would take megabytes. */
export function fillTask(sheet: Excel.Worksheet, { from, to }: FillDown): Task {
  return task(5, [from, to], () => sheet.getRange(to).untrack().copyFrom(sheet.getRange(from).untrack(), 'Formulas'));
}
