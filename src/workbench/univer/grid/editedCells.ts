import { FormulaDataModel } from '@univerjs/engine-formula';
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import type { CellContent, Operation } from '../../book/operation';
import { keptFormula, toScalar } from '../cell';
import type { WorkbookUnit } from '../workbookUnit';
import { fromStyle } from './fromStyle';

export type Patch = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** What a mutation by the user did to cells: contents row by row in runs, and formats. */
export function editedCells(unit: WorkbookUnit, sheet: string, patch: Patch): Operation[] {
  const operations: Operation[] = [];
  for (const [r, columns] of Object.entries(patch)) {
    const row = Number(r);
    const cells = Object.entries<Nullable<ICellData>>(columns).sort(([a], [b]) => Number(a) - Number(b));
    let run: { column: number; cells: CellContent[] } | null = null;
    for (const [c, cell] of cells) {
      const column = Number(c);
      if (hasNewContent(cell)) {
        const content = readCell(unit, sheet, row, column);
        if (run && run.column + run.cells.length === column) run.cells.push(content);
        else {
          run = { column, cells: [content] };
          operations.push({ type: 'setCells', sheet, row, column, cells: [run.cells] });
        }
      }
      const format = typeof cell?.s === 'object' && cell.s ? fromStyle(cell.s as IStyleData) : {};
      if (Object.keys(format).length > 0) {
        operations.push({ type: 'setFormat', sheet, area: { row, column, rows: 1, columns: 1 }, format });
      }
    }
  }
  return operations;
}

/** A formula without a value is one whose references Univer moved; the book moves its own. */
function hasNewContent(cell: Nullable<ICellData>): boolean {
  return !cell || 'v' in cell || 'p' in cell;
}

/** A cell as the book understands it. */
export function readCell(unit: WorkbookUnit, sheet: string, row: number, column: number): CellContent {
  const cell = unit.sheet(sheet).getCellMatrix().getValue(row, column);
  const formula = unit.get(FormulaDataModel).getFormulaStringByCell(row, column, sheet, unit.id);
  if (formula) return { value: null, formula };
  const kept = keptFormula(cell);
  return { value: toScalar(cell), ...(kept && { formula: kept }) };
}
