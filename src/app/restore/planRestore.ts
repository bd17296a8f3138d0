import type { ColumnChange } from '../../workbook/change';
import { isLoggedFormula, type LoggedCell, type LoggedColumn, type Operation } from '../../workbook/log/operation';
import type { Literal } from '../../workbook/spec';
import type { ColumnData } from '../ports';
import { hasReferences, shown, stands } from './comparison';
import type { Present } from './present';
import type { Trail } from './trail';
import { hasTwin } from './twin';

/** A cell that goes back to what it held before. */
export interface RestoredCell {
  readonly table: string;
  readonly header: string;
  /** 0-based body row. */
  readonly row: number;
  /** What names the row. */
  readonly name: readonly string[];
  readonly now: Literal;
  readonly back: Literal;
  /** The formula that stood there, where only its value can be restored. */
  readonly formula?: string;
}

/** A cell, row or column that is not restored. */
export interface LeftPlace {
  readonly reason: 'edited' | 'formula' | 'rowGone' | 'columnGone';
  readonly table: string;
  /** Empty for a row that is gone. */
  readonly header: string;
  /** 0-based body row; `null` where it is gone. */
  readonly row: number | null;
  readonly name: readonly string[];
  readonly now: Literal;
  /** What the operation had written; for a formula, its text. */
  readonly expected: Literal;
  /** The later operation that changed it, where it was one. */
  readonly by: Pick<Operation, 'command' | 'time'> | null;
}

interface RestorePlan {
  readonly cells: readonly RestoredCell[];
  readonly left: readonly LeftPlace[];
  readonly columns: readonly ColumnChange[];
}

/** What goes back, and what is left as it is: cells that hold something else than the operation wrote, and what is gone. */
export function planRestore(operation: Operation, present: Present, trail: Trail): RestorePlan {
  const parts = operation.columns.map((column) => planColumn(operation, column, present, trail));
  return {
    cells: parts.flatMap(({ cells }) => cells),
    left: eachRowOnce(parts.flatMap(({ left }) => left)),
    columns: parts.flatMap(({ columns }) => columns),
  };
}

function planColumn(operation: Operation, logged: LoggedColumn, present: Present, trail: Trail): RestorePlan {
  const column = present.column(logged.table, logged.header);
  const { table } = logged;
  if (!column) return { cells: [], columns: [], left: [{ reason: 'columnGone', table, header: logged.header, row: null, name: [], now: null, expected: null, by: null }] };
  const cells: RestoredCell[] = [];
  const left: LeftPlace[] = [];
  const back = new Map<number, LoggedCell>();
  logged.rows.forEach((id, index) => {
    const row = present.rowOf(logged, id);
    const before = logged.before[index] ?? null;
    const after = logged.after[index] ?? null;
    const here = { table, header: column.header, now: column.values[row ?? -1] ?? null, expected: shown(after) };
    if (row === null || hasTwin(operation, present, table, id, row)) {
      left.push({ ...here, header: '', reason: 'rowGone', row: null, name: id.key ?? [], by: null });
      return;
    }
    if (stands(column, row, before)) return;
    const name = present.nameOf(table, row);
    if (!stands(column, row, after)) left.push({ ...here, reason: 'edited', row, name, by: writer(operation, trail, logged, column, row) });
    else if (isLost(before)) left.push({ ...here, reason: 'formula', row, name, expected: before[0], by: null });
    else {
      back.set(row, before);
      cells.push({ table, header: column.header, row, name, now: here.now, back: shown(before), ...formulaOf(before) });
    }
  });
  return { cells, left, columns: back.size > 0 ? [changeOf(logged, column, back)] : [] };
}

/** A formula that reads other cells says something else in another place, and only older logs do not know its value. */
function isLost(before: LoggedCell): before is readonly [string] {
  return isLoggedFormula(before) && before.length === 1 && hasReferences(before[0]);
}

function formulaOf(before: LoggedCell): Pick<RestoredCell, 'formula'> {
  return isLoggedFormula(before) && hasReferences(before[0]) ? { formula: before[0] } : {};
}

function writer(operation: Operation, trail: Trail, { table, header }: LoggedColumn, column: ColumnData, row: number): LeftPlace['by'] {
  const last = trail.lastWrite(table, header, row);
  return last && last.operation !== operation && stands(column, row, last.after) ? last.operation : null;
}

/** A formula that reads no cell is written again, unless a text beside it would become one with it. */
function changeOf({ table }: LoggedColumn, { header, formulas }: ColumnData, back: ReadonlyMap<number, LoggedCell>): ColumnChange {
  const asFormulas = ![...back.values()].some((cell) => typeof cell === 'string' && cell.startsWith('='));
  const written = (cell: LoggedCell): Literal => (asFormulas && isLoggedFormula(cell) && !hasReferences(cell[0]) ? cell[0] : shown(cell));
  const after = formulas.map((cell, row) => (back.has(row) ? written(back.get(row) ?? null) : cell));
  return { table, header, before: formulas, after, ...(asFormulas && [...back.values()].some(isLoggedFormula) && { asFormulas }) };
}

/** A row that is gone is gone for all of its columns. */
function eachRowOnce(left: readonly LeftPlace[]): readonly LeftPlace[] {
  const seen = new Set<string>();
  return left.filter(({ reason, table, name }) => {
    if (reason !== 'rowGone') return true;
    const key = JSON.stringify([table, name]);
    return !seen.has(key) && seen.add(key);
  });
}
