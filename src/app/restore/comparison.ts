import { isLoggedFormula, type LoggedCell } from '../../workbook/log/operation';
import type { Literal } from '../../workbook/spec';
import type { ColumnData } from '../ports';

/** Whether a cell holds what was logged. */
export function stands({ formulas }: ColumnData, row: number, logged: LoggedCell): boolean {
  const now = formulas[row] ?? null;
  if (isLoggedFormula(logged)) return typeof now === 'string' && withoutRows(now) === withoutRows(logged[0]);
  return now === logged || (now === null && logged === '');
}

/** A formula goes with its row when rows are sorted or put in above, and its references with it. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3}\$?)\d+/g, '$1');
}

/** Whether a formula reads other cells, so that it says something else in another place. */
export function hasReferences(formula: string): boolean {
  return withoutRows(formula) !== formula || /[!:[]/.test(formula);
}

/** A cell as somebody would see it. */
export function shown(logged: LoggedCell): Literal {
  return isLoggedFormula(logged) ? (logged[1] ?? logged[0]) : logged;
}
