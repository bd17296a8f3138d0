import type { Issue } from '../../domain/issue';
import type { Append } from '../../workbook/change';
import { fault } from '../failure';
import { columnMissing } from '../missing';
import { isFormula } from '../text';
import { askForLock, type Lock } from './protection';

/** The place where rows are to be put, asked for in one request and read after its answer. */
export interface Site {
  readonly table: Excel.Table;
  readonly whole: Excel.Range;
  readonly body: Excel.Range;
  readonly last: Excel.Range;
  /** Cells in use where the rows may come to stand; a null object when all are free. */
  readonly occupied: Excel.Range;
  readonly lock: Lock;
}

export function askForSite(context: Excel.RequestContext, append: Append): Site {
  const table = context.workbook.tables.getItem(append.table);
  const body = table.getDataBodyRange();
  const last = body.getLastRow();
  const occupied = last.getOffsetRange(1, 0).getResizedRange(append.rows.length - 1, 0).getUsedRangeOrNullObject(true);
  table.load('showTotals');
  table.columns.load('items/name');
  body.load('rowCount');
  last.load('values,formulas,numberFormat,rowIndex');
  occupied.load('rowIndex');
  return { table, whole: table.getRange(), body, last, occupied, lock: askForLock(table, { table: append.table }) };
}

export function headersOf({ table }: Site): string[] {
  return table.columns.items.map(({ name }) => name);
}

/** Whether the last row's cell holds a formula, column by column. */
export function calculatedColumns({ last }: Site): boolean[] {
  const [values = []]: unknown[][] = last.values;
  const [formulas = []]: unknown[][] = last.formulas;
  return formulas.map((formula, column) => isFormula(formula, values[column]));
}

/** Excel keeps one empty row in a table without any: rows are then put from it on, not below it. */
export function beginsEmpty(site: Site): boolean {
  if (site.body.rowCount !== 1) return false;
  const [values = []]: unknown[][] = site.last.values;
  return calculatedColumns(site).every((calculated, column) => calculated || values[column] === '');
}

/** Why the rows cannot be put there. */
export function obstaclesOn(site: Site, { table, headers, rows }: Append): Issue[] {
  const present = new Set(headersOf(site));
  const missing = headers.filter((header) => !present.has(header)).map((header) => columnMissing(table, header));
  const needed = rows.length - (beginsEmpty(site) ? 1 : 0);
  const inTheWay = needed > 0 && (site.table.showTotals || isOccupied(site, needed));
  const noRoom = inTheWay ? [fault('no-room-below', { table, rows: needed }, { table })] : [];
  return [...missing, ...noRoom];
}

function isOccupied({ occupied, last }: Site, rows: number): boolean {
  return !occupied.isNullObject && occupied.rowIndex <= last.rowIndex + rows;
}
