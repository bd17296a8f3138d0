import type { CellContent, Operation, Scalar } from '../../src/workbench/book/operation';
import type { CalculatedCell, Calculator } from '../../src/workbench/ports';

/** A block of cells from A1: text with a leading `=` is a formula, unless it is wrapped by `text`. */
export function block(sheet: string, rows: readonly (readonly (Scalar | CellContent | undefined)[])[], row = 0, column = 0): Operation {
  return { type: 'setCells', sheet, row, column, cells: rows.map((cells) => cells.map(toContent)) };
}

export function text(value: string): CellContent {
  return { value };
}

export function addSheet(sheet: string, name: string, position: number): Operation {
  return { type: 'addSheet', sheet, name, position };
}

function toContent(cell: Scalar | CellContent | undefined): CellContent | undefined {
  if (cell === undefined || (cell !== null && typeof cell === 'object')) return cell;
  return typeof cell === 'string' && cell.startsWith('=') ? { value: null, formula: cell } : { value: cell };
}

/** The values that a run reports, by `sheet!row:column`. */
export async function run(calculator: Calculator, ...operations: Operation[]): Promise<Record<string, Scalar>> {
  calculator.follow(operations);
  return byPlace(await calculator.calculate());
}

export function byPlace(cells: readonly CalculatedCell[]): Record<string, Scalar> {
  return Object.fromEntries(cells.map((cell) => [`${cell.sheet}!${cell.row}:${cell.column}`, cell.value]));
}
