import type { RepairStep } from '../../app/ports';
import type { Issue } from '../../domain/issue';
import { askForLock, isClosed, type Lock } from '../apply/protection';
import { fault } from '../failure';
import { columnMissing } from '../missing';
import { isFormula } from '../text';
import { deletions, runsOfRows } from './deleteRows';

export interface ExpectedRows {
  readonly table: string;
  readonly rows: number;
}

/** What a table was when it was looked at again. */
export interface TableState {
  readonly headers: readonly string[];
  readonly rows: number;
}

export interface Survey {
  readonly tables: readonly string[];
  /** After the answers. */
  stateOf(table: string): TableState;
  /** What a step's table is when the steps before it have been performed. */
  stateBefore(step: TableStep): TableState;
  isDefined(name: string): boolean;
  /** What stands in the way, after the answers. */
  obstacles(): Issue[];
  /** Locks that hold on tables to be changed, after the answers. */
  closed(): readonly Lock[];
}

type TableStep = Exclude<RepairStep, { readonly kind: 'defineName' }>;

interface Look {
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  readonly lock: Lock | null;
}

/** Asks for everything that the steps rely on. */
export function lookBefore(context: Excel.RequestContext, steps: readonly RepairStep[], expected: readonly ExpectedRows[]): Survey {
  const changed = new Set(steps.flatMap((step) => (step.kind === 'defineName' ? [] : [step.table])));
  const tables = [...new Set([...changed, ...expected.map(({ table }) => table)])];
  const looks = new Map(tables.map((table) => [table, lookAt(context, table, changed.has(table))]));
  const deleted = [...deletions(steps)].flatMap(([table, rows]) => runsOfRows(rows).map((run) => ({ table, first: run.first, cells: rowsOf(context, table, run) })));
  const names = new Map(steps.flatMap((step) => (step.kind === 'defineName' ? [[step.name, nameOf(context, step.name)] as const] : [])));

  function stateOf(table: string): TableState {
    const look = looks.get(table);
    if (!look) throw new Error(`${table} was not surveyed`);
    return { headers: (look.header.values[0] ?? []).map(String), rows: look.body.rowCount };
  }

  function stateBefore(step: TableStep): TableState {
    const { headers, rows } = stateOf(step.table);
    return { headers: steps.slice(0, steps.indexOf(step)).reduce((known, earlier) => headersAfter(known, step.table, earlier), headers), rows };
  }

  return {
    tables,
    stateOf,
    stateBefore,
    isDefined: (name) => names.get(name)?.isNullObject === false,
    obstacles: () => [
      ...expected.flatMap(({ table, rows }) => rowsDiffer(table, rows, stateOf(table).rows)),
      ...steps.flatMap((step) => ('table' in step ? unfit(step, stateBefore(step)) : [])),
      ...deleted.flatMap(({ table, first, cells }) => inUse(table, first, cells)),
    ],
    closed: () => [...looks.values()].flatMap(({ lock }) => lock ?? []).filter(isClosed),
  };
}

function lookAt(context: Excel.RequestContext, name: string, isChanged: boolean): Look {
  const table = context.workbook.tables.getItem(name);
  const header = table.getHeaderRowRange().untrack();
  const body = table.getDataBodyRange().untrack();
  header.load('values');
  body.load('rowCount');
  return { header, body, lock: isChanged ? askForLock(table, { table: name }) : null };
}

/** Fewer rows come where the table has meanwhile become shorter. */
function rowsOf(context: Excel.RequestContext, table: string, { first, count }: { readonly first: number; readonly count: number }): Excel.Range {
  const body = context.workbook.tables.getItem(table).getDataBodyRange().untrack();
  const reach = body.getRow(0).untrack().getOffsetRange(first, 0).untrack().getResizedRange(count - 1, 0).untrack();
  const cells = body.getIntersectionOrNullObject(reach).untrack();
  cells.load('values,formulas');
  return cells;
}

function nameOf(context: Excel.RequestContext, name: string): Excel.NamedItem {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('name');
  return item;
}

function rowsDiffer(table: string, rowsBefore: number, rowsNow: number): Issue[] {
  return rowsBefore === rowsNow ? [] : [fault('changed-meanwhile', { table, rowsBefore, rowsNow }, { table })];
}

/** Headers of the table when the step has been performed too. */
function headersAfter(headers: readonly string[], table: string, step: RepairStep): readonly string[] {
  if (step.kind === 'defineName' || step.table !== table) return headers;
  if (step.kind === 'renameColumn') return headers.map((header) => (header === step.header ? step.to : header));
  if (step.kind !== 'addColumn') return headers;
  const at = step.after === null ? headers.length : headers.indexOf(step.after) + 1;
  return [...headers.slice(0, at), step.header, ...headers.slice(at)];
}

/** Whether the step still fits the table's columns and rows. */
function unfit(step: TableStep, { headers, rows }: TableState): Issue[] {
  const { table } = step;
  if (step.kind === 'setFormats') return headers.includes(step.header) ? beyond(table, step.rows, rows) : [columnMissing(table, step.header)];
  if (step.kind === 'deleteRows') return beyond(table, step.rows, rows);
  if (step.kind === 'unmerge') return [];
  if (step.kind === 'renameColumn') return headers.includes(step.header) ? taken(table, step.to, headers) : [columnMissing(table, step.header)];
  if (step.after !== null && !headers.includes(step.after)) return [columnMissing(table, step.after)];
  return [...taken(table, step.header, headers), ...('length' in step.cells ? rowsDiffer(table, step.cells.length, rows) : [])];
}

/** A header that the step was to bring, and that somebody has put there meanwhile. */
function taken(table: string, column: string, headers: readonly string[]): Issue[] {
  return headers.includes(column) ? [fault('changed-meanwhile', { table, column }, { table, column })] : [];
}

function beyond(table: string, wanted: readonly number[], rows: number): Issue[] {
  return wanted.every((row) => row < rows) ? [] : [fault('changed-meanwhile', { table, rowsNow: rows }, { table })];
}

/** Rows that were to be deleted and now hold something. */
function inUse(table: string, first: number, cells: Excel.Range): Issue[] {
  if (cells.isNullObject) return [];
  const values: unknown[][] = cells.values;
  const formulas: unknown[][] = cells.formulas;
  const filled = values.flatMap((row, i) => (row.every((value, j) => value === '' || isFormula(formulas[i]?.[j], value)) ? [] : [first + i + 1]));
  return filled.length === 0 ? [] : [fault('changed-meanwhile', { table, rows: filled, count: filled.length }, { table, row: filled[0] })];
}
