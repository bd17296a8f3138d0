import type { RepairStep } from '../../app/ports';
import { WRITE_BYTES } from '../apply/runs';
import { cutRows, jsonBytes, type Task, weighRows } from '../bytes';
import { written, type Written, writtenOver } from '../text';
import type { TableState } from './survey';

type AddColumn = Extract<RepairStep, { readonly kind: 'addColumn' }>;

/** Cells whose format is set at once. */
const FORMATTED_AT_ONCE = 50_000;

/**
 * Puts a whole column into the sheet, not one into the table alone: only so do the widths, the hidden
 * columns and the outline of the columns to the right move along.
 */
export function addColumnTasks(context: Excel.RequestContext, step: AddColumn, { headers, rows }: TableState): Task[] {
  const column = () => context.workbook.tables.getItem(step.table).columns.getItem(step.header);
  const body = () => column().getDataBodyRange().untrack();
  const part = (from: number, count: number) => body().getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
  return [
    { bytes: 3 * WRITE_BYTES, perform: () => insert(context, step, headers) },
    { bytes: WRITE_BYTES, perform: () => void (body().getEntireColumn().untrack().columnHidden = step.hidden ?? false) },
    // A new column looks like its neighbour; if that is open to entries on a protected sheet, this one is not.
    { bytes: WRITE_BYTES, perform: () => void (body().format.protection.locked = true) },
    ...formatTasks(step.numberFormat, rows, part),
    ...('length' in step.cells ? valueTasks(step.cells.map(writtenOver), part) : formulaTasks(step.cells.formula, rows, part)),
  ];
}

function insert(context: Excel.RequestContext, { table: name, header, after }: AddColumn, headers: readonly string[]): void {
  const table = context.workbook.tables.getItem(name);
  const left = after ?? headers.at(-1) ?? '';
  const isLast = left === headers.at(-1);
  const neighbour = () => table.columns.getItem(left).getHeaderRowRange().untrack().getOffsetRange(0, 1).untrack();
  neighbour().getEntireColumn().untrack().insert('Right').untrack();
  neighbour().values = [[written(header)]];
  if (isLast) table.resize(table.getRange().untrack().getResizedRange(0, 1).untrack());
}

type Part = (from: number, count: number) => Excel.Range;

function formatTasks(numberFormat: string | undefined, rows: number, part: Part): Task[] {
  if (numberFormat === undefined) return [];
  const pieces = Array.from({ length: Math.ceil(rows / FORMATTED_AT_ONCE) }, (_, i) => i * FORMATTED_AT_ONCE);
  return pieces.map((from) => {
    const formats = Array.from({ length: Math.min(FORMATTED_AT_ONCE, rows - from) }, () => [numberFormat]);
    return { bytes: jsonBytes(formats) + WRITE_BYTES, perform: () => void (part(from, formats.length).numberFormat = formats) };
  });
}

function valueTasks(values: readonly Written[], part: Part): Task[] {
  const cells = values.map((value): [Written] => [value]);
  return cutRows(weighRows(cells)).map(({ from, count, bytes }) => ({
    bytes: bytes + WRITE_BYTES,
    perform: () => void (part(from, count).values = cells.slice(from, from + count)),
  }));
}

/** The host copies the formula down, as when a workbook is built. */
function formulaTasks(formula: string, rows: number, part: Part): Task[] {
  return [
    {
      bytes: jsonBytes(formula) + 2 * WRITE_BYTES,
      perform() {
        part(0, 1).formulas = [[formula]];
        if (rows > 1) part(1, rows - 1).copyFrom(part(0, 1), 'Formulas');
      },
    },
  ];
}
